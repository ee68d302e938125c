"""Drawings say what the numbers say."""

import re

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from feuillet.compose.pictures import icon_array, qr_code

ADDRESS = "https://tilleuls.example/a?b=c&d=é"
QUIET = 4


def paths(svg: str) -> list[str]:
    return re.findall(r' d="([^"]*)"', svg)


# A slow machine is no fault.
@settings(deadline=None)
@given(st.sampled_from((1_000, 10_000)).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_as_many_cells_are_filled_as_there_are_cases(counts: tuple[int, int]) -> None:
    """Whoever counts the dots finds the number, and no dot stands on another."""
    _, filled = paths(icon_array(*counts))
    cells = re.findall(r"M([\d.]+) ([\d.]+)h", filled)
    assert len(cells) == len(set(cells)) == counts[0]


@pytest.mark.parametrize(("total", "columns", "rows"), [(1_000, 50, 20), (10_000, 100, 100)])
def test_the_grid_has_as_many_cells_as_people(total: int, columns: int, rows: int) -> None:
    """The whole is drawn beside the part, and each filled cell lies inside a cell of it."""
    grid, filled = paths(icon_array(total, total))
    assert (grid.count("V"), grid.count("H")) == (columns + 1, rows + 1)
    cells = [(float(x), float(y), float(side)) for x, y, side in re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)v", filled)]
    assert {(int(x), int(y)) for x, y, _ in cells} == {(x, y) for x in range(columns) for y in range(rows)}
    assert all(x % 1 + side <= 1 and y % 1 + side <= 1 for x, y, side in cells)


def test_a_drawing_says_what_it_shows() -> None:
    """A blind reader hears the title, in which nothing is markup."""
    assert "<title>Vers a &amp; b</title>" in qr_code(ADDRESS, "Vers a & b")


def test_colours_are_literal() -> None:
    """Variables of the page do not reach a drawing, and grey would not survive a photocopier in a filled cell."""
    drawing = icon_array(7, 1_000)
    assert "var(" not in drawing
    assert 'fill="#000000"' in drawing


def dark(svg: str) -> set[tuple[int, int]]:
    """Column and row of every dark module of a QR code, drawn as strokes along the middle of the rows."""
    (path,) = paths(svg)
    found, x, y = set(), 0.0, 0.0
    for letter, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path):
        if letter == "h":
            found |= {(int(x) + n, int(y)) for n in range(int(first))}
            x += float(first)
        else:
            x, y = (float(first), float(second)) if letter == "M" else (x + float(first), y + float(second))
    return found


def test_the_qr_code_is_the_address() -> None:
    """Every module stands where the standard puts it, with four light ones on each side."""
    drawn = qr_code(ADDRESS, "x")
    matrix = segno.make(ADDRESS, error="q", micro=False).matrix
    assert dark(drawn) == {
        (x + QUIET, y + QUIET) for y, row in enumerate(matrix) for x, module in enumerate(row) if module
    }
    assert f'viewBox="0 0 {len(matrix) + 2 * QUIET} {len(matrix) + 2 * QUIET}"' in drawn


@pytest.mark.parametrize("address", ["https://a.fr", ADDRESS, f"https://a.fr/{'x' * 200}"])
def test_the_qr_code_survives_a_photocopier(address: str) -> None:
    """Its own format bits say level Q or H: the first module of row 8 is light (ISO/IEC 18004, format information)."""
    assert (QUIET, 8 + QUIET) not in dark(qr_code(address, "x"))
