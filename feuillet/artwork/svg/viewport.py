"""Views: what <svg> and <symbol> open, and how their inside is fitted into them (SVG 2, 8)."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.matrix import Matrix, build_scaling, build_translation
from feuillet.artwork.svg.outline import (
    BoundingBox,
    Outline,
    measure_bounding_box,
    transform_outline,
)
from feuillet.artwork.svg.painted_shapes import ShapeNode, iterate_shapes
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.shapes import ViewSize, outline_rectangle, parse_size
from feuillet.artwork.svg.values import parse_svg_length, parse_svg_numbers
from feuillet.messages import gettext as _

_ASPECT_RATIO = re.compile(
    r"\s*(?:defer\s+)?(none|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?\s*"
)
# Four numbers as a French program may write them.
_DECIMAL_COMMAS = re.compile(r"(?:-?\d+(?:,\d+)?(?: |$)){4}")
_LONGEST_VIEW_BOX_QUOTE = 60
_ALIGNMENT_SHARES = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}


class Viewport(NamedTuple):
    """A view: its place in the plane around, the way there from inside, whether it cuts."""

    place: BoundingBox
    matrix: Matrix
    view: ViewSize
    cuts: bool

    def cut(self, outside: Matrix, nodes: Iterable[ShapeNode]) -> Outline | None:
        """Its edges on the page, where something may stand over them and is cut."""
        every = tuple(iterate_shapes(nodes))
        drawn = measure_bounding_box(
            transform_outline(each.placed, outside.inverse) for each in every
        )
        within = drawn is None or drawn.meets(self.place) == drawn
        # A line along an edge has a half beyond it.
        if not self.cuts or (within and not any(each.stroke for each in every)):
            return None
        return transform_outline(outline_rectangle(self.place[:2], self.place[2:]), outside)


def open_viewport(element: Element, style: ComputedStyle, around: ViewSize) -> Viewport | None:
    """That of an inner <svg> or of a <symbol>; None where it has no size."""
    width, height = (
        parse_svg_length(style["width"], around.width),
        parse_svg_length(style["height"], around.height),
    )
    width, height = (
        around.width if width is None else width,
        around.height if height is None else height,
    )
    x, y = parse_size(style["x"], around.width), parse_size(style["y"], around.height)
    return _fit_viewport(element, BoundingBox(x, y, x + width, y + height), style["overflow"])


def open_root_viewport(element: Element, style: ComputedStyle) -> Viewport | None:
    """That of the whole drawing, in px; None where it has no size."""
    em = float(style["font-size"])
    width, height = (
        parse_svg_length(element.get(name, ""), None, em) or 0 for name in ("width", "height")
    )
    seen = _parse_view_box(element)
    if seen:
        # Where it gives one side, or none, only its proportions count.
        ratio = seen.width / seen.height
        width, height = width or height * ratio, height or width / ratio
        width, height = width or seen.width, height or seen.height
    return _fit_viewport(element, BoundingBox(0, 0, width, height))


def _parse_view_box(element: Element) -> BoundingBox | None:
    found = parse_svg_numbers(element.get("viewBox", "")) or []
    if len(found) != 4 or found[2] <= 0 or found[3] <= 0:
        return None
    x, y, width, height = found
    return BoundingBox(x, y, x + width, y + height)


def describe_missing_size(root: Element) -> str:
    """Why the whole drawing has none, and what to do."""
    other = next((name for name in root.attrib if name.lower().replace("-", "") == "viewbox"), "")
    text = " ".join(root.get("viewBox", "").split())
    if "viewBox" not in root.attrib:
        if other:
            return _("has no size: call its `{other}` by its name, `viewBox`").format(other=other)
        return _("has no size: give it a `viewBox`")
    what = _("has a `viewBox` that says no size, “{text}”").format(
        text=text[:_LONGEST_VIEW_BOX_QUOTE]
    )
    if "," in text and _DECIMAL_COMMAS.fullmatch(text):
        message = _("{what}: write points in its numbers, “{text}”")
        return message.format(what=what, text=text.replace(",", "."))
    found = parse_svg_numbers(text) or []
    if len(found) == 4:
        return _(
            "{what}: write a breadth and a height above 0, its third and fourth number"
        ).format(what=what)
    return _("{what}: write four numbers there, as “0 0 200 60”").format(what=what)


def _fit_viewport(element: Element, place: BoundingBox, overflow: str = "") -> Viewport | None:
    """A view at that place, with what it shows of its own plane fitted into it."""
    if place.width <= 0 or place.height <= 0:
        return None
    cuts, seen = overflow in {"", "hidden", "scroll", "clip"}, _parse_view_box(element)
    if seen is None:
        at = build_translation(place.left, place.top)
        return Viewport(place, at, ViewSize(place.width, place.height), cuts)
    across, up = place.width / seen.width, place.height / seen.height
    found = _ASPECT_RATIO.fullmatch(element.get("preserveAspectRatio", "xMidYMid meet"))
    kind, x, y, way = found.groups() if found else ("", "Mid", "Mid", None)
    if kind != "none":
        across = up = max(across, up) if way == "slice" else min(across, up)
    left = place.left + (place.width - seen.width * across) * _ALIGNMENT_SHARES[x or "Min"]
    top = place.top + (place.height - seen.height * up) * _ALIGNMENT_SHARES[y or "Min"]
    matrix = (
        build_translation(left, top)
        @ build_scaling(across, up)
        @ build_translation(-seen.left, -seen.top)
    )
    return Viewport(place, matrix, ViewSize(seen.width, seen.height), cuts)
