"""What a shape is painted with: its area and the line along it (SVG 2, 13)."""

from xml.etree.ElementTree import Element

from feuillet.plain.svg.clips import Pen
from feuillet.plain.svg.desk import AS_PNG, Desk
from feuillet.plain.svg.figures import Figure, Gradient, Paint, Solid, Stroke
from feuillet.plain.svg.gradients import GRADIENTS, gradient, referent
from feuillet.plain.svg.outline import Outline
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.shapes import size
from feuillet.plain.svg.stops import colour_of
from feuillet.plain.svg.values import length, referred, share

AS_OUTLINE = "turn the line into an outline, or export it as PNG"


def painted(desk: Desk, element: Element, pen: Pen, outline: Outline) -> tuple[Figure, ...]:
    """One figure, or none."""
    style = pen.style
    if not outline or style["visibility"] != "visible":
        return ()
    desk.spend(len(outline))
    if pen.bare:
        return (Figure(outline, pen.matrix, Solid("#000000"), style["clip-rule"] == "evenodd"),)
    fill = paint(desk, element, pen, outline, "fill")
    line = stroke(desk, element, pen, outline)
    if not fill and not line:
        return ()
    return (Figure(outline, pen.matrix, fill, style["fill-rule"] == "evenodd", line),)


def paint(desk: Desk, element: Element, pen: Pen, outline: Outline, name: str) -> Paint | None:
    """What `fill` or `stroke` says; None where nothing is painted."""
    value, opacity = pen.style[name], share(pen.style[f"{name}-opacity"]) or 0
    found, server = referred(value), referent(desk, value)
    if server is not None and server.tag in GRADIENTS:
        made = gradient(desk, server, outline, pen.view)
        return made.paler(opacity) if made and opacity else None
    if server is not None:
        desk.tell(element, f"is painted with a <{server.tag}>", AS_PNG)
        return None
    value = (found[1] or "none") if found else value
    colour = colour_of(value, pen.style).paler(opacity) if value != "none" else None
    return colour if colour and colour.opacity else None


def stroke(desk: Desk, element: Element, pen: Pen, outline: Outline) -> Stroke | None:
    style, across = pen.style, pen.view.across
    width = size(style["stroke-width"], across)
    made = paint(desk, element, pen, outline, "stroke") if width else None
    if isinstance(made, Gradient):
        desk.tell(element, "has a line painted with a gradient", AS_OUTLINE)
    if not isinstance(made, Solid):
        return None
    order = style["paint-order"].split()
    dashes = dashes_of(style, across)
    if dashes and element.get("pathLength"):
        desk.tell(element, "has a dashed line that is measured by `pathLength`", AS_PNG)
    return Stroke(
        made,
        width,
        style["stroke-linecap"],
        style["stroke-linejoin"],
        max(size(style["stroke-miterlimit"], 0), 1),
        dashes,
        size(style["stroke-dashoffset"], across),
        beneath="stroke" in order and [*order, "fill"].index("fill") > order.index("stroke"),
    )


def dashes_of(style: Style, across: float) -> tuple[float, ...]:
    """Line and gap by turns; an odd number of them is gone through twice."""
    if style["stroke-dasharray"] == "none":
        return ()
    written = style["stroke-dasharray"].replace(",", " ").split()
    found = [length(each, across) or 0 for each in written]
    return tuple(found * 2 if len(found) % 2 else found) if sum(found) else ()
