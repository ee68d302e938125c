"""What is drawn on the folded sheet besides the panels."""

import io

import pytest
from pypdfium2 import PdfDocument

from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from tests.test_leaflet import MM, sheet


def drawn(data: bytes, side: int) -> list[tuple[int, ...]]:
    """Left, bottom, right and top of each line drawn on a side of the sheet, in mm."""
    page = PdfDocument(io.BytesIO(data))[side]
    return [
        tuple(round(edge * MM) for edge in each.get_bounds())
        for each in page.get_objects(max_depth=1)
    ]


@pytest.mark.parametrize(("side", "folds"), [(0, (97, 197)), (1, (100, 200))])
def test_the_marks_stand_where_the_sheet_is_folded(side: int, folds: tuple[int, int]) -> None:
    """Above and below each fold, out of the text and within what a printer reaches; the bar
    measures 50 mm.
    """
    lines = drawn(lay_out_and_prove(sheet("asso-sopk", profile="print")).file, side)
    for fold in folds:
        assert (fold, 202, fold, 205) in lines
        assert (fold, 5, fold, 8) in lines
    assert any(right - left == 50 and bottom >= 5 for left, bottom, right, _ in lines) == (
        side == 0
    )
