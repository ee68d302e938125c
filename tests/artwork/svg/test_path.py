"""A path as points: every letter, packed numbers, and no step after a mistake."""

import math

import pytest

from feuillet.artwork.svg.outline import Outline, find_curve_point, measure_bounding_box
from feuillet.artwork.svg.path import outline_from_path


def letters(text: str) -> str:
    return "".join(letter for letter, _ in outline_from_path(text))


def ends(outline: Outline) -> list[tuple[float, float]]:
    return [points[-1] for _, points in outline if points]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("M1 2L3 4", [(1, 2), (3, 4)]),
        ("m1 2 3 4 5 6", [(1, 2), (4, 6), (9, 12)]),
        ("M1 2 3 4H9V8h-1v-1", [(1, 2), (3, 4), (9, 4), (9, 8), (8, 8), (8, 7)]),
        ("M.5.5-1e1+2", [(0.5, 0.5), (-10, 2)]),
        ("M1,2,3,4", [(1, 2), (3, 4)]),
        ("M9 9a5 5 0 0110 0", [(9, 9), (19, 9)]),
        ("M9 9a5 5 0 1010 0 5 5 0 10-10 0", [(9, 9), (9, 9), (19, 9), (19, 9), (9, 9), (9, 9)]),
    ],
)
def test_points_are_counted_from_the_origin(text: str, found: list[tuple[float, float]]) -> None:
    """Whatever letter they stand behind, and however little is between them."""
    kept = [point for point in ends(outline_from_path(text)) if point in found]
    assert kept[0] == found[0]
    assert kept[-1] == found[-1]
    assert set(kept) == set(found)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("L1 2", ""),
        ("M1 2L3", "M"),
        ("M1 2L3 4 5", "ML"),
        ("M1 2L3 4X5 6L7 8", "ML"),
        ("M1 2A5 5 0 2 0 9 9", "M"),
        ("M1 2zL3 4z", "MZMLZ"),
    ],
)
def test_nothing_is_drawn_after_a_mistake(text: str, kept: str) -> None:
    """As browsers do; what begins with no move draws nothing."""
    assert letters(text) == kept


def test_an_arc_is_round() -> None:
    """All points of its curves are as far from the middle."""
    steps = outline_from_path("M10 0A10 10 0 1 1 0 -10")
    here = steps[0][1][0]
    for _, points in steps[1:]:
        for n in range(11):
            assert math.hypot(*find_curve_point(here, points, n / 10)) == pytest.approx(
                10, abs=0.01
            )
        here = points[-1]
    assert len(steps) == 4


def test_an_arc_that_is_too_small_grows() -> None:
    """Until it reaches from one point to the other."""
    around = measure_bounding_box((outline_from_path("M0 0A1 1 0 0 1 10 0"),))
    assert around
    assert around == pytest.approx((0, -5, 10, 0), abs=0.01)


def test_a_curve_is_measured_where_it_is() -> None:
    """Not by its handles, which lie beyond."""
    assert measure_bounding_box((outline_from_path("M0 0C0 40 40 40 40 0"),)) == (0, 0, 40, 30)
    assert measure_bounding_box((outline_from_path("M0 0Q20 40 40 0"),)) == pytest.approx(
        (0, 0, 40, 20)
    )
    assert measure_bounding_box((outline_from_path("M5 5M0 0L1 1"),)) == (0, 0, 1, 1)
    assert measure_bounding_box((outline_from_path("M5 5"),)) is None
