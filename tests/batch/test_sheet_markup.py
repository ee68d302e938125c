"""What a sheet does not show, or crosses out, reaches no document."""

from datetime import date

import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from feuillet.batch.formats import parse_list
from feuillet.findings import EngineError
from tests.batch.books import HEADING, book, rewritten
from tests.batch.lists import read

SHEET = "xl/worksheets/sheet1.xml"


def test_a_line_that_is_struck_through_is_left_out_and_told() -> None:
    """So people cross somebody off; a stroke through one value is a trouble of its line."""

    def strike(sheet: Worksheet) -> None:
        for each in (*sheet[2], sheet["B3"], sheet["D4"]):
            each.font = Font(strike=True)

    rows = [[name, "B", date(1960, 2, 1), None] for name in ("C", "D", "E")]
    rows[2][3] = "remark"
    found = read(book((*HEADING[:3], "note"), *rows, change=strike))
    assert [each.row for each in found.persons] == [4]
    assert [(each.row, each.message) for each in found.troubles] == [
        (3, "“Prénom” is struck through: take its line out, or the stroke off")
    ]
    assert found.notes[0].startswith("struck through, and left out: line 2;")


def test_a_stroke_through_a_part_of_a_text_is_told() -> None:
    """As in a cell in which one name was crossed out for another."""
    struck = '<r><rPr><strike/></rPr><t>Old</t></r><r><t xml:space="preserve"> New</t></r>'
    data = rewritten(
        book(HEADING[:3], ["Old New", "B", date(1960, 2, 1)]),
        SHEET,
        lambda text: text.replace("<t>Old New</t>", struck),
    )
    assert "“Nom” is struck through" in read(data).troubles[0].message


def test_rows_without_a_height_or_a_number_are_hidden_too() -> None:
    """Some programs number no row, and whoever drags a row shut hides it."""
    data = book(["a"], ["b"], ["c"], ["d"])
    shut = ("<row", '<row ht="0" customHeight="1"', "<row", '<row hidden="1"')

    def unnumbered(text: str) -> str:
        for number, tag in enumerate(shut, 1):
            text = text.replace(f'<row r="{number}"', tag)
        return text

    data = rewritten(data, SHEET, unnumbered)
    assert [row.number for row in parse_list(data).rows] == [1, 3]


def test_a_column_that_is_hidden_is_not_read() -> None:
    """What nobody sees reaches no sheet; one that is needed is asked for."""

    def hide(sheet: Worksheet) -> None:
        sheet.column_dimensions["D"].hidden = True

    def hide_birth(sheet: Worksheet) -> None:
        sheet.column_dimensions["C"].hidden = True

    rows = (HEADING, ["A", "B", date(1960, 2, 1), 10_003_456_789, "L1"])
    found = read(book(*rows, change=hide))
    assert "rpps" not in found.persons[0].values
    assert found.notes == ("hidden in the sheet, and not read: column D; show what is meant",)
    with pytest.raises(EngineError, match="hidden columns are not read: show them"):
        read(book(*rows, change=hide_birth))


@pytest.mark.parametrize(
    ("merged", "told"),
    [
        (("D2:D4",), "column D; nothing was read there on lines 3 and 4: write it on each"),
        (("D2:E3",), "column D; nothing was read there on line 3: write it on each"),
        (("D2:D3", "E3:E4"), "columns D and E; nothing was read there on lines 3 and 4: write"),
        (("D2:E2",), ""),
        (("F2:F4",), ""),
        (("D4:D9",), ""),
    ],
)
def test_a_cell_merged_over_several_lines_is_told(merged: tuple[str, ...], told: str) -> None:
    """The first alone has what it says; the others would go without."""

    def merge(sheet: Worksheet) -> None:
        for each in merged:
            sheet.merge_cells(each)

    rows = [[name, "B", date(1960, 2, 1), "01990011111", "L un"] for name in ("C", "D", "E")]
    notes = parse_list(book(HEADING, *rows, change=merge)).notes
    start = "merged over several lines, and read on the first alone: "
    assert [note.startswith(start + told) for note in notes] == ([True] if told else [])
