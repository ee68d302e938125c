"""Figures that the edge of a drawing cuts, as where an artboard is too small for what is on it."""

from collections.abc import Iterable, Iterator

from feuillet.plain.svg.figures import Figure, Node
from feuillet.plain.svg.outline import Box, box

# What may stand over an edge: a share of the drawing, and of the figure itself.
OF_DRAWING, OF_FIGURE = 0.01, 0.1
OPPOSITE = ({"left", "right"}, {"upper", "lower"})


def cut_sides(nodes: Iterable[Node], place: Box) -> tuple[str, ...]:
    """The edges that a figure stands over with a part of it, as far as it is no ground."""
    found = {side for seen in boxes(nodes) for side in over(seen, place)}
    return tuple(side for side in ("left", "upper", "right", "lower") if side in found)


def over(seen: Box, place: Box) -> set[str]:
    """The edges that a figure stands over; none for a ground, which reaches opposite ones."""
    across, up = (place.width, seen.width), (place.height, seen.height)
    beyond = {
        "left": (place.left - seen.left, across),
        "right": (seen.right - place.right, across),
        "upper": (place.top - seen.top, up),
        "lower": (seen.bottom - place.bottom, up),
    }
    reached = {side for side, (by, (whole, _)) in beyond.items() if by >= -OF_DRAWING * whole}
    if any(both <= reached for both in OPPOSITE):
        return set()
    return {
        side
        for side, (by, (whole, own)) in beyond.items()
        if max(OF_DRAWING * whole, OF_FIGURE * own) < by < own
    }


def boxes(nodes: Iterable[Node], within: Box | None = None) -> Iterator[Box]:
    """What each figure takes, as far as it is seen; its lines count by their middle."""
    for node in nodes:
        if isinstance(node, Figure):
            around = box((node.placed,))
            seen = around.meets(within) if around and within else around
            if seen:
                yield seen
            continue
        clip = box((node.clip,)) if node.clip else None
        both = clip.meets(within) if clip and within else clip or within
        if both or not clip:
            yield from boxes(node.parts, both)
