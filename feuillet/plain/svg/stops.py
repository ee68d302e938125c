"""The colours on the way of a gradient, so that layout mixes and repeats them as browsers do."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil, floor, hypot
from xml.etree.ElementTree import Element

from feuillet.palette import read_colour
from feuillet.plain.svg.cascade import computed, style_of
from feuillet.plain.svg.desk import Desk
from feuillet.plain.svg.figures import Gradient, Solid, Stop
from feuillet.plain.svg.matrix import moved
from feuillet.plain.svg.outline import Outline, box, put
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.values import share

# How far a gradient runs in its own plane, so that little is lost where numbers are rounded.
LENGTH = 100.0
# Into how many parts two colours are cut that let through differently, which the engine mixes
# in another way than browsers.
CUT = 16
# How often one may repeat itself.
REPEATS = 60


def stops_of(desk: Desk, element: Element) -> Iterator[Stop]:
    """In order, with one at either end."""
    style, place, found = style_of(desk, element), 0.0, list[Stop]()
    for each in element.findall("stop"):
        own = computed(desk.outside(), each, style)
        place = max(place, share(each.get("offset", "0")) or 0)
        paint = colour_of(own["stop-color"], own)
        found.append(Stop(place, paint.paler(share(own["stop-opacity"]) or 0)))
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
            yield from (between(one, other, n / CUT) for n in range(1, CUT))
        yield other


def colour_of(value: str, style: Style) -> Solid:
    found = read_colour(style["color"] if value == "currentcolor" else value) or ("#000000", 1.0)
    return Solid(*found)


def between(one: Stop, other: Stop, way: float) -> Stop:
    levels = (
        (int(each.paint.colour[at : at + 2], 16) for each in (one, other)) for at in (1, 3, 5)
    )
    mixed = "".join(f"{round(a * (1 - way) + b * way):02x}" for a, b in levels)
    opacity = one.paint.opacity * (1 - way) + other.paint.opacity * way
    return Stop(one.place * (1 - way) + other.place * way, Solid(f"#{mixed}", opacity))


def repeated(once: Gradient, outline: Outline, *, reflected: bool) -> Gradient | None:
    """The same as one that runs over the whole outline; None where that is too much of it."""
    around = box((put(outline, once.matrix.inverse),))
    if not around:
        return once
    first, last = around.left, around.right
    if once.radial:
        far = max(hypot(x, y) for x in (first, last) for y in (around.top, around.bottom))
        first, last = 0, far
    begin = floor(first / LENGTH)
    count = max(ceil(last / LENGTH), begin + 1) - begin
    if count > REPEATS or once.inside or once.focus != (0, 0):
        return None
    stops = tuple(
        stop._replace(place=(n + stop.place) / count)
        for n in range(count)
        for stop in (turned_round(once.stops) if reflected and (begin + n) % 2 else once.stops)
    )
    matrix = once.matrix if once.radial else once.matrix @ moved(begin * LENGTH, 0)
    return once._replace(stops=stops, end=LENGTH * count, matrix=matrix)


def turned_round(stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
    return tuple(stop._replace(place=1 - stop.place) for stop in reversed(stops))
