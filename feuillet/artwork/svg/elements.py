"""From elements to figures, in the order in which they are drawn (SVG 2, 5)."""

from itertools import groupby
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.cascade import compute_style, compute_style_in_place
from feuillet.artwork.svg.clips import DrawnElement, PaintContext, find_clips, parse_style_transform
from feuillet.artwork.svg.conditions import (
    ANIMATION_ELEMENTS,
    fails_conditions,
    report_language_condition,
)
from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, SvgDrawing
from feuillet.artwork.svg.gradients import find_referent
from feuillet.artwork.svg.lettering import Lettering, outline_words
from feuillet.artwork.svg.links import describe_address
from feuillet.artwork.svg.matrix import build_translation
from feuillet.artwork.svg.painted_shapes import PaintedShape, ShapeGroup, ShapeNode
from feuillet.artwork.svg.paints import paint_outline
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.shapes import SHAPE_ELEMENTS, outline_shape, parse_size
from feuillet.artwork.svg.tree import FOREIGN_ELEMENT, find_referenced_id
from feuillet.artwork.svg.unfit import EXPORT_WITHOUT_PICTURES, GIVE_THAT_PICTURE
from feuillet.artwork.svg.values import parse_share
from feuillet.artwork.svg.viewport import Viewport, open_viewport
from feuillet.artwork.svg.words import WORDS_AS_PATHS
from feuillet.messages import gettext as _

# What holds others; of those in a <switch>, one is shown.
_CONTAINER_ELEMENTS = {"g", "a", "switch"}
# What holds lines of text in a frame.
_TEXT_FRAME_ELEMENTS = {"flowRoot", "foreignObject"}
# What draws nothing where it stands.
_UNDRAWN_ELEMENTS = {
    "title",
    "desc",
    "metadata",
    "defs",
    "style",
    "symbol",
    "clipPath",
    "mask",
    "filter",
    "view",
}
_UNDRAWN_ELEMENTS |= {
    "linearGradient",
    "radialGradient",
    "meshgradient",
    "pattern",
    "hatch",
    "solidColor",
}
_UNDRAWN_ELEMENTS |= {
    "solidcolor",
    "marker",
    "cursor",
    "font",
    "font-face",
    "color-profile",
    FOREIGN_ELEMENT,
} | ANIMATION_ELEMENTS


def draw_element(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[ShapeNode, ...]:
    """What an element draws in the plane that it finds."""
    return () if element.tag in _UNDRAWN_ELEMENTS else _draw_with_style(desk, element, pen, {})


def _draw_with_style(
    desk: SvgDrawing, element: Element, pen: PaintContext, said: ComputedStyle
) -> tuple[ShapeNode, ...]:
    """The same, where whoever repeats it may say something of its style."""
    if fails_conditions(element):
        return ()
    desk.spend(1)
    apart = desk._replace(troubles={})
    style = {**compute_style(apart, element, pen.style), **said}
    if style["display"] == "none":
        return ()
    for (what, do), where in apart.troubles.items():
        desk.troubles.setdefault((what, do), where)
    report_language_condition(desk, element)
    inner = pen._replace(style=style, matrix=pen.matrix @ parse_style_transform(style))
    if not inner.matrix.area:
        return ()
    return apply_clips_and_opacity(
        DrawnElement(desk, element, inner, _draw_inside(desk, element, inner), draw_element)
    )


def _draw_inside(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[ShapeNode, ...]:
    tag, style = element.tag, pen.style
    if tag in SHAPE_ELEMENTS:
        return paint_outline(desk, element, pen, outline_shape(desk, element, style, pen.view))
    if tag in _CONTAINER_ELEMENTS:
        return tuple(
            node
            for child in _list_drawn_children(element)
            for node in draw_element(desk, child, pen)
        )
    known = _ELEMENT_DRAWERS.get(tag)
    if known:
        return known(desk, element, pen)
    if tag == "image":
        _report_picture(desk, element, style)
    elif tag not in _TEXT_FRAME_ELEMENTS or not _is_empty(element):
        desk.tell(
            element, _("has a <{tag}>").format(tag=tag), _("export it as plain SVG, or as PNG")
        )
    return ()


def _is_empty(element: Element) -> bool:
    """Whether nothing is written in it, as programs leave frames of text behind."""
    foreign = any(each.tag == FOREIGN_ELEMENT for each in element.iter())
    return not foreign and not "".join(element.itertext()).strip()


def _report_picture(desk: SvgDrawing, element: Element, style: ComputedStyle) -> None:
    """Tell of pixels in a drawing, as far as they are seen."""
    href = element.get("href", "").strip()
    seen = style["visibility"] == "visible" and parse_share(style["opacity"]) != 0
    if not href or not seen:
        return
    if not href.startswith("data:"):
        desk.tell(element, describe_address(href), _(EXPORT_WITHOUT_PICTURES))
    elif href.startswith("data:image/svg"):
        desk.tell(
            element, _("holds another drawing as a picture"), _("give that drawing itself, as SVG")
        )
    else:
        desk.tell(element, _("holds a picture made of pixels"), _(GIVE_THAT_PICTURE))


def _list_drawn_children(element: Element) -> tuple[Element, ...]:
    """The children; of a <switch>, the first that asks for nothing."""
    if element.tag != "switch":
        return tuple(element)
    fit = (
        each for each in element if each.tag not in _UNDRAWN_ELEMENTS and not fails_conditions(each)
    )
    return tuple(fit)[:1]


def _draw_words(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[ShapeNode, ...]:
    return _draw_lettering(desk, pen, tuple(outline_words(desk, element, pen)), 0)


def _draw_lettering(
    desk: SvgDrawing, pen: PaintContext, pieces: tuple[Lettering, ...], depth: int
) -> tuple[ShapeNode, ...]:
    """Words, those of an element so deep in their <text> together, as it may be pale or clipped."""
    found = list[ShapeNode]()
    for within, group in groupby(pieces, lambda piece: piece.around[depth : depth + 1]):
        if not within:
            found += (node for piece in group for node in _paint_words(desk, pen, piece))
            continue
        (inner,) = within
        here = pen._replace(style=inner.style)
        nodes = _draw_lettering(desk, pen, tuple(group), depth + 1)
        found += apply_clips_and_opacity(
            DrawnElement(desk, inner.element, here, nodes, draw_element)
        )
    return tuple(found)


def _paint_words(desk: SvgDrawing, pen: PaintContext, piece: Lettering) -> tuple[ShapeNode, ...]:
    # Its height would be that of a line of type, and not that of these letters.
    servers = [find_referent(desk, piece.style[name]) for name in ("fill", "stroke")]
    by_box = (each.get("gradientUnits") != "userSpaceOnUse" for each in servers if each is not None)
    if piece.outline and any(by_box):
        desk.tell(piece.element, _("has words in a gradient"), _(WORDS_AS_PATHS))
    return paint_outline(desk, piece.element, pen._replace(style=piece.style), piece.outline)


def _draw_use(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[ShapeNode, ...]:
    target = desk.named.get(find_referenced_id(element))
    if target is None:
        return ()
    x, y = parse_size(pen.style["x"], pen.view.width), parse_size(pen.style["y"], pen.view.height)
    there, within = pen._replace(matrix=pen.matrix @ build_translation(x, y)), desk.inside(target)
    if target.tag not in {"symbol", "svg"}:
        return draw_element(within, target, there)
    # What <use> says of a size counts before what its target says.
    if compute_style_in_place(desk, target)["transform"] != "none":
        desk.tell(
            target, _("is turned or moved where it is repeated"), _("put its inside into a group")
        )
    said = {name: pen.style[name] for name in ("width", "height") if pen.style[name] != "auto"}
    return _draw_with_style(within, target, there, said)


def _draw_inner_svg(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[ShapeNode, ...]:
    return draw_viewport(desk, element, pen, open_viewport(element, pen.style, pen.view))


_ELEMENT_DRAWERS = {
    "text": _draw_words,
    "use": _draw_use,
    "svg": _draw_inner_svg,
    "symbol": _draw_inner_svg,
}


def draw_viewport(
    desk: SvgDrawing, element: Element, pen: PaintContext, opening: Viewport | None
) -> tuple[ShapeNode, ...]:
    """What stands in a view of its own, cut at its edges unless it says otherwise."""
    if opening is None:
        return ()
    there = pen._replace(matrix=pen.matrix @ opening.matrix, view=opening.view)
    nodes = tuple(node for child in element for node in draw_element(desk, child, there))
    cut = opening.cut(pen.matrix, nodes)
    return (ShapeGroup(nodes, clip=cut),) if cut and nodes else nodes


def apply_clips_and_opacity(seen: DrawnElement) -> tuple[ShapeNode, ...]:
    """An element through what it is clipped by, and as pale as it is."""
    nodes, style = seen.nodes, seen.pen.style
    if seen.pen.bare:
        if style["clip-path"] != "none" or style["mask"] != "none":
            seen.desk.tell(
                seen.element, _("has a clipping path that is clipped in parts"), _(EXPORT_AS_PNG)
            )
        # Browsers pass over that of a shape.
        if seen.element.tag not in SHAPE_ELEMENTS and parse_share(style["opacity"]) != 1:
            seen.desk.tell(
                seen.element, _("has a clipping path of words that are pale"), _(EXPORT_AS_PNG)
            )
        return nodes
    opacity = parse_share(style["opacity"]) or 0
    if not nodes or not opacity:
        return ()
    for outline in find_clips(seen):
        nodes = (ShapeGroup(nodes, clip=outline),) if outline else ()
    if opacity == 1 or not nodes:
        return nodes
    alone = nodes[0] if len(nodes) == 1 else None
    paler = alone.paler(opacity) if isinstance(alone, PaintedShape) else None
    return (paler or ShapeGroup(nodes, opacity),)
