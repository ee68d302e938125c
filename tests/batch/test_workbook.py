"""A workbook is read as it is shown, its cells as they would be typed; what is large is told."""

import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from feuillet.batch.formats import parse_list
from feuillet.batch.table import ListCell
from feuillet.findings import EngineError
from tests.batch.books import HEADING, book, rewritten, saved
from tests.batch.lists import read

SHEET = "xl/worksheets/sheet1.xml"
ROOT = Path(__file__).parents[2]
moment = datetime.fromisoformat


def cell(value: object, shape: str = "") -> ListCell:
    """A value as it is read, shown in a format."""

    def format_it(sheet: Worksheet) -> None:
        if shape:
            sheet["A1"].number_format = shape

    return parse_list(book([value, "end"], change=format_it)).rows[0].cells[0]


@pytest.mark.parametrize(
    ("value", "shape", "read"),
    [
        ("Lefèvre", "", ListCell("Lefèvre")),
        (date(1960, 2, 1), "", ListCell("01/02/1960", "day")),
        (moment("1960-02-01"), "", ListCell("01/02/1960", "day")),
        (moment("1960-02-01"), "mm/dd/yy", ListCell("01/02/1960", "day")),
        (moment("2026-11-23T14:30"), "", ListCell("23/11/2026 14:30", "day")),
        (moment("2026-11-23T14:29:59.999990"), "", ListCell("23/11/2026 14:30", "day")),
        (time(9, 30), "", ListCell("09:30")),
        (timedelta(minutes=45), "[h]:mm", ListCell("00:45")),
        (12, "", ListCell("12", "number")),
        (12.0, "", ListCell("12", "number")),
        (1.5, "", ListCell("1.5", "number")),
        (10_003_456_789, "", ListCell("10003456789", "number")),
        (10_003_456_789, "0.00E+00", ListCell("10003456789", "number")),
        (3_456_789, "00000000000", ListCell("00003456789", "number")),
        (123_456_789, '0#" "##" "##" "##" "##', ListCell("0123456789", "number")),
        (21_947, "", ListCell("21947", "number")),
        (True, "", ListCell("TRUE", "truth")),
        ("#N/A", "", ListCell("#N/A", "error")),
        ("L1_x000D_\net L2", "", ListCell("L1\n\net L2")),
    ],
)
def test_a_cell_is_read_as_it_would_be_typed(value: object, shape: str, read: ListCell) -> None:
    """Days with the day first, whole numbers without a decimal, zeros that a format shows."""
    assert cell(value, shape) == read


def test_a_formula_whose_result_was_never_saved_is_no_empty_cell() -> None:
    """Programs write formulas that only a spreadsheet works out."""
    assert cell("=B1") == ListCell("#VALUE!", "error")


def test_a_formula_has_the_result_that_was_saved() -> None:
    """And one that gives nothing is empty."""
    data = book(["=B1", "=C1", "end"])
    data = rewritten(
        data, SHEET, lambda text: text.replace("<f>B1</f><v></v>", "<f>B1</f><v>12</v>")
    )
    data = rewritten(
        data,
        SHEET,
        lambda text: text.replace(
            '<c r="B1"><f>C1</f><v></v>', '<c r="B1" t="str"><f>C1</f><v></v>'
        ),
    )
    assert [each.text for each in parse_list(data).rows[0].cells] == ["12", "", "end"]


def test_days_since_1904_are_days_too() -> None:
    """Old Macs counted from there."""
    made = Workbook()
    made.epoch = moment("1904-01-01")
    made.active.append([date(1960, 2, 1)])
    assert parse_list(saved(made)).rows[0].cells[0].text == "01/02/1960"


def test_rows_are_numbered_as_in_the_sheet() -> None:
    """Empty ones are passed over, those with a format alone as well."""

    def bold(sheet: Worksheet) -> None:
        sheet["A3"].number_format = "0.00"

    found = parse_list(book(["a", "b"], [], [None], [" "], ["c", None, "d"], change=bold))
    assert [(row.number, [each.text for each in row.cells]) for row in found.rows] == [
        (1, ["a", "b"]),
        (5, ["c", "", "d"]),
    ]


def test_the_first_sheet_that_is_shown_and_holds_something_is_read() -> None:
    """A hidden one is not meant; that there are others is told."""
    made = Workbook()
    made.active.append(["hidden"])
    made.active.sheet_state = "hidden"
    made.create_sheet("empty")
    made.create_sheet("list").append(["a", "b"])
    made.create_sheet("other").append(["c"])
    found = parse_list(saved_with(made, active=1))
    assert [[each.text for each in row.cells] for row in found.rows] == [["a", "b"]]
    (note,) = found.notes
    assert note.startswith("the workbook shows 3 sheets: the first that holds something was read;")


def saved_with(made: Workbook, active: int) -> bytes:
    made.active = active
    return saved(made)


def test_rows_that_a_filter_hides_are_left_out_and_told() -> None:
    """Whoever filters a list to today's people means these."""

    def hide(sheet: Worksheet) -> None:
        for number in (2, 4):
            sheet.row_dimensions[number].hidden = True

    found = parse_list(book(["a"], ["b"], ["c"], ["d"], change=hide))
    assert [row.number for row in found.rows] == [1, 3]
    assert found.notes == ("hidden in the sheet, and left out: lines 2 and 4; show what is meant",)


def test_people_of_a_workbook() -> None:
    """Typed cells end in the fields; remarks beside the list move nothing."""
    found = read(
        book(
            HEADING,
            ["Lefèvre", "Anaïs", date(1960, 2, 1), 10_003_456_789, "L1", None, "vue"],
            ["Zoé", "B", date(1961, 12, 31), None, moment("2026-01-12")],
            ["Xan", "C", 21_947, None, None],
            [True, "D", date(1960, 2, 1), None, None],
            ["Yan", "E", moment("1960-02-01T08:15"), None, None],
            [date(1960, 2, 1), "F", date(1960, 2, 1), None, 12],
        )
    )
    assert [each.values for each in found.persons] == [
        {
            "birth-name": "Lefèvre",
            "first-names": "Anaïs",
            "birth-date": "01/02/1960",
            "rpps": "10003456789",
            "level": "L1",
        }
    ]
    assert [(each.row, each.message.partition(":")[0]) for each in found.troubles] == [
        (3, "“Niveau” is a day"),
        (4, "“Date de naissance” is a number of days, as spreadsheets count"),
        (5, "“Nom” is a true or false of the spreadsheet"),
        (6, "“Date de naissance” has something behind the day"),
        (7, "“Nom” is no name, for it has no letter"),
    ]
    assert found.notes == ("column 7 (G) has no heading and is not used",)


def test_days_that_a_spreadsheet_has_read_the_wrong_way_round_stop_the_list() -> None:
    """Set to another country, it takes 05/08 for the 8th of May, and leaves 25/08 as text."""
    rows = [
        [name, "B", date(1960, 5, day), None, None] for name, day in (("C", 1), ("D", 8), ("E", 12))
    ]
    with pytest.raises(
        EngineError,
        match=r"“Date de naissance” has days that are text \(line 5\), and no other one",
    ):
        read(book(HEADING, *rows, ["F", "B", "25/08/1960", None, None]))
    rows.append(["G", "B", date(1960, 5, 30), None, None])
    assert len(read(book(HEADING, *rows, ["F", "B", "25/08/1960", None, None])).persons) == 5


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda text: text.replace("</row>", ""), "is damaged"),
        (lambda text: text[:300], "is damaged"),
        (lambda text: text.replace('r="A1"', 'r="ABC1"'), "cells beyond the column ZZ"),
        (
            lambda text: text.replace(
                "</sheetData>", "<row>" + "<c/>" * 500_001 + "</row></sheetData>"
            ),
            "over 500,000 cells",
        ),
        (lambda text: text + "<!--" + "x" * 60_000_000 + "-->", "over 60 MB unpacked"),
        (lambda text: text.replace('<row r="1"', '<row r="9999999999"'), "over 20,000 lines"),
    ],
)
def test_what_is_damaged_or_too_large_is_told(change: object, message: str) -> None:
    """In a moment, with the way to save it."""
    data = rewritten(book(["a", "b"]), SHEET, change)  # type: ignore[arg-type]
    with pytest.raises(EngineError, match=message):
        parse_list(data)


def test_too_many_lines_are_told() -> None:
    """Nobody means 20,001 people."""
    lines = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(2, 20_003))
    data = rewritten(
        book(["a", "b"]), SHEET, lambda text: text.replace("</sheetData>", f"{lines}</sheetData>")
    )
    with pytest.raises(EngineError, match="over 20,000 lines: split it"):
        parse_list(data)


def test_without_openpyxl_the_way_to_save_is_told(tmp_path: Path) -> None:
    """It is an extra: where it is not installed, a list is saved as text."""
    (tmp_path / "list.xlsx").write_bytes(book(["a", "b"]))
    program = (
        "import sys; sys.modules['openpyxl'] = None\n"
        "from pathlib import Path; from feuillet.batch.formats import parse_list\n"
        "parse_list(Path(sys.argv[1]).read_bytes())"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "list.xlsx")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (
        "the list is an Excel workbook, which needs openpyxl: save it as “CSV UTF-8”" in done.stderr
    )


def test_one_swapped_day_stops_the_list() -> None:
    """Where another is text, and none proves the contrary, no number of them is too small."""
    swapped = ["C", "B", date(1960, 5, 8)]
    with pytest.raises(EngineError, match=r"has days that are text \(line 3\), and no other one"):
        read(book(HEADING[:3], swapped, ["D", "B", "25/08/1960"]))


@pytest.mark.parametrize("serial", [-500, -1, 1, 59])
def test_days_that_spreadsheets_count_in_several_ways_are_told(serial: int) -> None:
    """Before March 1900; as told, they are read."""

    def as_day(sheet: Worksheet) -> None:
        sheet["C2"].number_format = "dd/mm/yyyy"

    found = read(book(HEADING[:3], ["A", "B", serial], change=as_day))
    assert "format the cell as text, and type it as year-month-day" in found.troubles[0].message
    assert read(book(HEADING[:3], ["A", "B", "1899-08-18"])).persons


def test_a_sheet_that_is_a_chart_is_passed_over() -> None:
    """Whole or broken, in front of the list too."""
    made = Workbook()
    for row in (("a", 1), ("b", 2)):
        made.active.append(row)
    chart = BarChart()
    chart.add_data(Reference(made.active, min_col=2, min_row=1, max_row=2))
    made.create_chartsheet(index=0).add_chart(chart)
    data = saved(made)
    broken = rewritten(data, "xl/charts/chart1.xml", lambda _: "<broken/>")
    for each in (data, broken):
        assert [row.cells[0].text for row in parse_list(each).rows] == ["a", "b"]


def test_a_cell_that_is_merged_with_one_above_is_empty() -> None:
    """And told so, for a workbook has no separators."""
    found = read(book(HEADING[:3], ["A", "B", date(1960, 2, 1)], ["C", "D", None]))
    assert [each.message for each in found.troubles] == ["“Date de naissance” is empty"]


@pytest.mark.parametrize(
    ("shape", "whole"),
    [
        *(("mm/yyyy", False), ("yyyy", False), ("mmm-yy", False), ('"d"mmmm yyyy', False)),
        *(("[$-40C]mmmm yyyy", False), ("dddd mm yyyy", False), ("[Red]mm/yyyy", False)),
        *(("dd/mm/yyyy", True), ("[$-F800]dddd, mmmm dd, yyyy", True), ("d-mmm-yy", True)),
        *(("m/d/yy h:mm", True), ("yyyy-mm-dd", True), ("dd", True)),
    ],
)
def test_a_day_that_is_shown_without_its_day_is_doubtful(
    shape: str,
    whole: bool,  # noqa: FBT001
) -> None:
    """Whoever typed 03/1960 gets the first of March from the spreadsheet."""

    def show(sheet: Worksheet) -> None:
        sheet["C2"].number_format = shape

    data = book(HEADING[:3], ["A", "B", date(1960, 3, 1)], change=show)
    found = read(data)
    assert bool(found.persons) == whole
    assert all("is shown without its day" in each.message for each in found.troubles)
    assert read(data, accept=True).persons[0].values["birth-date"] == "01/03/1960"
