"""Gradients, with what they refer to put into them (SVG 2, 14)."""

from collections.abc import Iterator, Mapping
from math import hypot
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.availability import GRADIENT_ELEMENTS, is_available
from feuillet.artwork.svg.cascade import compute_style_in_place
from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, SvgDrawing
from feuillet.artwork.svg.lengths import resolve_attribute_length
from feuillet.artwork.svg.matrix import Matrix, build_scaling, build_translation
from feuillet.artwork.svg.outline import Outline, measure_bounding_box
from feuillet.artwork.svg.painted_shapes import Gradient, Paint
from feuillet.artwork.svg.shapes import ViewSize
from feuillet.artwork.svg.stops import GRADIENT_LENGTH, list_stops, repeat_gradient
from feuillet.artwork.svg.transforms import parse_transform
from feuillet.artwork.svg.tree import find_referenced_id
from feuillet.artwork.svg.values import parse_url_reference
from feuillet.messages import gettext as _

# How many may take from each other.
_LONGEST_REFERENCE_CHAIN = 20
_SHARED_ATTRIBUTES = ("gradientUnits", "spreadMethod")
_OWN_ATTRIBUTES = {
    "linearGradient": ("x1", "y1", "x2", "y2"),
    "radialGradient": ("cx", "cy", "r", "fx", "fy", "fr"),
}
_Attributes = Mapping[str, str]


class _GradientLengths(NamedTuple):
    """A gradient, and what is said of it; a name has its length, of which a share is one of
    `whole`.
    """

    desk: SvgDrawing
    element: Element
    said: _Attributes

    def length(self, name: str, other: str, whole: float) -> float:
        said = (name, self.said.get(name, other))
        return resolve_attribute_length(
            self.desk, self.element, said, whole, compute_style_in_place(self.desk, self.element)
        )


def paint_from_gradient(
    desk: SvgDrawing, element: Element, outline: Outline, view: ViewSize
) -> Paint | None:
    """What it paints an area with; None where it paints nothing."""
    chain = tuple(_follow_references(desk, element))
    giving = next((each for each in chain if each.find("stop") is not None), element)
    if giving not in desk.stops:
        desk.stops[giving] = tuple(list_stops(desk, giving))
    stops, said = desk.stops[giving], _collect_attributes(element, chain)
    desk.spend(len(chain) + len(stops))
    plane, own = _find_gradient_plane(said, outline), _find_gradient_transform(desk, chain)
    if len(chain) == _LONGEST_REFERENCE_CHAIN:
        desk.tell(
            element,
            _("has a gradient that takes its colours from too many others"),
            _(EXPORT_AS_PNG),
        )
    if plane is None or not stops or not (plane @ own).area:
        return None
    across = view if said.get("gradientUnits") == "userSpaceOnUse" else ViewSize(1, 1)
    ruler = _GradientLengths(desk, element, said)
    kind = _build_linear_gradient if element.tag == "linearGradient" else _build_radial_gradient
    made = kind(ruler, across)
    if made is None or len(stops) == 1:
        return stops[-1].paint
    if hypot(*made.focus) + made.inside > GRADIENT_LENGTH * 0.999:
        desk.tell(element, _("has a gradient that begins outside its own circle"), _(EXPORT_AS_PNG))
    made = made._replace(stops=stops, matrix=plane @ own @ made.matrix)
    return _spread_gradient(desk, element, made, outline, said.get("spreadMethod", "pad"))


def _spread_gradient(
    desk: SvgDrawing, element: Element, once: Gradient, outline: Outline, way: str
) -> Gradient | None:
    if way not in {"repeat", "reflect"}:
        return once
    again = repeat_gradient(once, outline, reflected=way == "reflect")
    if again is None:
        desk.tell(element, _("has a gradient that repeats itself"), _(EXPORT_AS_PNG))
    return again


def _find_gradient_transform(desk: SvgDrawing, chain: tuple[Element, ...]) -> Matrix:
    """That of the first that has one, in an attribute or in CSS."""
    every = (compute_style_in_place(desk, each)["transform"] for each in chain)
    return parse_transform(next((one for one in every if one != "none"), ""), css=False) or Matrix()


def _collect_attributes(element: Element, chain: tuple[Element, ...]) -> _Attributes:
    """Its attributes, and those that it takes from others."""
    every = ((each, name) for each in reversed(chain) for name in each.attrib)
    return {
        name: each.attrib[name]
        for each, name in every
        if _is_inherited_attribute(name, element, each)
    }


def _follow_references(desk: SvgDrawing, element: Element) -> Iterator[Element]:
    """The gradient, and those that it takes the rest from."""
    seen: list[Element] = []
    while element not in seen and len(seen) < _LONGEST_REFERENCE_CHAIN:
        seen.append(element)
        yield element
        again = desk.named.get(find_referenced_id(element))
        if again is None or again.tag not in GRADIENT_ELEMENTS or not is_available(desk, again):
            return
        element = again


def _is_inherited_attribute(name: str, asking: Element, giving: Element) -> bool:
    """Whether a gradient takes an attribute of another."""
    return name in _SHARED_ATTRIBUTES or (
        giving.tag == asking.tag and name in _OWN_ATTRIBUTES[asking.tag]
    )


def _find_gradient_plane(said: _Attributes, outline: Outline) -> Matrix | None:
    """Where its numbers count; None on what has no height or no breadth to count by."""
    if said.get("gradientUnits") == "userSpaceOnUse":
        return Matrix()
    around = measure_bounding_box((outline,))
    if not around or not around.width or not around.height:
        return None
    return build_translation(around.left, around.top) @ build_scaling(around.width, around.height)


def _build_linear_gradient(ruler: _GradientLengths, view: ViewSize) -> Gradient | None:
    """Without stops; None where it has no length."""
    x1, x2 = ruler.length("x1", "0", view.width), ruler.length("x2", "100%", view.width)
    y1, y2 = (ruler.length(name, "0", view.height) for name in ("y1", "y2"))
    dx, dy = (x2 - x1) / GRADIENT_LENGTH, (y2 - y1) / GRADIENT_LENGTH
    if dx == dy == 0:
        return None
    return Gradient(radial=False, end=GRADIENT_LENGTH, matrix=Matrix(dx, dy, -dy, dx, x1, y1))


def _build_radial_gradient(ruler: _GradientLengths, view: ViewSize) -> Gradient | None:
    """Without stops; None where it has no size."""
    x, y = ruler.length("cx", "50%", view.width), ruler.length("cy", "50%", view.height)
    r, inside = ruler.length("r", "50%", view.across), ruler.length("fr", "0", view.across)
    inside = max(inside, 0)
    if r <= 0:
        return None
    fx = ruler.length("fx", "", view.width) if "fx" in ruler.said else x
    fy = ruler.length("fy", "", view.height) if "fy" in ruler.said else y
    unit = r / GRADIENT_LENGTH
    focus = ((fx - x) / unit, (fy - y) / unit)
    plane = Matrix(unit, 0, 0, unit, x, y)
    return Gradient(
        radial=True, end=GRADIENT_LENGTH, matrix=plane, focus=focus, inside=inside / unit
    )


def find_referent(desk: SvgDrawing, value: str) -> Element | None:
    """The element that a value points to, as “url(#a)” does; one that is not displayed is none."""
    found = parse_url_reference(value)
    element = desk.named.get(found[0]) if found else None
    return None if element is None or not is_available(desk, element) else element
