"""Dots in a slanting grid that grow across the page, as in a print under a lens."""

import math
from collections import defaultdict
from collections.abc import Iterator

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Coordinates, Shape, write_dots

_COVER_PITCH = 8.0
# How many sizes there are.
_SIZES = 12


def draw_dots(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    is_strip = height < LOWEST_COVER
    pitch = height * 0.46 if is_strip else _COVER_PITCH
    sized: dict[int, list[Coordinates]] = defaultdict(list)
    for x, y in _list_grid(width, height, pitch):
        size = _choose_size(x / width, 0.5 if is_strip else y / height)
        sized[size].append((x, y))
    return tuple(
        Shape(tones.first, write_dots(places), pitch * 0.92 * size / _SIZES)
        for size, places in sorted(sized.items())
        if size
    )


def _list_grid(width: float, height: float, pitch: float) -> Iterator[Coordinates]:
    step = pitch * math.sqrt(0.5)
    for row in range(int(height / step) + 2):
        for column in range(int(width / (2 * step)) + 2):
            yield column * 2 * step + (row % 2) * step, row * step


def _choose_size(across: float, down: float) -> int:
    wave = 0.5 + 0.5 * math.sin(math.tau * (0.9 * across + 1.1 * down) + 0.6 * math.sin(6 * across))
    return round(_SIZES * (0.22 + 0.78 * wave))
