"""The outline of each element that draws a shape (SVG 2, 9 and 10)."""

from collections.abc import Sequence
from math import hypot, pi, sqrt, tan
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.desk import Desk
from feuillet.plain.svg.lengths import measured
from feuillet.plain.svg.matrix import Point
from feuillet.plain.svg.outline import Outline
from feuillet.plain.svg.path import path
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.values import length, numbers

SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
# How far the handles of a quarter of a circle stand, of its radius.
HANDLE = 4 / 3 * tan(pi / 8)


class View(NamedTuple):
    """What percentages are shares of, in user units."""

    width: float
    height: float

    @property
    def across(self) -> float:
        """For what is neither wide nor high (SVG 2, 8.9)."""
        return hypot(self.width, self.height) / sqrt(2)


def outline_of(desk: Desk, element: Element, style: Style, view: View) -> Outline:
    """Empty where nothing is drawn."""
    match element.tag:
        case "path":
            return path(element.get("d", ""))
        case "rect":
            return of_rectangle(style, view)
        case "circle" | "ellipse":
            return of_oval(element, style, view)
        case "line":
            return of_line(desk, element, style, view)
        case _:
            values = numbers(element.get("points", "")) or []
            points = tuple(zip(values[::2], values[1::2], strict=False))
            return chain(points, closed=element.tag == "polygon") if points else ()


def size(text: str, whole: float) -> float:
    """A length; nothing where it cannot be read."""
    return length(text, whole) or 0.0


def chain(points: Sequence[Point], *, closed: bool) -> Outline:
    first, *rest = points
    return (
        ("M", (first,)),
        *(("L", (point,)) for point in rest),
        *((("Z", ()),) if closed else ()),
    )


def of_line(desk: Desk, element: Element, style: Style, view: View) -> Outline:
    sides = (("x1", view.width), ("y1", view.height), ("x2", view.width), ("y2", view.height))
    said = (((name, element.get(name, "0")), whole) for name, whole in sides)
    x1, y1, x2, y2 = (measured(desk, element, each, whole, style) for each, whole in said)
    return chain(((x1, y1), (x2, y2)), closed=False)


def of_rectangle(style: Style, view: View) -> Outline:
    x, y = size(style["x"], view.width), size(style["y"], view.height)
    width, height = size(style["width"], view.width), size(style["height"], view.height)
    if width <= 0 or height <= 0:
        return ()
    across, up = length(style["rx"], view.width), length(style["ry"], view.height)
    rx, ry = (up or 0.0) if across is None else across, (across or 0.0) if up is None else up
    corner = (min(max(rx, 0), width / 2), min(max(ry, 0), height / 2))
    return rectangle((x, y), (x + width, y + height), corner)


def rectangle(first: Point, last: Point, corner: Point = (0.0, 0.0)) -> Outline:
    """Clockwise from the end of the upper left corner; all are rounded by as much across and up."""
    (x, y), (right, bottom), (rx, ry) = first, last, corner
    if not rx or not ry:
        return chain((first, (right, y), last, (x, bottom)), closed=True)
    across, up = rx * (1 - HANDLE), ry * (1 - HANDLE)
    return (
        ("M", ((x + rx, y),)),
        ("L", ((right - rx, y),)),
        ("C", ((right - across, y), (right, y + up), (right, y + ry))),
        ("L", ((right, bottom - ry),)),
        ("C", ((right, bottom - up), (right - across, bottom), (right - rx, bottom))),
        ("L", ((x + rx, bottom),)),
        ("C", ((x + across, bottom), (x, bottom - up), (x, bottom - ry))),
        ("L", ((x, y + ry),)),
        ("C", ((x, y + up), (x + across, y), (x + rx, y))),
        ("Z", ()),
    )


def of_oval(element: Element, style: Style, view: View) -> Outline:
    """Clockwise from its right end."""
    x, y = size(style["cx"], view.width), size(style["cy"], view.height)
    if element.tag == "circle":
        rx = ry = size(style["r"], view.across)
    else:
        across, up = length(style["rx"], view.width), length(style["ry"], view.height)
        rx, ry = (up or 0.0) if across is None else across, (across or 0.0) if up is None else up
    if rx <= 0 or ry <= 0:
        return ()
    across, up = rx * HANDLE, ry * HANDLE
    return (
        ("M", ((x + rx, y),)),
        ("C", ((x + rx, y + up), (x + across, y + ry), (x, y + ry))),
        ("C", ((x - across, y + ry), (x - rx, y + up), (x - rx, y))),
        ("C", ((x - rx, y - up), (x - across, y - ry), (x, y - ry))),
        ("C", ((x + across, y - ry), (x + rx, y - up), (x + rx, y))),
        ("Z", ()),
    )
