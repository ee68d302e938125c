"""Views: what <svg> and <symbol> open, and how their inside is fitted into them (SVG 2, 8)."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.figures import Node, figures
from feuillet.plain.svg.matrix import Matrix, moved, scaled
from feuillet.plain.svg.outline import Box, Outline, box, put
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.shapes import View, rectangle, size
from feuillet.plain.svg.values import length, numbers

ASPECT = re.compile(r"\s*(?:defer\s+)?(none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?\s*")
SIDES = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}


class Port(NamedTuple):
    """A view: its place in the plane around, the way there from inside, whether it cuts."""

    place: Box
    matrix: Matrix
    view: View
    cuts: bool

    def cut(self, outside: Matrix, nodes: Iterable[Node]) -> Outline | None:
        """Its edges on the page, where something may stand over them and is cut."""
        every = tuple(figures(nodes))
        drawn = box(put(each.placed, outside.inverse) for each in every)
        within = drawn is None or drawn.meets(self.place) == drawn
        # A line along an edge has a half beyond it.
        if not self.cuts or (within and not any(each.stroke for each in every)):
            return None
        return put(rectangle(self.place[:2], self.place[2:]), outside)


def port(element: Element, style: Style, around: View) -> Port | None:
    """That of an inner <svg> or of a <symbol>; None where it has no size."""
    width, height = length(style["width"], around.width), length(style["height"], around.height)
    width, height = (
        around.width if width is None else width,
        around.height if height is None else height,
    )
    x, y = size(style["x"], around.width), size(style["y"], around.height)
    return fitted(element, Box(x, y, x + width, y + height), style["overflow"])


def root_port(element: Element, style: Style) -> Port | None:
    """That of the whole drawing, in px; None where it has no size."""
    em = float(style["font-size"])
    width, height = (length(element.get(name, ""), None, em) or 0 for name in ("width", "height"))
    seen = view_box(element)
    if seen:
        # Where it gives one side, or none, only its proportions count.
        ratio = seen.width / seen.height
        width, height = width or height * ratio, height or width / ratio
        width, height = width or seen.width, height or seen.height
    return fitted(element, Box(0, 0, width, height))


def view_box(element: Element) -> Box | None:
    found = numbers(element.get("viewBox", "")) or []
    if len(found) != 4 or found[2] <= 0 or found[3] <= 0:
        return None
    x, y, width, height = found
    return Box(x, y, x + width, y + height)


def fitted(element: Element, place: Box, overflow: str = "") -> Port | None:
    """A view at that place, with what it shows of its own plane fitted into it."""
    if place.width <= 0 or place.height <= 0:
        return None
    cuts, seen = overflow in {"", "hidden", "scroll", "clip"}, view_box(element)
    if seen is None:
        at = moved(place.left, place.top)
        return Port(place, at, View(place.width, place.height), cuts)
    across, up = place.width / seen.width, place.height / seen.height
    found = ASPECT.fullmatch(element.get("preserveAspectRatio", "xMidYMid meet"))
    kind, x, y, way = found.groups() if found else ("", "Mid", "Mid", None)
    if kind != "none":
        across = up = max(across, up) if way == "slice" else min(across, up)
    left = place.left + (place.width - seen.width * across) * SIDES[x or "Min"]
    top = place.top + (place.height - seen.height * up) * SIDES[y or "Min"]
    matrix = moved(left, top) @ scaled(across, up) @ moved(-seen.left, -seen.top)
    return Port(place, matrix, View(seen.width, seen.height), cuts)
