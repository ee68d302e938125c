"""The outline of each element that draws a shape (SVG 2, 9 and 10)."""

from collections.abc import Sequence
from math import hypot, pi, sqrt, tan
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.lengths import resolve_attribute_length
from feuillet.artwork.svg.matrix import Point
from feuillet.artwork.svg.outline import Outline
from feuillet.artwork.svg.path import outline_from_path
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.values import parse_svg_length, parse_svg_numbers

SHAPE_ELEMENTS = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
# How far the handles of a quarter of a circle stand, of its radius.
_CIRCLE_HANDLE = 4 / 3 * tan(pi / 8)


class ViewSize(NamedTuple):
    """What percentages are shares of, in user units."""

    width: float
    height: float

    @property
    def across(self) -> float:
        """For what is neither wide nor high (SVG 2, 8.9)."""
        return hypot(self.width, self.height) / sqrt(2)


def outline_shape(
    desk: SvgDrawing, element: Element, style: ComputedStyle, view: ViewSize
) -> Outline:
    """Empty where nothing is drawn."""
    match element.tag:
        case "path":
            return outline_from_path(element.get("d", ""))
        case "rect":
            return _outline_rect_element(style, view)
        case "circle" | "ellipse":
            return _outline_oval(element, style, view)
        case "line":
            return _outline_line(desk, element, style, view)
        case _:
            values = parse_svg_numbers(element.get("points", "")) or []
            points = tuple(zip(values[::2], values[1::2], strict=False))
            return _join_points(points, closed=element.tag == "polygon") if points else ()


def parse_size(text: str, whole: float) -> float:
    """A length; nothing where it cannot be read."""
    return parse_svg_length(text, whole) or 0.0


def _join_points(points: Sequence[Point], *, closed: bool) -> Outline:
    first, *rest = points
    return (
        ("M", (first,)),
        *(("L", (point,)) for point in rest),
        *((("Z", ()),) if closed else ()),
    )


def _outline_line(
    desk: SvgDrawing, element: Element, style: ComputedStyle, view: ViewSize
) -> Outline:
    sides = (("x1", view.width), ("y1", view.height), ("x2", view.width), ("y2", view.height))
    said = (((name, element.get(name, "0")), whole) for name, whole in sides)
    x1, y1, x2, y2 = (
        resolve_attribute_length(desk, element, each, whole, style) for each, whole in said
    )
    return _join_points(((x1, y1), (x2, y2)), closed=False)


def _outline_rect_element(style: ComputedStyle, view: ViewSize) -> Outline:
    x, y = parse_size(style["x"], view.width), parse_size(style["y"], view.height)
    width, height = parse_size(style["width"], view.width), parse_size(style["height"], view.height)
    if width <= 0 or height <= 0:
        return ()
    across, up = (
        parse_svg_length(style["rx"], view.width),
        parse_svg_length(style["ry"], view.height),
    )
    rx, ry = (up or 0.0) if across is None else across, (across or 0.0) if up is None else up
    corner = (min(max(rx, 0), width / 2), min(max(ry, 0), height / 2))
    return outline_rectangle((x, y), (x + width, y + height), corner)


def outline_rectangle(first: Point, last: Point, corner: Point = (0.0, 0.0)) -> Outline:
    """Clockwise from the end of the upper left corner; all are rounded by as much across and up."""
    (x, y), (right, bottom), (rx, ry) = first, last, corner
    if not rx or not ry:
        return _join_points((first, (right, y), last, (x, bottom)), closed=True)
    across, up = rx * (1 - _CIRCLE_HANDLE), ry * (1 - _CIRCLE_HANDLE)
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


def _outline_oval(element: Element, style: ComputedStyle, view: ViewSize) -> Outline:
    """Clockwise from its right end."""
    x, y = parse_size(style["cx"], view.width), parse_size(style["cy"], view.height)
    if element.tag == "circle":
        rx = ry = parse_size(style["r"], view.across)
    else:
        across, up = (
            parse_svg_length(style["rx"], view.width),
            parse_svg_length(style["ry"], view.height),
        )
        rx, ry = (up or 0.0) if across is None else across, (across or 0.0) if up is None else up
    if rx <= 0 or ry <= 0:
        return ()
    across, up = rx * _CIRCLE_HANDLE, ry * _CIRCLE_HANDLE
    return (
        ("M", ((x + rx, y),)),
        ("C", ((x + rx, y + up), (x + across, y + ry), (x, y + ry))),
        ("C", ((x - across, y + ry), (x - rx, y + up), (x - rx, y))),
        ("C", ((x - rx, y - up), (x - across, y - ry), (x, y - ry))),
        ("C", ((x + across, y - ry), (x + rx, y - up), (x + rx, y))),
        ("Z", ()),
    )
