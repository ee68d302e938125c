"""An SVG made plain: paths on one page, with nothing left to look up; what cannot be so is told."""

from collections.abc import Iterator
from typing import NamedTuple

from feuillet.artwork.paper import SHOWS_NOTHING, UNSEEN_ON_PAPER, is_faint
from feuillet.artwork.svg.cascade import compute_style
from feuillet.artwork.svg.clips import DrawnElement, PaintContext
from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, prepare_drawing
from feuillet.artwork.svg.edges import find_cut_sides, is_painted_within
from feuillet.artwork.svg.elements import apply_clips_and_opacity, draw_element, draw_viewport
from feuillet.artwork.svg.matrix import Matrix
from feuillet.artwork.svg.outline import BoundingBox
from feuillet.artwork.svg.output import format_svg
from feuillet.artwork.svg.painted_shapes import (
    PaintedShape,
    ShapeGroup,
    ShapeNode,
    SolidColour,
    iterate_shapes,
    list_solid_colours,
)
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.root import report_root_troubles
from feuillet.artwork.svg.shapes import outline_rectangle
from feuillet.artwork.svg.tree import parse_svg
from feuillet.artwork.svg.tree_size import refuse_endless_drawing
from feuillet.artwork.svg.unfit import OR_GIVE_PNG, UnfitDrawing
from feuillet.artwork.svg.values import NUMBERS_TOO_LARGE
from feuillet.artwork.svg.viewport import describe_missing_size, open_root_viewport
from feuillet.messages import N_, keep_by_language
from feuillet.messages import gettext as _
from feuillet.palette import parse_screen_colour

__all__ = ["EXPORT_AS_PNG", "reduce_svg"]

_DEEP_STYLE_MESSAGE = N_(
    "has a style with too many brackets in each other: export it with its styles as "
    "attributes, or give a PNG"
)
_TEXT_ELEMENTS = {"text", "foreignObject"}


class _PlainSvg(NamedTuple):
    """The drawing made plain, or nothing; what is not drawn as it is meant, or may not be."""

    file: bytes
    troubles: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    # Whether it has words, which are outlines now.
    words: bool = False


@keep_by_language(64)
def reduce_svg(data: bytes) -> _PlainSvg:
    try:
        return _reduce_or_refuse(data)
    except UnfitDrawing as trouble:
        return _PlainSvg(b"", (str(trouble),))
    except ArithmeticError:
        return _PlainSvg(b"", (_(NUMBERS_TOO_LARGE),))
    except RecursionError:
        # Elements are counted; brackets in a style are not.
        return _PlainSvg(b"", (_(_DEEP_STYLE_MESSAGE),))


def _reduce_or_refuse(data: bytes) -> _PlainSvg:
    """Raises UnfitDrawing."""
    read = parse_svg(data)
    refuse_endless_drawing(read)
    known = prepare_drawing(read)
    style = compute_style(known, read.root, {})
    opening = open_root_viewport(read.root, style)
    if opening is None:
        raise UnfitDrawing(describe_missing_size(read.root) + _(OR_GIVE_PNG))
    report_root_troubles(known, style)
    pen = PaintContext({**style, "clip-path": "none", "mask": "none"}, Matrix(), opening.view)
    inner = draw_viewport(known, read.root, pen, opening._replace(cuts=False))
    edges = opening.cut(Matrix(), inner)
    seen = (ShapeGroup(inner, clip=edges),) if edges and inner else inner
    nodes = (
        *_draw_ground(style, opening.place),
        *apply_clips_and_opacity(DrawnElement(known, read.root, pen, seen, draw_element)),
    )
    return _PlainSvg(
        format_svg(nodes, opening.place.width, opening.place.height),
        known.told() or tuple(_describe_unseen(nodes, opening.place)),
        tuple(_describe_doubts(inner, opening.place)),
        any(each.tag in _TEXT_ELEMENTS for each in read.root.iter()),
    )


def _describe_doubts(nodes: tuple[ShapeNode, ...], place: BoundingBox) -> Iterator[str]:
    """What may be meant so, or not."""
    sides = _(" and the ").join(map(_, find_cut_sides(nodes, place)))
    if sides:
        do = _("make its artboard (`viewBox`) larger, unless that is meant")
        yield _("is cut at the {sides} edge: {do}").format(sides=sides, do=do)


def _describe_unseen(nodes: tuple[ShapeNode, ...], place: BoundingBox) -> Iterator[str]:
    """Why nothing of it is seen on paper."""
    shapes = (each for each in iterate_shapes(nodes) if is_painted_within(each, place))
    paints = [paint for each in shapes for paint in list_solid_colours(each)]
    if not paints:
        yield _(SHOWS_NOTHING)
    elif all(is_faint(*paint) for paint in paints):
        yield _(UNSEEN_ON_PAPER)


def _draw_ground(style: ComputedStyle, place: BoundingBox) -> tuple[ShapeNode, ...]:
    """What a stylesheet paints behind all of it."""
    colour = parse_screen_colour(style["background-color"])
    if not colour or not colour[1]:
        return ()
    return (PaintedShape(outline_rectangle(place[:2], place[2:]), Matrix(), SolidColour(*colour)),)
