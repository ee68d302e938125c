"""Elliptical arcs as cubic curves (SVG 2, appendix B.2)."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.artwork.svg.matrix import (
    Matrix,
    Point,
    build_rotation,
    build_scaling,
    build_translation,
)
from feuillet.artwork.svg.outline import PathStep

_QUARTER_TURN = math.pi / 2


class Ellipse(NamedTuple):
    """Its radii, the angle of the first in degrees, and which of four arcs is meant."""

    rx: float
    ry: float
    angle: float
    large: bool
    sweep: bool


def curves_from_arc(start: Point, ellipse: Ellipse, end: Point) -> Iterator[PathStep]:
    rx, ry = abs(ellipse.rx), abs(ellipse.ry)
    if start == end or not rx or not ry:
        yield "L", (end,)
        return
    # In a plane where the ellipse is a circle of one.
    plane = build_rotation(ellipse.angle) @ build_scaling(rx, ry)
    (x1, y1), (x2, y2) = plane.inverse.put(start), plane.inverse.put(end)
    apart = math.hypot(x2 - x1, y2 - y1) / 2
    if apart > 1:
        # Too small to reach: it grows until it does.
        plane = plane @ build_scaling(apart, apart)
        (x1, y1), (x2, y2), apart = plane.inverse.put(start), plane.inverse.put(end), 1.0
    away = math.sqrt(max(0.0, 1 - apart**2)) / apart / 2
    away = away if ellipse.large == ellipse.sweep else -away
    x, y = (x1 + x2) / 2 - away * (y1 - y2), (y1 + y2) / 2 + away * (x1 - x2)
    first, last = math.atan2(y1 - y, x1 - x), math.atan2(y2 - y, x2 - x)
    turn = (last - first) % (2 * math.pi) - (0 if ellipse.sweep else 2 * math.pi)
    yield from _split_into_quarters(plane @ build_translation(x, y), first, turn, end)


def _split_into_quarters(
    plane: Matrix, first: float, turn: float, end: Point
) -> Iterator[PathStep]:
    """Curves of a quarter turn at most along the circle of one in a plane."""
    count = max(1, math.ceil(abs(turn) / _QUARTER_TURN - 1e-9))
    part = turn / count
    handle = 4 / 3 * math.tan(part / 4)
    for n in range(count):
        a, b = first + n * part, first + (n + 1) * part
        one = (math.cos(a) - handle * math.sin(a), math.sin(a) + handle * math.cos(a))
        two = (math.cos(b) + handle * math.sin(b), math.sin(b) - handle * math.cos(b))
        last = end if n + 1 == count else plane.put((math.cos(b), math.sin(b)))
        yield "C", (plane.put(one), plane.put(two), last)
