"""Art as a few points in grey, for the eye of a check, which runs before any layout."""

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from feuillet.art.shapes import ArtPicture, Coordinates, Shape
from feuillet.palette import convert_to_grey

# In mm, from point to point.
_STEP = 2.5
_CURVE_PIECES = 9
_COMMAND = re.compile("([MLCZ])([^MLCZ]*)")

_Outline = list[Coordinates]


def rasterise_grey(picture: ArtPicture) -> bytes:
    """A level of grey for each point, row by row: what a black and white printer makes of it."""
    across, down = (math.ceil(length / _STEP) for length in (picture.width, picture.height))
    rows = [bytearray(across) for _ in range(down)]
    for shape in picture.shapes:
        level = int(convert_to_grey(shape.colour)[1:3], 16)
        spans = _iterate_line_spans if shape.width else _iterate_area_spans
        for outline in _list_outlines(shape):
            ys = [y - picture.top for _, y in outline]
            above, below = min(ys) - shape.width / 2, max(ys) + shape.width / 2
            for row in range(*_find_points(above, below, down)):
                for ends in spans(outline, picture.top + (row + 0.5) * _STEP, shape):
                    start, end = _find_points(*ends, across)
                    rows[row][start:end] = bytes([level]) * (end - start)
    return b"".join(rows)


def _find_points(first: float, last: float, count: int) -> tuple[int, int]:
    """The points between two ends, from the first to before the last."""
    start, end = (min(max(math.ceil(each / _STEP - 0.5), 0), count) for each in (first, last))
    return start, max(start, end)


def _list_outlines(shape: Shape) -> Iterator[_Outline]:
    """Each part of a path, in each of its places, curves as straight pieces."""
    for outline in _flatten_path(shape.path):
        for a, b in shape.places:
            yield [(x + a, y + b) for x, y in outline]


def _flatten_path(path: str) -> Iterator[_Outline]:
    outline: _Outline = []
    for name, numbers in _COMMAND.findall(path):
        values = list(map(float, numbers.split()))
        points = list(zip(values[::2], values[1::2], strict=True))
        if name == "M":
            if outline:
                yield outline
            outline = points[:]
        elif name == "L":
            outline += points
        elif name == "C":
            for at in range(0, len(points), 3):
                outline += _flatten_curve(outline[-1], *points[at : at + 3])
    if outline:
        yield outline


def _flatten_curve(
    first: Coordinates, one: Coordinates, other: Coordinates, last: Coordinates
) -> Iterator[Coordinates]:
    for piece in range(1, _CURVE_PIECES + 1):
        t = piece / _CURVE_PIECES
        parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        points = (first, one, other, last)
        yield (
            sum(part * x for part, (x, _) in zip(parts, points, strict=True)),
            sum(part * y for part, (_, y) in zip(parts, points, strict=True)),
        )


def _iterate_area_spans(
    outline: _Outline, y: float, _shape: Shape
) -> Iterator[tuple[float, float]]:
    """Where a row runs through an area; an outline of these motifs never crosses itself."""
    crossings = sorted(
        x + (y - a) * (other - x) / (b - a)
        for (x, a), (other, b) in pairwise([*outline, outline[0]])
        if (a <= y) != (b <= y)
    )
    yield from zip(crossings[::2], crossings[1::2], strict=False)


def _iterate_line_spans(outline: _Outline, y: float, shape: Shape) -> Iterator[tuple[float, float]]:
    """Where a row runs through a line with round ends, as far as the points along it tell."""
    radius = shape.width / 2
    for (x, a), (other, b) in pairwise(outline):
        if not min(a, b) - radius <= y <= max(a, b) + radius:
            continue
        t = 0.5 if a == b else min(max((y - a) / (b - a), 0), 1)
        away = abs(y - a - t * (b - a))
        reach = math.sqrt(max(radius**2 - away**2, 0))
        if a == b:
            yield min(x, other) - reach, max(x, other) + reach
        else:
            # A row cuts a slanting line aslant.
            middle, aslant = x + t * (other - x), reach * math.hypot(other - x, b - a) / abs(b - a)
            yield middle - aslant, middle + aslant
