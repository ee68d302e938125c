"""A list as a workbook: the first sheet shown, its typed cells as text. Only here is openpyxl."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING

from feuillet.batch.table import Cell, Row, Table, in_lines
from feuillet.findings import EngineError

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

SAVE = "save it as “CSV UTF-8”"
DAMAGED = f"the workbook is damaged: open it in a spreadsheet, and {SAVE}"
# What a damaged zip, or one with a password, makes Python raise.
DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
# Of all sheets, and of the one that is read.
MOST_CELLS, MOST_ROWS = 500_000, 20_000
# Excel has no row below this one; no list goes past the column ZZ.
LAST_ROW, FAR_COLUMN = 1_048_576, re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br=["'][A-Za-z]{3}""")
CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
HIDDEN_ROW = re.compile(
    rb"""<(?:\w+:)?row\b(?=[^>]*\bhidden=["'](?:1|true)["'])[^>]*?\br=["'](\d+)["']"""
)
# A formula whose result was never worked out.
UNRESOLVED = Cell("#VALUE!", "error")
# The numbers of a format that fills up with zeros, as 00000000000 or 0#" "##" "##.
FILLED = re.compile(r"""(?:[0# .\\"'-])+""")
VALUE = attrgetter("value")
RETURN = "_x000D_"


def workbook_table(data: bytes) -> Table:
    """EngineError for what is damaged or too large, or where openpyxl is not installed."""
    refuse_large(data)
    try:
        from openpyxl import load_workbook  # noqa: PLC0415  (an extra, and slow)
    except ImportError:
        raise EngineError(f"the list is an Excel workbook, which needs openpyxl: {SAVE}") from None
    with warnings.catch_warnings():
        # What it says of styles and drawings concerns nobody's name.
        warnings.simplefilter("ignore")
        try:
            shown, typed = (
                load_workbook(io.BytesIO(data), read_only=True, data_only=only, keep_links=False)
                for only in (True, False)
            )
            return sheet_table(shown, typed, data)
        except EngineError:
            raise
        except Exception as trouble:  # a damaged file makes it raise nearly anything
            raise EngineError(DAMAGED) from trouble


def refuse_large(data: bytes) -> None:
    """A cell takes a hundred times the room in memory that it takes in the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
            sheets = [archive.read(name) for name in names if name.endswith(".xml")]
    except DAMAGE:
        raise EngineError(DAMAGED) from None
    if sum(len(CELL.findall(sheet)) for sheet in sheets) > MOST_CELLS:
        raise EngineError(f"the workbook has over {MOST_CELLS:,} cells: {SAVE}, the list alone")
    if any(FAR_COLUMN.search(sheet) for sheet in sheets):
        raise EngineError(f"the workbook has cells beyond the column ZZ: {SAVE}, the list alone")


def sheet_table(shown: "Workbook", typed: "Workbook", data: bytes) -> Table:
    """The first sheet that is shown and holds something; `typed` has formulas, `shown` results."""
    visible = [sheet for sheet in shown.worksheets if sheet.sheet_state == "visible"]
    for sheet in visible:
        hidden = hidden_rows(data, sheet)
        found = list(rows(sheet, typed[sheet.title]))
        if found:
            kept = tuple(row for row in found if row.number not in hidden)
            left_out = [row.number for row in found if row.number in hidden]
            return Table(kept, tuple(notes(len(visible), left_out)), placed=True)
    return Table(())


def notes(sheets: int, left_out: list[int]) -> Iterator[str]:
    if sheets > 1:
        yield f"the workbook shows {sheets} sheets: the first that holds something was read"
    if left_out:
        yield f"hidden in the sheet, and left out: {in_lines(left_out)}; show what is meant"


def hidden_rows(data: bytes, sheet: "ReadOnlyWorksheet") -> frozenset[int]:
    """Those that a filter hides: what nobody sees on the screen is not meant."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        said = archive.read(sheet._worksheet_path)  # noqa: SLF001  (it tells nowhere else)
    return frozenset(int(number) for number in HIDDEN_ROW.findall(said))


def rows(sheet: "ReadOnlyWorksheet", formulas: "ReadOnlyWorksheet") -> Iterator[Row]:
    """Those that hold something."""
    found = 0
    for each in (sheet, formulas):
        # What a file says of its own size may be wrong.
        each.reset_dimensions()
    for number, (shown, typed) in enumerate(
        zip(sheet.iter_rows(), formulas.iter_rows(), strict=True), 1
    ):
        filled = any(map(VALUE, shown)) or any(map(VALUE, typed))
        if filled and (cells := without_end(map(cell, shown, typed))):
            found += 1
            yield Row(number, cells)
        if found > MOST_ROWS or number > LAST_ROW:
            raise EngineError(f"the sheet has over {MOST_ROWS:,} lines: split it")


def without_end(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Without the empty cells behind the last that says something."""
    kept = list(cells)
    while kept and not kept[-1].text.strip():
        kept.pop()
    return tuple(kept)


def cell(shown: "ReadOnlyCell", typed: "ReadOnlyCell") -> Cell:
    """As it would be typed."""
    value = shown.value
    if value is None:
        return UNRESOLVED if typed.data_type == "f" and shown.data_type == "n" else Cell("")
    if isinstance(value, bool):
        return Cell(str(value).upper(), "truth")
    if isinstance(value, datetime):
        return Cell(day_text(value), "day")
    if isinstance(value, int | float):
        return Cell(number_text(value, shown.number_format or ""), "number")
    said = hour_text(value) if isinstance(value, time | timedelta) else str(value)
    return Cell(said.replace(RETURN, "\n"), "error" if shown.data_type == "e" else "text")


def hour_text(value: time | timedelta) -> str:
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def day_text(value: datetime) -> str:
    """A fraction of a day is rarely a whole second."""
    near = value + timedelta(seconds=1)
    said = near.replace(second=0, microsecond=0) if near.second < 2 else value
    return f"{said:%d/%m/%Y}" if (said.hour, said.minute) == (0, 0) else f"{said:%d/%m/%Y %H:%M}"


def number_text(value: float, shape: str) -> str:
    """A whole number without a decimal; with the zeros before it that its format shows."""
    if value != int(value):
        return f"{value:.15g}"
    places = re.sub(r"[^0#]", "", shape) if FILLED.fullmatch(shape) and "." not in shape else ""
    return str(int(value)).zfill(len(places.lstrip("#")))
