"""Drawings say what the numbers say."""

import re
from itertools import pairwise

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from feuillet.compose.pictures import draw_icon_array, draw_qr_code

ADDRESS = "https://tilleuls.example/a?b=c&d=é"
QUIET = 4


def paths(svg: str) -> list[str]:
    return re.findall(r' d="([^"]*)"', svg)


# A slow machine is no fault.
@settings(deadline=None)
@given(
    st.sampled_from((1_000, 10_000)).flatmap(
        lambda total: st.tuples(st.integers(0, total), st.just(total))
    )
)
def test_as_many_cells_are_filled_as_there_are_cases(counts: tuple[int, int]) -> None:
    """Whoever counts the black squares finds the number, and none stands on another."""
    _, filled = paths(draw_icon_array(*counts))
    cells = re.findall(r"M([\d.]+) ([\d.]+)h", filled)
    assert len(cells) == len(set(cells)) == counts[0]


def squares(path: str) -> list[tuple[float, float, float]]:
    """Left, top and side of each."""
    return [
        (float(x), float(y), float(side))
        for x, y, side in re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)v", path)
    ]


@pytest.mark.parametrize(("total", "across", "down"), [(1_000, 5, 2), (10_000, 20, 5)])
def test_people_stand_in_blocks_of_a_hundred(total: int, across: int, down: int) -> None:
    """Ten by ten squares that touch no neighbour, and a wider space between blocks: the eye counts
    in hundreds.
    """
    _, filled = (squares(path) for path in paths(draw_icon_array(total, total)))
    assert len(set(filled)) == total
    lefts, tops = sorted({x for x, _, _ in filled}), sorted({y for _, y, _ in filled})
    assert (len(lefts), len(tops)) == (10 * across, 10 * down)
    for places in (lefts, tops):
        steps = [after - before for before, after in pairwise(places)]
        assert all(step > filled[0][2] for step in steps)
        assert [n for n, step in enumerate(steps, start=1) if step > 1] == list(
            range(10, len(places), 10)
        )


def test_the_first_block_is_filled_first() -> None:
    """Seven of a thousand are seven squares of one row, and not of a row across all blocks."""
    _, filled = paths(draw_icon_array(12, 1_000))
    assert [(x, y) for x, y, _ in squares(filled)] == [*((n, 0) for n in range(10)), (0, 1), (1, 1)]


def test_a_dot_stands_for_each_of_the_others() -> None:
    """In the middle of the square's place, and so small that the black squares are what is seen."""
    dots, filled = (squares(path) for path in paths(draw_icon_array(7, 1_000)))
    assert (len(dots), len(filled)) == (993, 7)
    _, places = (squares(path) for path in paths(draw_icon_array(1_000, 1_000)))
    for (x, y, dot), (left, top, side) in zip(dots, places[7:], strict=True):
        assert (x + dot / 2, y + dot / 2) == pytest.approx((left + side / 2, top + side / 2))
        assert (dot / side) ** 2 < 0.15


def test_a_drawing_says_what_it_shows() -> None:
    """A blind reader hears the title, in which nothing is markup."""
    assert "<title>Vers a &amp; b</title>" in draw_qr_code(ADDRESS, "Vers a & b")


def test_colours_are_literal() -> None:
    """Variables of the page do not reach a drawing, and grey would not survive a photocopier in a
    filled cell.
    """
    drawing = draw_icon_array(7, 1_000)
    assert "var(" not in drawing
    assert drawing.count('"#000000"') == 2


def dark(svg: str) -> set[tuple[int, int]]:
    """Column and row of every dark module of a QR code, drawn as strokes along the middle of the
    rows.
    """
    (path,) = paths(svg)
    found, x, y = set(), 0.0, 0.0
    for letter, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path):
        if letter == "h":
            found |= {(int(x) + n, int(y)) for n in range(int(first))}
            x += float(first)
        else:
            x, y = (
                (float(first), float(second))
                if letter == "M"
                else (x + float(first), y + float(second))
            )
    return found


def test_the_qr_code_is_the_address() -> None:
    """Every module stands where the standard puts it, with four light ones on each side."""
    drawn = draw_qr_code(ADDRESS, "x")
    matrix = segno.make(ADDRESS, error="q", micro=False).matrix
    assert dark(drawn) == {
        (x + QUIET, y + QUIET)
        for y, row in enumerate(matrix)
        for x, module in enumerate(row)
        if module
    }
    assert f'viewBox="0 0 {len(matrix) + 2 * QUIET} {len(matrix) + 2 * QUIET}"' in drawn


@pytest.mark.parametrize("address", ["https://a.fr", ADDRESS, f"https://a.fr/{'x' * 200}"])
def test_the_qr_code_survives_a_photocopier(address: str) -> None:
    """Its own format bits say level Q or H: the first module of row 8 is light (ISO/IEC 18004,
    format information).
    """
    assert (QUIET, 8 + QUIET) not in dark(draw_qr_code(address, "x"))
