"""One outline that the non-zero rule fills as several are filled, or as the even-odd rule does.

The engine clips by the non-zero rule alone, and joins what a clipping path holds into one.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from feuillet.artwork.svg.matrix import Point
from feuillet.artwork.svg.outline import Outline, PathStep, find_curve_point, measure_bounding_box
from feuillet.artwork.svg.painted_shapes import PaintedShape

# How often two lines are compared at most: it takes time.
_MOST_LINE_COMPARISONS = 200_000
# Into how many lines a curve is cut.
_LINES_PER_CURVE = 12
_Ring = list[Point]


def merge_areas(figures: Iterable[PaintedShape]) -> Outline | None:
    """Their areas as one; None where we cannot say it so."""
    shapes = [
        _convert_to_non_zero(each.placed) if each.even_odd else _turn_clockwise(each.placed)
        for each in figures
    ]
    known = [shape for shape in shapes if shape is not None]
    boxes = [measure_bounding_box((shape,)) for shape in known]
    for one, other in combinations(range(len(known)), 2):
        first, second = boxes[one], boxes[other]
        # Of parts that turn both ways, one may undo another.
        alike = _is_clockwise(known[one]) and _is_clockwise(known[other])
        if first and second and first.meets(second) and not alike:
            return None
    return None if len(known) < len(shapes) else tuple(step for shape in known for step in shape)


def _is_clockwise(outline: Outline) -> bool:
    """Whether all its parts do."""
    return all(_measure_signed_area(ring) >= 0 for ring in split_into_rings(outline))


def _turn_clockwise(outline: Outline) -> Outline:
    """The same area, its parts turned round where they all turn left."""
    ways = [_measure_signed_area(ring) for ring in split_into_rings(outline)]
    return tuple(_reverse_outline(outline)) if ways and max(ways) <= 0 else outline


@lru_cache(maxsize=64)
def _convert_to_non_zero(outline: Outline) -> Outline | None:
    """An even-odd outline, its holes turned against what they are in; None where parts cross."""
    found = [(part, ring) for part in split_outline(outline) for ring in split_into_rings(part)[:1]]
    every = [ring for _, ring in found]
    if _has_crossing_lines(every):
        return None
    turned = list[PathStep]()
    for part, ring in found:
        depth = sum(_contains_point(other, ring[0]) for other in every if other is not ring)
        right = _measure_signed_area(ring) >= 0
        turned += part if right == (depth % 2 == 0) else _reverse_outline(part)
    return tuple(turned)


def split_outline(outline: Outline) -> list[Outline]:
    """Each part that begins with a move of its own; one that leads nowhere is left out."""
    found: list[list[PathStep]] = []
    for step in outline:
        if step[0] == "M":
            found.append([])
        found[-1].append(step)
    return [tuple(part) for part in found if len(part) > 1]


def split_into_rings(outline: Outline) -> list[_Ring]:
    """Each part as points, its curves cut into lines; one without an area is left out."""
    found: list[_Ring] = []
    for letter, points in outline:
        if letter == "M":
            found.append([points[0]])
        elif letter == "C":
            found[-1] += [
                find_curve_point(found[-1][-1], points, n / _LINES_PER_CURVE)
                for n in range(1, _LINES_PER_CURVE + 1)
            ]
        else:
            found[-1] += points
    return [ring for ring in found if len(ring) > 2]


def list_ring_lines(ring: _Ring) -> Iterator[tuple[Point, Point]]:
    return pairwise((*ring, ring[0]))


def _measure_signed_area(ring: _Ring) -> float:
    """Twice its area; below 0 where it turns left, since the page's y runs down."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in list_ring_lines(ring))


def _contains_point(ring: _Ring, point: Point) -> bool:
    """Whether a point is inside: a ray to the right meets the ring an odd number of times."""
    x, y = point
    met = [
        x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        for (x1, y1), (x2, y2) in list_ring_lines(ring)
        if (y1 > y) != (y2 > y)
    ]
    return sum(met) % 2 == 1


def _has_crossing_lines(every: list[_Ring]) -> bool:
    """Whether any two lines cross, or there are too many to look at."""
    found = sorted(tuple(sorted(line)) for ring in every for line in list_ring_lines(ring))
    left = _MOST_LINE_COMPARISONS
    for n, (first, last) in enumerate(found):
        # Sorted by where they begin on the left, those that follow soon lie beyond.
        for other in found[n + 1 :]:
            left -= 1
            if other[0][0] > last[0]:
                break
            if not left or _is_crossing(first, last, *other):
                return True
    return False


def _is_crossing(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines meet in a point inside both."""
    return (
        _measure_side(a, b, c) * _measure_side(a, b, d) < 0
        and _measure_side(c, d, a) * _measure_side(c, d, b) < 0
    )


def _measure_side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _reverse_outline(outline: Outline) -> Iterator[PathStep]:
    """The same parts, each drawn from its end, and closed: only their areas count."""
    for part in split_outline(outline):
        drawn = [step for step in part if step[0] != "Z"]
        ends = [points[-1] for _, points in drawn]
        yield "M", (ends[-1],)
        for (letter, points), before in zip(reversed(drawn[1:]), reversed(ends[:-1]), strict=True):
            yield letter, (*reversed(points[:-1]), before)
        yield "Z", ()
