"""The plain parts of a picture: flat paths in one colour each, in mm from the upper left corner."""

import math
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

Coordinates = tuple[float, float]
# How far the handles of a quarter of a circle reach, of its radius.
_QUARTER_HANDLE = 0.5523


class Shape(NamedTuple):
    """An area of one colour, or a line of that colour where it has a `width`; the path has M, L, C
    and Z alone.
    """

    colour: str
    path: str
    width: float = 0


class ArtPicture(NamedTuple):
    """What is drawn, the undermost first; it may reach over the edges, where it is cut."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def write_points(*points: Coordinates) -> str:
    """Coordinates as paths have them, to a hundredth of a mm."""
    return " ".join(f"{_format_number(x)} {_format_number(y)}" for x, y in points)


def _format_number(value: float) -> str:
    return f"{round(value, 2):g}"


def write_polygon(points: Iterable[Coordinates]) -> str:
    first, *others = points
    return f"M{write_points(first)}L{write_points(*others)}Z"


def write_box(x: float, y: float, width: float, height: float) -> str:
    return write_polygon(((x, y), (x + width, y), (x + width, y + height), (x, y + height)))


def write_circle(x: float, y: float, radius: float, *, hole: bool = False) -> str:
    """A circle of four curves; a hole runs the other way round."""
    turn = -1 if hole else 1
    angles = [turn * quarter * math.pi / 2 for quarter in range(5)]

    def at(angle: float, along: float = 0) -> Coordinates:
        reach = along * turn * _QUARTER_HANDLE
        return (
            x + radius * (math.cos(angle) - reach * math.sin(angle)),
            y + radius * (math.sin(angle) + reach * math.cos(angle)),
        )

    curves = (write_points(at(one, 1), at(other, -1), at(other)) for one, other in pairwise(angles))
    return f"M{write_points(at(0))}C{' '.join(curves)}Z"
