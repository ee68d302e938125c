"""Dots that swell and shrink across the page, as a wave runs through them."""

import math
from collections.abc import Iterator

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import Shape, write_circle


def draw_dots(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    return tuple(_iterate_dots(width, height, tones))


def _iterate_dots(width: float, height: float, tones: GroundTones) -> Iterator[Shape]:
    path = "".join(
        write_circle(x * 9.0 + (y % 2) * 4.5, y * 8.0, 1.2 + 2.2 * abs(math.sin(x * 0.4 + y * 0.3)))
        for y in range(math.ceil(height / 8) + 1)
        for x in range(math.ceil(width / 9) + 1)
    )
    yield Shape(tones.strong, path)
