"""Areas that a single rule of filling shows as another does."""

import pytest

from feuillet.artwork.svg.matrix import Matrix
from feuillet.artwork.svg.painted_shapes import PaintedShape
from feuillet.artwork.svg.path import outline_from_path
from feuillet.artwork.svg.winding import list_ring_lines, merge_areas, split_into_rings

SQUARE, INNER = "M0 0h10v10h-10z", "M2 2h6v6h-6z"
AGAINST = "M2 2v6h6v-6z"
STAR = "M5 0L8 10L0 4L10 4L2 10Z"


def wound(outline: str, *, even_odd: bool = False) -> PaintedShape:
    return PaintedShape(outline_from_path(outline), Matrix(), None, even_odd)


def covers(figures: list[PaintedShape], point: tuple[float, float]) -> bool | None:
    """By the non-zero rule; None where they cannot be merged."""
    found = merge_areas(figures)
    if found is None:
        return None
    x, y = point
    around = 0
    for ring in split_into_rings(found):
        for (x1, y1), (x2, y2) in list_ring_lines(ring):
            if (y1 <= y) != (y2 <= y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                around += 1 if y2 > y1 else -1
    return around != 0


@pytest.mark.parametrize("inner", [INNER, AGAINST])
def test_a_hole_by_the_even_odd_rule_stays_one(inner: str) -> None:
    """Whichever way its edge turns; and an island in it is none."""
    figure = [wound(SQUARE + inner + "M4 4h2v2h-2z", even_odd=True)]
    assert [covers(figure, point) for point in ((1, 1), (3, 3), (5, 5))] == [True, False, True]


def test_a_hole_by_the_other_rule_stays_one() -> None:
    """Where its edge turns against that of the whole, and no other."""
    assert covers([wound(SQUARE + AGAINST)], (5, 5)) is False
    assert covers([wound(SQUARE + INNER)], (5, 5)) is True


def test_shapes_that_overlap_are_one() -> None:
    """Whichever way each turns."""
    for other in ("M5 5h10v10h-10z", "M5 5v10h10v-10z"):
        assert [covers([wound(SQUARE), wound(other)], point) for point in ((7, 7), (12, 12))] == [
            True,
            True,
        ]


def test_shapes_apart_keep_their_holes() -> None:
    """What does not meet cannot undo each other."""
    figures = [wound(SQUARE + AGAINST), wound("M20 0h9v9h-9z")]
    assert [covers(figures, point) for point in ((5, 5), (25, 5))] == [False, True]


def test_what_cannot_be_said_is_not_said() -> None:
    """A star by the even-odd rule, and a hole under another shape."""
    assert merge_areas([wound(STAR, even_odd=True)]) is None
    assert covers([wound(STAR)], (5, 5)) is True
    assert merge_areas([wound(SQUARE + AGAINST), wound("M5 5h10v10h-10z")]) is None
