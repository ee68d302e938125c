"""What a shape is painted with: its area and the line along it (SVG 2, 13)."""

from xml.etree.ElementTree import Element

from feuillet.artwork.svg.availability import GRADIENT_ELEMENTS
from feuillet.artwork.svg.clips import PaintContext
from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, SvgDrawing
from feuillet.artwork.svg.gradients import find_referent, paint_from_gradient
from feuillet.artwork.svg.outline import Outline
from feuillet.artwork.svg.painted_shapes import Gradient, Paint, PaintedShape, SolidColour, Stroke
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.shapes import parse_size
from feuillet.artwork.svg.stops import resolve_colour
from feuillet.artwork.svg.tree import find_referenced_id
from feuillet.artwork.svg.unfit import GIVE_THAT_PICTURE
from feuillet.artwork.svg.values import parse_share, parse_svg_length, parse_url_reference
from feuillet.messages import N_
from feuillet.messages import gettext as _

_LINE_AS_OUTLINE = N_("turn the line into an outline, or export it as PNG")


def paint_outline(
    desk: SvgDrawing, element: Element, pen: PaintContext, outline: Outline
) -> tuple[PaintedShape, ...]:
    """One figure, or none."""
    style = pen.style
    if not outline or style["visibility"] != "visible":
        return ()
    desk.spend(len(outline))
    if pen.bare:
        return (
            PaintedShape(
                outline, pen.matrix, SolidColour("#000000"), style["clip-rule"] == "evenodd"
            ),
        )
    fill = _choose_paint(desk, element, pen, outline, "fill")
    line = _build_stroke(desk, element, pen, outline)
    if not fill and not line:
        return ()
    return (PaintedShape(outline, pen.matrix, fill, style["fill-rule"] == "evenodd", line),)


def _choose_paint(
    desk: SvgDrawing, element: Element, pen: PaintContext, outline: Outline, name: str
) -> Paint | None:
    """What `fill` or `stroke` says; None where nothing is painted."""
    value, opacity = pen.style[name], parse_share(pen.style[f"{name}-opacity"]) or 0
    found, server = parse_url_reference(value), find_referent(desk, value)
    if server is not None and server.tag in GRADIENT_ELEMENTS:
        made = paint_from_gradient(desk, server, outline, pen.view)
        return made.paler(opacity) if made and opacity else None
    if server is not None:
        do = _(GIVE_THAT_PICTURE) if _has_picture(desk, server) else _(EXPORT_AS_PNG)
        desk.tell(element, _("is painted with a <{tag}>").format(tag=server.tag), do)
        return None
    value = (found[1] or "none") if found else value
    colour = resolve_colour(value, pen.style).paler(opacity) if value != "none" else None
    return colour if colour and colour.opacity else None


def _has_picture(desk: SvgDrawing, server: Element) -> bool:
    """Whether what paints an area is a picture made of pixels, by itself or repeated."""
    repeated = (desk.named.get(find_referenced_id(each)) for each in server.iter("use"))
    every = (server.find(".//image"), *repeated)
    return any(each is not None and each.tag == "image" for each in every)


def _build_stroke(
    desk: SvgDrawing, element: Element, pen: PaintContext, outline: Outline
) -> Stroke | None:
    style, across = pen.style, pen.view.across
    width = parse_size(style["stroke-width"], across)
    made = _choose_paint(desk, element, pen, outline, "stroke") if width else None
    if isinstance(made, Gradient):
        desk.tell(element, _("has a line painted with a gradient"), _(_LINE_AS_OUTLINE))
    if not isinstance(made, SolidColour):
        return None
    order = style["paint-order"].split()
    dashes = _parse_dashes(style, across)
    if dashes and element.get("pathLength"):
        desk.tell(
            element, _("has a dashed line that is measured by `pathLength`"), _(EXPORT_AS_PNG)
        )
    return Stroke(
        made,
        width,
        style["stroke-linecap"],
        style["stroke-linejoin"],
        max(parse_size(style["stroke-miterlimit"], 0), 1),
        dashes,
        parse_size(style["stroke-dashoffset"], across),
        beneath="stroke" in order and [*order, "fill"].index("fill") > order.index("stroke"),
    )


def _parse_dashes(style: ComputedStyle, across: float) -> tuple[float, ...]:
    """Line and gap by turns; an odd number of them is gone through twice."""
    if style["stroke-dasharray"] == "none":
        return ()
    written = style["stroke-dasharray"].replace(",", " ").split()
    found = [parse_svg_length(each, across) or 0 for each in written]
    return tuple(found * 2 if len(found) % 2 else found) if sum(found) else ()
