"""What an element is seen through: clipping paths, and masks like them (CSS Masking 1)."""

from collections.abc import Callable, Iterator
from itertools import dropwhile
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.cascade import compute_style_in_place
from feuillet.artwork.svg.conditions import fails_conditions, report_language_condition
from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, SvgDrawing
from feuillet.artwork.svg.gradients import find_referent
from feuillet.artwork.svg.lengths import resolve_attribute_length
from feuillet.artwork.svg.matrix import Matrix, build_scaling, build_translation
from feuillet.artwork.svg.outline import Outline, measure_bounding_box, transform_outline
from feuillet.artwork.svg.painted_shapes import PaintedShape, ShapeNode, SolidColour, iterate_shapes
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.shapes import SHAPE_ELEMENTS, ViewSize, outline_rectangle
from feuillet.artwork.svg.transforms import parse_transform
from feuillet.artwork.svg.tree import find_referenced_id
from feuillet.artwork.svg.unfit import UnfitDrawing
from feuillet.artwork.svg.winding import merge_areas
from feuillet.messages import gettext as _

# How many clipping paths, or masks, may stand in each other: they may go round.
_DEEPEST_CLIP = 10
# Looking at an outline takes so much longer than drawing it.
_OUTLINE_COST = 10
# Children of a clipping path that shape it; browsers pass over the others.
_CLIPPING_ELEMENTS = {*SHAPE_ELEMENTS, "text"}
_MASK_WHITE, _MASK_BLACK = "#ffffff", "#000000"
# What a mask lets through where it does not say: a tenth more of its element on every side.
_MASK_REGION = {"x": "-10%", "y": "-10%", "width": "120%", "height": "120%"}


class PaintContext(NamedTuple):
    """What an element finds: the style around, its plane, and what percentages are shares of."""

    style: ComputedStyle
    matrix: Matrix
    view: ViewSize
    # Whether areas alone count, as in a clipping path; how many masks are drawn in each other.
    bare: bool = False
    masks: int = 0


class DrawnElement(NamedTuple):
    """An element, the pen and the nodes of its inside; what draws others is handed on to here."""

    desk: SvgDrawing
    element: Element
    pen: PaintContext
    nodes: tuple[ShapeNode, ...]
    draw: Callable[[SvgDrawing, Element, PaintContext], tuple[ShapeNode, ...]]

    def boxed(self) -> Matrix:
        """The plane in which the element is one wide and one high."""
        back = self.pen.matrix.inverse
        around = measure_bounding_box(
            transform_outline(each.placed, back) for each in iterate_shapes(self.nodes)
        )
        if around is None:
            return Matrix()
        return build_translation(around.left, around.top) @ build_scaling(
            around.width, around.height
        )


def find_clips(seen: DrawnElement) -> Iterator[Outline]:
    """The outlines on the page that an element is seen through, one after the other."""
    yield from _outline_clip_path(seen, seen.pen.style["clip-path"], 0)
    mask = find_referent(seen.desk, seen.pen.style["mask"])
    if mask is not None and mask.tag == "mask" and not fails_conditions(mask):
        yield from _outline_mask(seen, mask)


def _outline_clip_path(seen: DrawnElement, value: str, depth: int) -> Iterator[Outline]:
    desk, path = seen.desk.outside(), find_referent(seen.desk, value)
    if path is None or path.tag != "clipPath":
        return
    if depth > _DEEPEST_CLIP:
        raise UnfitDrawing(_("is clipped by a path that is clipped by itself: export it as PNG"))
    own = compute_style_in_place(desk, path)
    yield from _outline_clip_path(seen, own["clip-path"], depth + 1)
    plane = seen.pen.matrix @ parse_style_transform(own)
    if path.get("clipPathUnits") == "objectBoundingBox":
        plane = plane @ seen.boxed()
        _report_unmeasured_clip(seen)
    pen = PaintContext(own, plane, seen.pen.view, bare=True)
    shaping = (child for child in path if _is_clipping_shape(desk, child))
    drawn = [node for child in shaping for node in seen.draw(desk, child, pen)]
    desk.spend(_OUTLINE_COST * sum(len(each.outline) for each in iterate_shapes(drawn)))
    outline = merge_areas(iterate_shapes(drawn))
    if outline is None:
        desk.tell(path, _("has a clipping path of parts that overlap"), _(EXPORT_AS_PNG))
    else:
        yield outline


def _report_unmeasured_clip(seen: DrawnElement) -> None:
    """A size to clip by is that of lines of type, and of what is not painted, too."""
    inside = tuple(each for each in seen.element.iter() if each.tag in {*_CLIPPING_ELEMENTS, "use"})
    drawn = sum(1 for _unused in iterate_shapes(seen.nodes))
    if any(each.tag in {"text", "use"} for each in inside[1:]) or drawn < len(inside):
        seen.desk.tell(
            seen.element,
            _("is clipped by its own size, with words or unseen parts"),
            _(EXPORT_AS_PNG),
        )
    elif seen.element.tag == "text" or (drawn and not inside):
        seen.desk.tell(
            seen.element, _("has words that are clipped by their own size"), _(EXPORT_AS_PNG)
        )


def _is_clipping_shape(desk: SvgDrawing, child: Element) -> bool:
    """Whether it counts in a clipping path: it draws a shape, or repeats what does."""
    again = desk.named.get(find_referenced_id(child)) if child.tag == "use" else child
    return again is not None and again.tag in _CLIPPING_ELEMENTS


def _outline_mask(seen: DrawnElement, mask: Element) -> Iterator[Outline]:
    """A mask of plain white areas is a clipping path; any other is told."""
    desk, own, depth = (
        seen.desk.outside(),
        compute_style_in_place(seen.desk, mask),
        seen.pen.masks + 1,
    )
    if depth > _DEEPEST_CLIP:
        raise UnfitDrawing(_("is masked by what is masked by it: export it as PNG"))
    report_language_condition(desk, mask)
    by_box = mask.get("maskContentUnits") == "objectBoundingBox"
    plane = seen.pen.matrix @ (seen.boxed() if by_box else Matrix())
    if by_box:
        _report_unmeasured_clip(seen)
    pen = PaintContext(own, plane, seen.pen.view, masks=depth)
    drawn = [node for child in mask for node in seen.draw(desk, child, pen)]
    by_light = own["mask-type"] != "alpha"
    if by_light:
        # Black on nothing lets through as little as nothing.
        drawn = list(dropwhile(lambda node: _is_solid_area(node, _MASK_BLACK), drawn))
    plain = own["mask"] == own["clip-path"] == "none"
    plain = plain and all(_is_solid_area(node, _MASK_WHITE if by_light else "") for node in drawn)
    desk.spend(_OUTLINE_COST * sum(len(each.outline) for each in iterate_shapes(drawn)))
    outline = merge_areas(iterate_shapes(drawn)) if plain else None
    if outline is None:
        desk.tell(seen.element, _("has a mask"), _(EXPORT_AS_PNG))
        return
    yield _outline_mask_region(seen, mask)
    yield outline


def _is_solid_area(node: ShapeNode, colour: str) -> bool:
    """Whether it is an area that hides what is beneath, of that colour where one is named."""
    if not isinstance(node, PaintedShape) or node.stroke or not isinstance(node.fill, SolidColour):
        return False
    return node.fill.opacity == 1 and colour in {"", node.fill.colour}


def _outline_mask_region(seen: DrawnElement, mask: Element) -> Outline:
    by_user = mask.get("maskUnits") == "userSpaceOnUse"
    view = seen.pen.view if by_user else ViewSize(1, 1)
    style = compute_style_in_place(seen.desk, mask)
    x, width, y, height = (
        resolve_attribute_length(
            seen.desk, mask, (name, mask.get(name, _MASK_REGION[name])), whole, style
        )
        for names, whole in ((("x", "width"), view.width), (("y", "height"), view.height))
        for name in names
    )
    plane = seen.pen.matrix @ (Matrix() if by_user else seen.boxed())
    return transform_outline(outline_rectangle((x, y), (x + width, y + height)), plane)


def parse_style_transform(style: ComputedStyle) -> Matrix:
    return parse_transform(style["transform"], css=False) or Matrix()
