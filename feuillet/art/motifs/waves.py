"""Waves one behind another, higher and longer the nearer they are; between two the field shows."""

from collections.abc import Iterator
from itertools import cycle

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Shape, write_curve, write_points

# How many there are on a cover and on a strip.
_COVER_WAVES, _STRIP_WAVES = 9, 3
# Of half a wave: how far a handle reaches for a line that swings as a pendulum does.
_SWING_HANDLE = 0.3642
# How much higher handles stand than the curve between them gets.
_HANDLE_HEIGHT = 4 / 3


def draw_waves(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    colours = cycle((tones.third, tones.first, tones.second, tones.field))
    is_strip = height < LOWEST_COVER
    write = _iterate_strip_waves if is_strip else _iterate_cover_waves
    return tuple(Shape(next(colours), path) for path in write(width, height))


def _iterate_cover_waves(width: float, height: float) -> Iterator[str]:
    for number in range(_COVER_WAVES):
        near = number / _COVER_WAVES
        long = width * (0.5 + 0.3 * near)
        y, high = height * (0.2 + 0.86 * near), height * (0.022 + 0.024 * near)
        yield _write_wave(width, height, y, high, long, number * 0.37 * long)


def _iterate_strip_waves(width: float, height: float) -> Iterator[str]:
    long = 3.6 * height
    for number in range(_STRIP_WAVES):
        y = height * (0.28 + 0.78 * number / _STRIP_WAVES)
        yield _write_wave(width, height, y, 0.13 * height, long, number * 0.37 * long)


def _write_wave(  # noqa: PLR0913, PLR0917  (what makes a wave)
    width: float, height: float, y: float, high: float, long: float, start: float
) -> str:
    """A line of even waves, and all that is beneath it."""
    half, left = long / 2, -(start % long)
    reach = _SWING_HANDLE * half
    points = []
    for number in range(int((width - left) / half) + 1):
        x, swing = left + number * half, high * _HANDLE_HEIGHT * (-1) ** number
        points += [(x + reach, y + swing), (x + half - reach, y + swing), (x + half, y)]
    ground = write_points((points[-1][0], height + 1), (left, height + 1))
    return f"{write_curve((left, y), *points)}L{ground}Z"
