"""Bands that go over and under each other aslant, as in a basket."""

from collections.abc import Iterator

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Coordinates, Shape, turn_points, write_polygon

# Of the way from band to band: how broad a band is.
_BREADTH = 0.56
_COVER_PITCH = 12.6
_ANGLE = 45
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def draw_weave(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    pitch = _COVER_PITCH if height >= LOWEST_COVER else height * 0.55
    one, other = (
        "".join(_write_bands(width, height, pitch, rising=rising)) for rising in (True, False)
    )
    return Shape(tones.first, one), Shape(tones.second, other)


def _write_bands(width: float, height: float, pitch: float, *, rising: bool) -> Iterator[str]:
    """What is seen of the bands that run one way: each piece passes over one band, and ends under
    the next.
    """
    count = int((width + height) / pitch / 1.4) + 2
    broad, long = _BREADTH * pitch, (2 - _BREADTH) * pitch
    for row in range(-count, count + 1):
        for column in range(-count, count + 1):
            if (row + column) % 2 != rising:
                continue
            x, y = column * pitch, row * pitch
            half = (long / 2, broad / 2) if rising else (broad / 2, long / 2)
            box = ((x + a * half[0], y + b * half[1]) for a, b in _CORNERS)
            points = turn_points(box, _ANGLE, (width / 2, height / 2))
            if _touches_picture(points, width, height):
                yield write_polygon(points)


def _touches_picture(points: tuple[Coordinates, ...], width: float, height: float) -> bool:
    across, down = [x for x, _ in points], [y for _, y in points]
    return max(across) > 0 and min(across) < width and max(down) > 0 and min(down) < height
