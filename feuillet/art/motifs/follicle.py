"""Follicles of all ages, as they lie in an ovary: the ripe ones in a wreath of beads, then rings,
discs and dots.
"""

import math
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import Coordinates, Shape, write_dots

_SEED = 5
# Radii in mm on a cover; how many times each is tried, those that are large first.
_RADII = (10.0, 6.6, 4.4, 2.7, 1.4)
_TRIES = (40, 90, 240, 280, 220)
# The space between two in mm, and the area of the cover that all this is for.
_GAP, _COVER_AREA = 1.1, 88.0 * 120
# How much of a strip's height the largest takes.
_STRIP_SHARE = 0.46
# Of the radius: the disc of a ripe one, its beads and their size, and the inside of a ring.
_RIPE_DISC, _BEAD_PLACE, _BEAD_SIZE, _BEADS, _INSIDE = 0.66, 0.88, 0.11, 18, 0.5


class _Follicle(NamedTuple):
    """Its middle, and which of the radii it has."""

    x: float
    y: float
    size: int


def draw_follicle(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    found, radii = _place_follicles(width, height), _choose_radii(height)
    return tuple(
        shape
        for size, radius in enumerate(radii)
        if (those := [each[:2] for each in found if each.size == size])
        for shape in _draw_age(those, radius, size, tones)
    )


def _choose_radii(height: float) -> tuple[float, ...]:
    scale = min(1, _STRIP_SHARE * height / _RADII[0])
    return tuple(scale * each for each in _RADII)


def _draw_age(
    those: list[Coordinates], radius: float, size: int, tones: GroundTones
) -> Iterator[Shape]:
    """All of one size."""
    places = write_dots(those)
    if size == 0:
        beads = write_dots(bead for each in those for bead in _list_beads(each, radius))
        yield Shape(tones.first, beads, 2 * _BEAD_SIZE * radius)
        yield Shape(tones.first, places, 2 * _RIPE_DISC * radius)
        yield Shape(tones.field, places, 2 * _RIPE_DISC * 0.6 * radius)
        yield Shape(tones.second, places, 2 * _RIPE_DISC * 0.34 * radius)
    elif size < len(_RADII) - 1:
        yield Shape((tones.third, tones.first, tones.second)[size - 1], places, 2 * radius)
        yield Shape(tones.field, places, 2 * _INSIDE * radius)
    else:
        yield Shape(tones.first, places, 2 * radius)


def _list_beads(middle: Coordinates, radius: float) -> Iterator[Coordinates]:
    for number in range(_BEADS):
        angle = math.tau * number / _BEADS
        reach = _BEAD_PLACE * radius
        yield middle[0] + reach * math.cos(angle), middle[1] + reach * math.sin(angle)


def _place_follicles(width: float, height: float) -> tuple[_Follicle, ...]:
    """Each where it touches no other; by chance that is always the same."""
    # A composition, and no secret.
    chance, radii = Random(_SEED), _choose_radii(height)  # noqa: S311
    scale = radii[0] / _RADII[0]
    found: list[_Follicle] = []
    for size, (radius, tries) in enumerate(zip(radii, _TRIES, strict=True)):
        for _ in range(round(tries * width * height / scale**2 / _COVER_AREA)):
            x = chance.uniform(-radius / 2, width + radius / 2)
            y = chance.uniform(-radius / 2, height + radius / 2)
            apart = radius + _GAP * scale
            if all(math.hypot(x - a, y - b) >= apart + radii[other] for a, b, other in found):
                found.append(_Follicle(x, y, size))
    return tuple(found)
