"""Outlines without what has no area: a browser does not fill it, paper would show a hairline."""

from collections.abc import Sequence
from math import dist

from feuillet.artwork.svg.matrix import Matrix, Point
from feuillet.artwork.svg.outline import Outline, PathStep, transform_outline
from feuillet.artwork.svg.winding import split_outline

# How wide the page is, so that what is lost by rounding is never seen.
SVG_WIDTH = 1000.0
# How broad a part is at least that is painted, on that page: what is less is never seen.
_LEAST_BREADTH = 0.02
# What is lost by rounding, of the square of a length.
_ROUNDING_LOSS = 1e-9


def keep_areas(outline: Outline, page: Matrix) -> Outline:
    """Its parts that take some of a page, without lines that go back over themselves."""
    slim = (_strip_spikes(part) for part in split_outline(outline))
    return tuple(
        step
        for part in slim
        if _has_visible_breadth(transform_outline(part, page))
        for step in part
    )


def _has_visible_breadth(part: Outline) -> bool:
    """Whether its points do not all lie on one line."""
    points = [point for _, found in part for point in found]
    if not points:
        return False
    first = points[0]
    last = max(points, key=lambda point: dist(first, point))
    long = dist(first, last)
    return (
        long > 0
        and max(abs(_measure_turn(first, last, each)) for each in points) > _LEAST_BREADTH * long
    )


def _measure_turn(a: Point, b: Point, c: Point) -> float:
    """Twice the area between three points; below 0 where they turn left."""
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _strip_spikes(part: Outline) -> Outline:
    """The same area, closed; the part as it is where none of its lines goes back."""
    (_, (start,)), *steps = (step for step in part if step[0] != "Z")
    ring = [*steps, ("L", (start,))] if steps and steps[-1][1][-1] != start else list(steps)
    # Between two curves, a row of lines has ends that stay.
    at = next((n + 1 for n, (letter, _) in enumerate(ring) if letter == "C"), 0)
    found = _trim_ring(_rotate_ring(ring, at))
    if not at:
        # Where it begins, a line may go back too.
        found = _trim_ring(_rotate_ring(found, 1))
    if len(found) == len(ring):
        return part
    return (("M", found[-1][1][-1:]), *found, ("Z", ())) if found else ()


def _rotate_ring(ring: Sequence[PathStep], at: int) -> list[PathStep]:
    return [*ring[at:], *ring[:at]]


def _trim_ring(ring: list[PathStep]) -> list[PathStep]:
    """A ring of steps, which begins where it ends, without lines that go straight back."""
    if not ring:
        return ring
    kept, ends = list[PathStep](), [ring[-1][1][-1]]
    for step in ring:
        kept.append(step)
        ends.append(step[1][-1])
        while len(kept) > 1 and kept[-1][0] == kept[-2][0] == "L" and _is_doubling_back(*ends[-3:]):
            del kept[-2], ends[-2]
            if ends[-1] == ends[-2]:
                del kept[-1], ends[-1]
    return kept


def _is_doubling_back(a: Point, b: Point, c: Point) -> bool:
    """Whether the line from b to c lies on that from a to b."""
    away = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])
    return away < 0 and abs(_measure_turn(a, b, c)) <= _ROUNDING_LOSS * -away
