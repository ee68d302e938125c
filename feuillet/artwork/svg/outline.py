"""Outlines: lines and cubic curves from point to point, which shapes and letters come down to."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from feuillet.artwork.svg.matrix import Matrix, Point

# “M”, “L” and “C” lead to the last of their points; “Z” closes, and has none.
PathStep = tuple[str, tuple[Point, ...]]
Outline = tuple[PathStep, ...]


class BoundingBox(NamedTuple):
    """Upright, from its upper left corner to its lower right one."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def meets(self, other: "BoundingBox") -> "BoundingBox | None":
        """The part of both; None where there is none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return BoundingBox(left, top, right, bottom) if left < right and top < bottom else None


def transform_outline(outline: Outline, matrix: Matrix) -> Outline:
    return tuple((letter, tuple(map(matrix.put, points))) for letter, points in outline)


def measure_bounding_box(outlines: Iterable[Outline]) -> BoundingBox | None:
    """What the outlines just fit in, without the breadth of a line; None where there are none."""
    points = [point for outline in outlines for point in _find_extreme_points(outline)]
    if not points:
        return None
    across, up = [x for x, _ in points], [y for _, y in points]
    return BoundingBox(min(across), min(up), max(across), max(up))


def _find_extreme_points(outline: Outline) -> Iterator[Point]:
    here = (0.0, 0.0)
    for n, (letter, points) in enumerate(outline):
        # A point that nothing leads away from is not drawn.
        if letter == "M" and (n + 1 == len(outline) or outline[n + 1][0] == "M"):
            continue
        if letter == "C":
            yield from (
                find_curve_point(here, points, t) for t in _find_turning_points(here, points)
            )
        yield from points[-1:]
        here = points[-1] if points else here


def find_curve_point(start: Point, points: Sequence[Point], t: float) -> Point:
    """Where a curve is after a share `t` of its course."""
    parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    course = (start, *points)
    return (
        sum(part * x for part, (x, _) in zip(parts, course, strict=True)),
        sum(part * y for part, (_, y) in zip(parts, course, strict=True)),
    )


def _find_turning_points(start: Point, points: Sequence[Point]) -> Iterator[float]:
    """Where a curve runs neither left nor right, or neither up nor down."""
    for axis in (0, 1):
        p, q, r, s = (point[axis] for point in (start, *points))
        roots = _solve_quadratic(s - 3 * r + 3 * q - p, 2 * (r - 2 * q + p), q - p)
        yield from (root for root in roots if 0 < root < 1)


def _solve_quadratic(a: float, b: float, c: float) -> list[float]:
    """Of ax² + bx + c."""
    if abs(a) < 1e-12:
        return [-c / b] if abs(b) > 1e-12 else []
    inside = b * b - 4 * a * c
    return [(-b + sign * math.sqrt(inside)) / (2 * a) for sign in (1, -1)] if inside >= 0 else []
