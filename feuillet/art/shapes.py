"""The plain parts of a picture: flat paths in one colour each, in mm from the upper left corner."""

import math
import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

Coordinates = tuple[float, float]
# In mm: a picture that is lower is a strip, with a composition of its own.
LOWEST_COVER = 40
# How far the handles of a quarter of a circle reach, of its radius.
_QUARTER_HANDLE = 0.5523
# A dot is a line of hardly any length with round ends: it takes a tenth of what a circle takes.
_DOT_LENGTH = 0.01
_PAIR = re.compile(r"(-?[\d.]+) (-?[\d.]+)")


class Shape(NamedTuple):
    """An area of one colour, or a line of that colour where it has a `width`; the path has M, L, C
    and Z alone.
    """

    colour: str
    path: str
    width: float = 0
    even_odd: bool = False
    # Where it is drawn: a path that comes again is written once.
    places: tuple[Coordinates, ...] = ((0, 0),)


class ArtPicture(NamedTuple):
    """What is drawn, the undermost first; it may reach over the edges, where it is cut."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    # How much of what is drawn lies above the picture: a low strip is cut out of a higher one.
    top: float = 0


def write_points(*points: Coordinates) -> str:
    """Coordinates as paths have them, to a hundredth of a mm."""
    return " ".join(f"{_format_number(x)} {_format_number(y)}" for x, y in points)


def _format_number(value: float) -> str:
    return f"{round(value, 2) or 0:g}"


def write_line(*points: Coordinates) -> str:
    """Straight from point to point."""
    return f"M{write_points(points[0])}L{write_points(*points[1:])}"


def write_polygon(points: Iterable[Coordinates]) -> str:
    return write_line(*points) + "Z"


def write_box(x: float, y: float, width: float, height: float) -> str:
    return write_polygon(((x, y), (x + width, y), (x + width, y + height), (x, y + height)))


def write_curve(first: Coordinates, *handles_and_ends: Coordinates) -> str:
    """From the first point in curves, each with two handles and its end."""
    return f"M{write_points(first)}C{write_points(*handles_and_ends)}"


def write_circle(x: float, y: float, radius: float) -> str:
    """A circle of four curves."""
    angles = [quarter * math.pi / 2 for quarter in range(5)]

    def at(angle: float, along: float = 0) -> Coordinates:
        reach = along * _QUARTER_HANDLE
        return (
            x + radius * (math.cos(angle) - reach * math.sin(angle)),
            y + radius * (math.sin(angle) + reach * math.cos(angle)),
        )

    curves = ((at(one, 1), at(other, -1), at(other)) for one, other in pairwise(angles))
    return write_curve(at(0), *(point for curve in curves for point in curve)) + "Z"


def write_dots(places: Iterable[Coordinates]) -> str:
    """Discs, as large as the line is wide that they are drawn with."""
    return "".join(write_line((x, y), (x + _DOT_LENGTH, y)) for x, y in places)


def turn_points(
    points: Iterable[Coordinates], angle: float, origin: Coordinates
) -> tuple[Coordinates, ...]:
    """Turned clockwise round (0, 0), by degrees, then moved there."""
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    x, y = origin
    return tuple((x + a * cosine - b * sine, y + a * sine + b * cosine) for a, b in points)


def turn_upright(lying: ArtPicture) -> ArtPicture:
    """A strip that lies, turned to stand on its left end."""

    def turned(pair: re.Match[str]) -> str:
        return write_points((float(pair[2]) - lying.top, lying.width - float(pair[1])))

    shapes = (
        each._replace(
            path=_PAIR.sub(turned, each.path), places=tuple((y, -x) for x, y in each.places)
        )
        for each in lying.shapes
    )
    return ArtPicture(lying.height, lying.width, tuple(shapes))
