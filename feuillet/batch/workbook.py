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

from feuillet.batch.number_formats import (
    format_cell_number,
    is_number_reshaped,
    is_text_reshaped,
)
from feuillet.batch.sheet_markup import (
    find_hidden_columns,
    find_hidden_rows,
    find_struck_texts,
    find_tall_cells,
    format_column_list,
)
from feuillet.batch.table import ListCell, ListRow, ListTable, format_line_numbers
from feuillet.findings import EngineError
from feuillet.messages import N_, group_digits
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

SAVE_AS_CSV = N_("save it as “CSV UTF-8”")
DAMAGED_WORKBOOK = N_(
    "the workbook is damaged: open it in a spreadsheet, and save it as “CSV UTF-8”"
)
# What a damaged zip, or one with a password, makes Python raise.
DAMAGE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
)
# Of all sheets, and of the one that is read.
_MOST_CELLS, _MOST_ROWS = 500_000, 20_000
# Excel has no row below this one; no list goes past the column ZZ.
_LAST_ROW, _FAR_COLUMN = 1_048_576, re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br=["'][A-Za-z]{3}""")
_CELL_TAG = re.compile(rb"<(?:\w+:)?c[\s/>]")
_FIRST_SHEET_READ = N_("the first that holds something was read; put first what is meant")
_SHARED_STRINGS_PART = "xl/sharedStrings.xml"
# From here on all spreadsheets count days alike.
_FIRST_CERTAIN_DAY = datetime(1900, 3, 1)  # noqa: DTZ001  (a cell has no zone)
# A formula whose result was never worked out.
_UNRESOLVED_CELL = ListCell("#VALUE!", "error")
# Of a format of days: words, signs and colours; the letters of the day or of its name.
_FORMAT_ASIDE, _DAY_LETTERS = re.compile(r"\"[^\"]*\"|\\.|_.|\[[^\]]*\]"), re.compile("d+|j+")
_CELL_VALUE = attrgetter("value")
_ESCAPED_RETURN = "_x000D_"


def parse_workbook(data: bytes) -> ListTable:
    """EngineError for what is damaged or too large, or where openpyxl is not installed."""
    _refuse_large_workbook(data)
    try:
        # An extra, and slow.
        from feuillet.batch.workbook_reader import open_without_charts  # noqa: PLC0415
    except ImportError:
        raise EngineError(
            _("the list is an Excel workbook, which needs openpyxl: {remedy}").format(
                remedy=_(SAVE_AS_CSV)
            )
        ) from None
    with warnings.catch_warnings():
        # What it says of styles and drawings concerns nobody's name.
        warnings.simplefilter("ignore")
        try:
            shown, typed = (open_without_charts(data, results=results) for results in (True, False))
            return _read_shown_sheet(shown, typed, data)
        except EngineError:
            raise
        except Exception as trouble:  # a damaged file makes it raise nearly anything
            raise EngineError(_(DAMAGED_WORKBOOK)) from trouble


def _refuse_large_workbook(data: bytes) -> None:
    """A cell takes a hundred times the room in memory that it takes in the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
            sheets = [archive.read(name) for name in names if name.endswith(".xml")]
    except DAMAGE_ERRORS:
        raise EngineError(_(DAMAGED_WORKBOOK)) from None
    if sum(len(_CELL_TAG.findall(sheet)) for sheet in sheets) > _MOST_CELLS:
        message = _("the workbook has over {most_cells} cells: {remedy}, the list alone")
        most_cells = group_digits(_MOST_CELLS)
        raise EngineError(message.format(most_cells=most_cells, remedy=_(SAVE_AS_CSV)))
    if any(_FAR_COLUMN.search(sheet) for sheet in sheets):
        message = _("the workbook has cells beyond the column ZZ: {remedy}, the list alone")
        raise EngineError(message.format(remedy=_(SAVE_AS_CSV)))


def _read_shown_sheet(shown: "Workbook", typed: "Workbook", data: bytes) -> ListTable:
    """The first sheet that is shown and holds something; `typed` has formulas, `shown` results."""
    visible = [sheet for sheet in shown.worksheets if sheet.sheet_state == "visible"]
    for sheet in visible:
        # It tells nowhere else.
        said = _read_workbook_part(data, sheet._worksheet_path)  # noqa: SLF001
        found = list(
            _iterate_sheet_rows(
                sheet,
                typed[sheet.title],
                find_struck_texts(_read_workbook_part(data, _SHARED_STRINGS_PART), said),
            )
        )
        if found:
            table = _keep_visible_cells(found, said)
            more = _("the workbook shows {count} sheets: {remedy}").format(
                count=len(visible), remedy=_(_FIRST_SHEET_READ)
            )
            return table._replace(notes=(more, *table.notes)) if len(visible) > 1 else table
    return ListTable(())


def _read_workbook_part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def _keep_visible_cells(found: Sequence[ListRow], sheet: bytes) -> ListTable:
    """What the screen shows of them, and a note of what it does not."""
    hidden, shut = find_hidden_rows(sheet), find_hidden_columns(sheet)
    gone = [row.number for row in found if row.number in hidden]
    struck = [row.number for row in found if row.number not in hidden and _is_struck_row(row)]
    kept = [row for row in found if row.number not in {*gone, *struck}]
    used = sorted(place for place in shut if any(_read_cell_text(row, place) for row in kept))
    return ListTable(
        tuple(
            row._replace(cells=_strip_trailing_cells(_blank_hidden_cells(row, shut)))
            for row in kept
        ),
        (
            *_describe_unread_parts(gone, struck, used),
            *_describe_tall_cells(kept, find_tall_cells(sheet), shut),
        ),
        placed=True,
        hides=bool(used),
    )


def _is_struck_row(row: ListRow) -> bool:
    """Whether a stroke goes through all that a row says: so people cross somebody off."""
    return all(cell.struck for cell in row.cells if cell.text.strip())


def _read_cell_text(row: ListRow, place: int) -> str:
    return row.cells[place - 1].text.strip() if place <= len(row.cells) else ""


def _blank_hidden_cells(row: ListRow, shut: Container[int]) -> Iterator[ListCell]:
    for place, each in enumerate(row.cells, 1):
        yield ListCell("") if place in shut else each


def _describe_unread_parts(gone: list[int], struck: list[int], columns: list[int]) -> Iterator[str]:
    if gone:
        yield _("hidden in the sheet, and left out: {line_numbers}; show what is meant").format(
            line_numbers=format_line_numbers(gone)
        )
    if struck:
        yield (
            _(
                "struck through, and left out: {line_numbers}; take the stroke off what is meant"
            ).format(line_numbers=format_line_numbers(struck))
        )
    if columns:
        yield (
            _("hidden in the sheet, and not read: {column_list}; show what is meant").format(
                column_list=format_column_list(columns)
            )
        )


def _describe_tall_cells(
    kept: Sequence[ListRow], tall: Iterable[tuple[int, int, int]], shut: Container[int]
) -> Iterator[str]:
    """A note of lines that a merged cell covers: what it says stands on its first alone."""
    said = {row.number: row for row in kept}
    covering = [
        (place, first, last)
        for place, first, last in tall
        if place not in shut and first in said and _read_cell_text(said[first], place)
    ]
    covered = [
        row.number
        for row in kept
        if any(first < row.number <= last for _unused, first, last in covering)
    ]
    if covered:
        columns = format_column_list(sorted({place for place, *_unused in covering}))
        yield (
            _(
                "merged over several lines, and read on the first alone: {columns}; nothing "
                "was read there on {line_numbers}: write it on each"
            ).format(columns=columns, line_numbers=format_line_numbers(covered))
        )


def _iterate_sheet_rows(
    sheet: "ReadOnlyWorksheet", formulas: "ReadOnlyWorksheet", struck: Container[str]
) -> Iterator[ListRow]:
    """Those that hold something; `struck` are texts with a stroke through a part."""
    found, first = 0, max(sheet.parent.epoch, _FIRST_CERTAIN_DAY)
    read = partial(_build_cell, first=first, struck=struck)
    for each in (sheet, formulas):
        # What a file says of its own size may be wrong.
        each.reset_dimensions()
    for number, (shown, typed) in enumerate(
        zip(sheet.iter_rows(), formulas.iter_rows(), strict=True), 1
    ):
        filled = any(map(_CELL_VALUE, shown)) or any(map(_CELL_VALUE, typed))
        if filled and (cells := _strip_trailing_cells(map(read, shown, typed))):
            found += 1
            yield ListRow(number, cells)
        if found > _MOST_ROWS or number > _LAST_ROW:
            message = _("the sheet has over {most_rows} lines: split it")
            raise EngineError(message.format(most_rows=group_digits(_MOST_ROWS)))


def _strip_trailing_cells(cells: Iterable[ListCell]) -> tuple[ListCell, ...]:
    """Without the empty cells behind the last that says something."""
    kept = list(cells)
    while kept and not kept[-1].text.strip():
        kept.pop()
    return tuple(kept)


def _build_cell(
    shown: "ReadOnlyCell", typed: "ReadOnlyCell", first: datetime, struck: Container[str]
) -> ListCell:
    """As it would be typed; no spreadsheet counts days before `first` as another does."""
    found = _build_typed_cell(shown, typed)
    if isinstance(shown.value, datetime) and shown.value < first:
        return found._replace(sort="early")
    crossed = shown.value in struck if isinstance(shown.value, str) else False
    font = getattr(shown, "font", None)
    return found._replace(struck=True) if crossed or (font and font.strike) else found


def _build_typed_cell(shown: "ReadOnlyCell", typed: "ReadOnlyCell") -> ListCell:
    value = shown.value
    if value is None:
        return (
            _UNRESOLVED_CELL if typed.data_type == "f" and shown.data_type == "n" else ListCell("")
        )
    if isinstance(value, bool):
        return ListCell(str(value).upper(), "truth")
    if isinstance(value, datetime):
        dayless = not _has_day_of_month(shown.number_format or "")
        return ListCell(_format_cell_day(value), "day", dayless=dayless)
    if isinstance(value, int | float):
        shape = shown.number_format or ""
        reshaped = is_number_reshaped(value, shape)
        return ListCell(format_cell_number(value, shape), "number", reshaped=reshaped)
    said = _format_cell_hour(value) if isinstance(value, time | timedelta) else str(value)
    return ListCell(
        said.replace(_ESCAPED_RETURN, "\n"),
        "error" if shown.data_type == "e" else "text",
        reshaped=isinstance(value, str) and is_text_reshaped(shown.number_format or ""),
    )


def _has_day_of_month(shape: str) -> bool:
    """Whether a format has the day of the month, besides words, colours and the day of the week."""
    runs = _DAY_LETTERS.findall(_FORMAT_ASIDE.sub("", shape.casefold()))
    return any(len(run) < 3 for run in runs)


def _format_cell_hour(value: time | timedelta) -> str:
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _format_cell_day(value: datetime) -> str:
    """A fraction of a day is rarely a whole second."""
    near = value + timedelta(seconds=1)
    said = near.replace(second=0, microsecond=0) if near.second < 2 else value
    return f"{said:%d/%m/%Y}" if (said.hour, said.minute) == (0, 0) else f"{said:%d/%m/%Y %H:%M}"
