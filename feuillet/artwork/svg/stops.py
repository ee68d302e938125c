"""The colours on the way of a gradient, so that layout mixes and repeats them as browsers do."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil, floor, hypot
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.cascade import compute_style, compute_style_in_place
from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.matrix import build_translation
from feuillet.artwork.svg.outline import Outline, measure_bounding_box, transform_outline
from feuillet.artwork.svg.painted_shapes import ColourStop, Gradient, SolidColour
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.values import parse_share
from feuillet.palette import parse_screen_colour

# How far a gradient runs in its own plane, so that little is lost where numbers are rounded.
GRADIENT_LENGTH = 100.0
# Into how many parts two colours are cut that let through differently, which the engine mixes
# in another way than browsers.
_STEPS_BETWEEN_STOPS = 16
# How often one may repeat itself.
_MOST_REPEATS = 60


def list_stops(desk: SvgDrawing, element: Element) -> Iterator[ColourStop]:
    """In order, with one at either end."""
    style, place, found = compute_style_in_place(desk, element), 0.0, list[ColourStop]()
    for each in element.findall("stop"):
        own = compute_style(desk.outside(), each, style)
        place = max(place, parse_share(each.get("offset", "0")) or 0)
        paint = resolve_colour(own["stop-color"], own)
        found.append(ColourStop(place, paint.paler(parse_share(own["stop-opacity"]) or 0)))
    if len(found) < 2:
        yield from found
        return
    first = () if found[0].place == 0 else (found[0]._replace(place=0),)
    last = () if found[-1].place == 1 else (found[-1]._replace(place=1),)
    ends = (*first, *found, *last)
    yield ends[0]
    for one, other in pairwise(ends):
        both = one.paint, other.paint
        if both[0].opacity != both[1].opacity and both[0].colour != both[1].colour:
            yield from (
                _mix_stops(one, other, n / _STEPS_BETWEEN_STOPS)
                for n in range(1, _STEPS_BETWEEN_STOPS)
            )
        yield other


def resolve_colour(value: str, style: ComputedStyle) -> SolidColour:
    found = parse_screen_colour(style["color"] if value == "currentcolor" else value) or (
        "#000000",
        1.0,
    )
    return SolidColour(*found)


def _mix_stops(one: ColourStop, other: ColourStop, way: float) -> ColourStop:
    levels = (
        (int(each.paint.colour[at : at + 2], 16) for each in (one, other)) for at in (1, 3, 5)
    )
    mixed = "".join(f"{round(a * (1 - way) + b * way):02x}" for a, b in levels)
    opacity = one.paint.opacity * (1 - way) + other.paint.opacity * way
    return ColourStop(one.place * (1 - way) + other.place * way, SolidColour(f"#{mixed}", opacity))


def repeat_gradient(once: Gradient, outline: Outline, *, reflected: bool) -> Gradient | None:
    """The same as one that runs over the whole outline; None where that is too much of it."""
    around = measure_bounding_box((transform_outline(outline, once.matrix.inverse),))
    if not around:
        return once
    first, last = around.left, around.right
    if once.radial:
        far = max(hypot(x, y) for x in (first, last) for y in (around.top, around.bottom))
        first, last = 0, far
    begin = floor(first / GRADIENT_LENGTH)
    count = max(ceil(last / GRADIENT_LENGTH), begin + 1) - begin
    if count > _MOST_REPEATS or once.inside or once.focus != (0, 0):
        return None
    stops = tuple(
        stop._replace(place=(n + stop.place) / count)
        for n in range(count)
        for stop in (_reverse_stops(once.stops) if reflected and (begin + n) % 2 else once.stops)
    )
    matrix = (
        once.matrix if once.radial else once.matrix @ build_translation(begin * GRADIENT_LENGTH, 0)
    )
    return once._replace(stops=stops, end=GRADIENT_LENGTH * count, matrix=matrix)


def _reverse_stops(stops: tuple[ColourStop, ...]) -> tuple[ColourStop, ...]:
    return tuple(stop._replace(place=1 - stop.place) for stop in reversed(stops))
