"""Arcs one around another, as a stone leaves on water: from a corner of a cover, side by side along
a strip.
"""

from collections.abc import Iterator

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Shape, write_circle

# In mm, from arc to arc on a cover.
_PITCH = 8.8
# Arcs and spaces of a group on a strip.
_STRIP_RINGS = 5


def draw_arcs(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    if height >= LOWEST_COVER:
        far = (width**2 + height**2) ** 0.5
        return tuple(_draw_rings(width * 0.92, height * 0.96, _PITCH, int(far / _PITCH), tones))
    return tuple(
        ring
        for number in range(int(width / (2 * height)) + 2)
        for ring in _draw_rings(
            number * 2 * height, height, height / _STRIP_RINGS, _STRIP_RINGS, tones
        )
    )


def _draw_rings(
    x: float, y: float, pitch: float, count: int, tones: GroundTones
) -> Iterator[Shape]:
    """Discs in one another, the largest first; between two tones the field shows."""
    colours = (
        tones.first,
        tones.field,
        tones.second,
        tones.field,
        tones.first,
        tones.field,
        tones.third,
        tones.field,
    )
    for number in range(count, 0, -1):
        yield Shape(colours[(number - 1) % len(colours)], write_circle(x, y, number * pitch))
