"""Leaves along their stems, each in two halves, one in the light and one in shade."""

from collections.abc import Iterator
from typing import NamedTuple

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import (
    LOWEST_COVER,
    Coordinates,
    Shape,
    turn_points,
    write_curve,
    write_line,
)

# Of a leaf's length: half its breadth, the gap along its middle, the stalk beneath it, the stem.
_BREADTH, _GAP, _STALK, _STEM = 0.31, 0.025, 0.16, 0.05
# From stem to stem and from leaf to leaf on one side of it, and a leaf's length, in mm on a cover.
_STEM_PITCH, _LEAF_PITCH, _LEAF_LENGTH = 29.3, 19.0, 18.6
_LEAF_ANGLE = 47


class _Leaf(NamedTuple):
    """Where it grows, which way, and how long it is."""

    foot: Coordinates
    angle: float
    length: float


def draw_leaf(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    lay = _lay_along_strip if height < LOWEST_COVER else _lay_on_cover
    leaves, stems = lay(width, height)
    stalks = (
        write_line(each.foot, *turn_points(((0, -_STALK * each.length),), each.angle, each.foot))
        for each in leaves
    )
    return (
        Shape(tones.first, "".join((*stems, *stalks)), _STEM * leaves[0].length),
        Shape(tones.first, "".join(_write_half(each, 1) for each in leaves)),
        Shape(tones.second, "".join(_write_half(each, -1) for each in leaves)),
    )


def _write_half(leaf: _Leaf, side: int) -> str:
    """One half of a leaf, from its foot to its tip and back along its middle."""
    length, gap = leaf.length, side * _GAP * leaf.length
    broad, foot = side * _BREADTH * 1.36 * length, -_STALK * length
    points = (
        (gap, foot),
        (broad * 0.92, foot - 0.04 * length),
        (broad, foot - 0.52 * length),
        (gap * 0.3, foot - length),
    )
    return write_curve(*turn_points(points, leaf.angle, leaf.foot)) + "Z"


def _lay_on_cover(width: float, height: float) -> tuple[list[_Leaf], list[str]]:
    """On upright stems, first on one side and then on the other, so that neighbours interlock."""
    count = round(width / _STEM_PITCH)
    columns = [(number + 0.5) * width / count for number in range(count)]
    leaves = [
        _Leaf((x, y), side * _LEAF_ANGLE, _LEAF_LENGTH)
        for x in columns
        for side in (1, -1)
        for y in _list_feet(height, 0.5 * (side > 0))
    ]
    return leaves, [write_line((x, -5), (x, height + 5)) for x in columns]


def _list_feet(height: float, start: float) -> Iterator[float]:
    count = int(height / _LEAF_PITCH) + 3
    return ((number + start) * _LEAF_PITCH for number in range(count))


def _lay_along_strip(width: float, height: float) -> tuple[list[_Leaf], list[str]]:
    """On a stem that lies."""
    length, middle = 0.66 * height, height / 2
    pitch = 0.68 * length
    leaves = [
        _Leaf(((number - 1) * pitch, middle), 90 - side * 36, length)
        for number in range(int(width / pitch) + 3)
        for side in ((1,) if number % 2 else (-1,))
    ]
    return leaves, [write_line((-5, middle), (width + 5, middle))]
