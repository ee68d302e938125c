"""A list as a workbook: the first sheet shown, its typed cells as text. Only here is openpyxl."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from feuillet.batch.table import Cell, Row, Table, in_lines
from feuillet.batch.unseen import hidden_columns, hidden_rows, in_columns, struck_texts
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
FIRST = "the first that holds something was read"
STRINGS = "xl/sharedStrings.xml"
# From here on all spreadsheets count days alike.
COUNTED = datetime(1900, 3, 1)  # noqa: DTZ001  (a cell has no zone)
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
        from feuillet.batch.opened import opened  # noqa: PLC0415  (an extra, and slow)
    except ImportError:
        raise EngineError(f"the list is an Excel workbook, which needs openpyxl: {SAVE}") from None
    with warnings.catch_warnings():
        # What it says of styles and drawings concerns nobody's name.
        warnings.simplefilter("ignore")
        try:
            shown, typed = (opened(data, results=results) for results in (True, False))
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
        said = part(data, sheet._worksheet_path)  # noqa: SLF001  (it tells nowhere else)
        found = list(rows(sheet, typed[sheet.title], struck_texts(part(data, STRINGS), said)))
        if found:
            table = seen(found, said)
            more = f"the workbook shows {len(visible)} sheets: {FIRST}"
            return table._replace(notes=(more, *table.notes)) if len(visible) > 1 else table
    return Table(())


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def seen(found: Sequence[Row], sheet: bytes) -> Table:
    """What the screen shows of them, and a note of what it does not."""
    hidden, shut = hidden_rows(sheet), hidden_columns(sheet)
    gone = [row.number for row in found if row.number in hidden]
    struck = [row.number for row in found if row.number not in hidden and is_struck(row)]
    kept = [row for row in found if row.number not in {*gone, *struck}]
    used = sorted(place for place in shut if any(said_at(row, place) for row in kept))
    return Table(
        tuple(row._replace(cells=without_end(shown_in(row, shut))) for row in kept),
        tuple(notes(gone, struck, used)),
        placed=True,
        hides=bool(used),
    )


def is_struck(row: Row) -> bool:
    """Whether a stroke goes through all that a row says: so people cross somebody off."""
    return all(cell.struck for cell in row.cells if cell.text.strip())


def said_at(row: Row, place: int) -> str:
    return row.cells[place - 1].text.strip() if place <= len(row.cells) else ""


def shown_in(row: Row, shut: Container[int]) -> Iterator[Cell]:
    for place, each in enumerate(row.cells, 1):
        yield Cell("") if place in shut else each


def notes(gone: list[int], struck: list[int], columns: list[int]) -> Iterator[str]:
    if gone:
        yield f"hidden in the sheet, and left out: {in_lines(gone)}; show what is meant"
    if struck:
        yield f"struck through, and left out: {in_lines(struck)}; take the stroke off what is meant"
    if columns:
        yield f"hidden in the sheet, and not read: {in_columns(columns)}; show what is meant"


def rows(
    sheet: "ReadOnlyWorksheet", formulas: "ReadOnlyWorksheet", struck: Container[str]
) -> Iterator[Row]:
    """Those that hold something; `struck` are texts with a stroke through a part."""
    found, first = 0, max(sheet.parent.epoch, COUNTED)
    read = partial(cell, first=first, struck=struck)
    for each in (sheet, formulas):
        # What a file says of its own size may be wrong.
        each.reset_dimensions()
    for number, (shown, typed) in enumerate(zip(sheet.iter_rows(), formulas.iter_rows(), strict=True), 1):
        filled = any(map(VALUE, shown)) or any(map(VALUE, typed))
        if filled and (cells := without_end(map(read, shown, typed))):
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


def cell(shown: "ReadOnlyCell", typed: "ReadOnlyCell", first: datetime, struck: Container[str]) -> Cell:
    """As it would be typed; no spreadsheet counts days before `first` as another does."""
    found = typed_cell(shown, typed)
    if isinstance(shown.value, datetime) and shown.value < first:
        return found._replace(sort="early")
    crossed = shown.value in struck if isinstance(shown.value, str) else False
    font = getattr(shown, "font", None)
    return found._replace(struck=True) if crossed or (font and font.strike) else found


def typed_cell(shown: "ReadOnlyCell", typed: "ReadOnlyCell") -> Cell:
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
