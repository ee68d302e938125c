"""Figures that the edge of a drawing cuts, as where an artboard is too small for what is on it."""

from collections.abc import Iterable, Iterator

from feuillet.artwork.svg.areas import SVG_WIDTH, keep_areas
from feuillet.artwork.svg.matrix import build_scaling
from feuillet.artwork.svg.outline import BoundingBox, measure_bounding_box
from feuillet.artwork.svg.painted_shapes import PaintedShape, ShapeNode
from feuillet.messages import N_

# What may stand over an edge: a share of the drawing, and of the figure itself.
_LEAST_SHARE_OF_DRAWING, _LEAST_SHARE_OF_SHAPE = 0.01, 0.1
_SIDES = (N_("left"), N_("upper"), N_("right"), N_("lower"))
_OPPOSITE_SIDES = ({"left", "right"}, {"upper", "lower"})


def find_cut_sides(nodes: Iterable[ShapeNode], place: BoundingBox) -> tuple[str, ...]:
    """The edges that a figure stands over with a part of it, as far as it is no ground."""
    found = {
        side for seen in _find_visible_boxes(nodes) for side in _find_crossed_edges(seen, place)
    }
    return tuple(side for side in _SIDES if side in found)


def is_painted_within(shape: PaintedShape, place: BoundingBox) -> bool:
    """Whether an area or a line of the figure may be seen there; what clips it does not count."""
    scale = SVG_WIDTH / place.width
    has_area = shape.fill and keep_areas(shape.outline, build_scaling(scale, scale) @ shape.matrix)
    around = measure_bounding_box((shape.placed,))
    if not (has_area or shape.stroke) or around is None:
        return bool(shape.stroke)
    # A line is as broad as the plane of its outline makes it, which may be stretched.
    beside = shape.stroke.width * max(map(abs, shape.matrix[:4])) if shape.stroke else 0.0
    return (
        around.left - beside <= place.right
        and around.right + beside >= place.left
        and around.top - beside <= place.bottom
        and around.bottom + beside >= place.top
    )


def _find_crossed_edges(seen: BoundingBox, place: BoundingBox) -> set[str]:
    """The edges that a figure stands over; none for a ground, which reaches opposite ones."""
    across, up = (place.width, seen.width), (place.height, seen.height)
    beyond = {
        "left": (place.left - seen.left, across),
        "right": (seen.right - place.right, across),
        "upper": (place.top - seen.top, up),
        "lower": (seen.bottom - place.bottom, up),
    }
    reached = {
        side for side, (by, (whole, _)) in beyond.items() if by >= -_LEAST_SHARE_OF_DRAWING * whole
    }
    if any(both <= reached for both in _OPPOSITE_SIDES):
        return set()
    return {
        side
        for side, (by, (whole, own)) in beyond.items()
        if max(_LEAST_SHARE_OF_DRAWING * whole, _LEAST_SHARE_OF_SHAPE * own) < by < own
    }


def _find_visible_boxes(
    nodes: Iterable[ShapeNode], within: BoundingBox | None = None
) -> Iterator[BoundingBox]:
    """What each figure takes, as far as it is seen; its lines count by their middle."""
    for node in nodes:
        if isinstance(node, PaintedShape):
            around = measure_bounding_box((node.placed,))
            seen = around.meets(within) if around and within else around
            if seen:
                yield seen
            continue
        clip = measure_bounding_box((node.clip,)) if node.clip else None
        both = clip.meets(within) if clip and within else clip or within
        if both or not clip:
            yield from _find_visible_boxes(node.parts, both)
