"""A list of people: each line a person, or why it is none; never what the line says."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from feuillet.batch.ages import iterate_age_faults
from feuillet.batch.cell_damage import STRUCK_CELL_MESSAGE, normalise_cell_text, strip_text_mark
from feuillet.batch.columns import ListColumns, resolve_columns
from feuillet.batch.date_style import is_month_first, refuse_asked_order, refuse_date_style
from feuillet.batch.field_value import FieldValue
from feuillet.batch.list_matching import LineContent
from feuillet.batch.repeated_names import iterate_name_faults
from feuillet.batch.requested_kinds import parse_kinds
from feuillet.batch.spelling import fold_name
from feuillet.batch.table import (
    ListCell,
    ListRow,
    ListTable,
    format_column_letters,
    format_line_numbers,
    is_blank,
    is_remark_line,
)
from feuillet.batch.values import is_day_field, parse_field_value
from feuillet.batch.vocabulary import DOCUMENTS_FIELD, ListVocabulary
from feuillet.batch.word_doubts import judge_words
from feuillet.messages import gettext as _
from feuillet.messages import ngettext, quote_words
from feuillet.model import REQUIRED_FIELDS
from feuillet.persons import USUAL_PERSON, PersonCategory

_ACCEPT_OPTION = "--accept-doubtful"


class ListedPerson(NamedTuple):
    """A line of the list: its number in the file, and the values by the form's names of fields."""

    row: int
    values: Mapping[str, str]
    documents: tuple[str, ...] = ()


class RefusedLine(NamedTuple):
    """Why nothing is made of a line: its number, and what to do; never what it says."""

    row: int
    message: str


class ListOfPeople(NamedTuple):
    """All lines, in two parts, and what is to be told about the file as a whole."""

    persons: tuple[ListedPerson, ...]
    troubles: tuple[RefusedLine, ...]
    notes: tuple[str, ...] = ()
    # What the list, or else the form, calls each field.
    headings: Mapping[str, str] = MappingProxyType({})
    # What each line says of a person, troubled or not: to be known again, and kept nowhere.
    said: Mapping[int, LineContent] = MappingProxyType({})


class _Reading(NamedTuple):
    """What a line is read with; `accept` lets pass what only the author of the list can know."""

    found: ListColumns
    known: ListVocabulary
    today: date
    person: PersonCategory
    accept: bool
    # Whether an encoding of one byte a letter was guessed by its letters.
    guessed: bool
    # Whether lines that are no remarks differ in their number of cells.
    uneven: bool


class _FieldRow(NamedTuple):
    """A row by the fields of its columns."""

    row: ListRow
    cells: Mapping[str, ListCell]


def parse_people(
    table: ListTable,
    known: ListVocabulary,
    today: date,
    *,
    person: PersonCategory = USUAL_PERSON,
    accept: bool = False,
) -> ListOfPeople:
    """EngineError for a list that is none; `accept` lets pass what only its author can know."""
    found = resolve_columns(table, known)
    lines = [_assign_fields(row, found) for row in found.rows]
    month_first = _find_month_first_column(found)
    for field, heading in found.headings.items():
        if is_day_field(field):
            days = _collect_days(field, lines)
            refuse_asked_order(heading, days, known)
            refuse_date_style(heading, days, month_first)
    reading = _Reading(found, known, today, person, accept, table.guessed, _is_uneven(lines, found))
    read = [_parse_person(line, reading) for line in lines]
    persons = [each for each, _unused in read if isinstance(each, ListedPerson)]
    troubles = [each for each, _unused in read if isinstance(each, RefusedLine)]
    twice = {} if accept else _find_repeated_people(persons)
    dressed = [line.row.number for line, (_unused, was) in zip(lines, read, strict=True) if was]
    return ListOfPeople(
        tuple(each for each in persons if each.row not in twice),
        tuple(sorted((*troubles, *twice.values()))),
        (*table.notes, *found.notes, *_describe_removed_marks(dressed)),
        {**known.labels, **found.headings},
        {line.row.number: _normalise_line(line, today) for line in lines},
    )


def find_requested_kinds(table: ListTable, known: ListVocabulary) -> tuple[str, ...]:
    """The kinds that lines ask for, each once; what a line may not ask for is told with it."""
    found = resolve_columns(table, known)
    cells = (
        _assign_fields(row, found).cells.get(DOCUMENTS_FIELD, ListCell("")) for row in found.rows
    )
    return tuple(
        dict.fromkeys(kind for cell in cells for kind in parse_kinds(cell.text, known) or ())
    )


def _describe_removed_marks(lines: Sequence[int]) -> Iterator[str]:
    if lines:
        marks = _('\', ="…" or quotes')
        yield (
            _("a program’s mark of a text, {marks}, was taken off a value: {line_numbers}").format(
                marks=marks, line_numbers=format_line_numbers(lines)
            )
        )


def _assign_fields(row: ListRow, found: ListColumns) -> _FieldRow:
    # A workbook ends its lines with the last cell that says something.
    missing = [ListCell("")] * (len(found.fields) - len(row.cells)) if found.loose else []
    cells = zip(found.fields, (*row.cells, *missing), strict=False)
    return _FieldRow(row, {field: cell for field, cell in cells if field})


def _find_month_first_column(found: ListColumns) -> str:
    """The column that nothing is made of, and that proves that the list has the month first."""
    for place, field in enumerate(found.fields):
        cells = [] if field else [row.cells[place : place + 1] for row in found.rows]
        days = [_text_from_cell(cell) for few in cells for cell in few if cell.sort != "day"]
        if is_month_first(days):
            return _("column {number} ({letters})").format(
                number=place + 1, letters=format_column_letters(place + 1)
            )
    return ""


def _collect_days(field: str, lines: Sequence[_FieldRow]) -> list[tuple[int, ListCell]]:
    """The cells of a column that are filled, undressed."""
    cells = ((line.row.number, line.cells[field]) for line in lines if field in line.cells)
    return [
        (number, cell._replace(text=text))
        for number, cell in cells
        if (text := _text_from_cell(cell))
    ]


@lru_cache(maxsize=4096)
def _text_from_cell(cell: ListCell) -> str:
    return normalise_cell_text(strip_text_mark(cell.text)[0])


def _normalise_line(line: _FieldRow, today: date) -> LineContent:
    """What the line says of the person, however its columns are ordered and its values written."""
    said = {
        field: parse_field_value(field, cell, today).text or _text_from_cell(cell)
        for field, cell in line.cells.items()
        if field != DOCUMENTS_FIELD
    }
    whole = json.dumps(sorted(pair for pair in said.items() if pair[1]))
    return LineContent(whole, tuple(fold_name(said.get(field, "")) for field in REQUIRED_FIELDS))


def _parse_person(line: _FieldRow, reading: _Reading) -> tuple[ListedPerson | RefusedLine, bool]:
    """The person, or the first trouble of the line; whether the dress of a value was taken off."""
    found, known = reading.found, reading.known
    trouble = _describe_misshapen_line(line, found) or _describe_short_line(line, reading)
    if trouble:
        return RefusedLine(line.row.number, trouble), False
    values = {
        field: judge_words(
            field, parse_field_value(field, cell, reading.today), known, guessed=reading.guessed
        )
        for field, cell in line.cells.items()
        if field != DOCUMENTS_FIELD
    }
    if trouble := next(_describe_value_troubles(values, reading), ""):
        return RefusedLine(line.row.number, trouble), False
    documents = line.cells.get(DOCUMENTS_FIELD, ListCell(""))
    if documents.struck:
        told = {"heading": found.headings[DOCUMENTS_FIELD], "trouble": _(STRUCK_CELL_MESSAGE)}
        return RefusedLine(line.row.number, _("“{heading}” {trouble}").format(**told)), False
    kinds = parse_kinds(documents.text, known)
    if kinds is None:
        return RefusedLine(line.row.number, _describe_unknown_document(found, known)), False
    kept = {field: value.text for field, value in values.items() if value.text}
    return ListedPerson(line.row.number, kept, kinds), any(
        value.dressed for value in values.values()
    )


def _describe_misshapen_line(line: _FieldRow, found: ListColumns) -> str:
    """What is wrong with a line as a whole."""
    row, count = line.row, len(found.fields)
    if row.trouble:
        return row.trouble
    if is_remark_line(row.cells):
        return _("begins with # or //, as remarks do: take the line out, or the mark off")
    beyond = not (found.loose or is_blank(row.cells[count:]))
    if beyond or _lacks_required_cell(line, found):
        return _("{cells}: a separator is missing, or one too many").format(
            cells=_count_cells(line, found)
        )
    return ""


def _lacks_required_cell(line: _FieldRow, found: ListColumns) -> bool:
    missing = found.fields[len(line.row.cells) :]
    return not found.loose and bool(set(missing) & set(REQUIRED_FIELDS))


def _count_cells(line: _FieldRow, found: ListColumns) -> str:
    count = len(line.row.cells)
    return ngettext(
        "has {count} cell where the heading has {wanted}",
        "has {count} cells where the heading has {wanted}",
        count,
    ).format(count=count, wanted=len(found.fields))


def _is_uneven(lines: Sequence[_FieldRow], found: ListColumns) -> bool:
    """Whether a separator may be missing somewhere: programs leave out cells in all lines alike."""
    counts = {
        min(len(line.row.cells), len(found.fields))
        for line in lines
        if not _describe_misshapen_line(line, found)
    }
    return not found.loose and len(counts) > 1


def _describe_short_line(line: _FieldRow, reading: _Reading) -> str:
    """A doubt about a line of which cells may have changed places."""
    found = reading.found
    if not reading.uneven or reading.accept or len(line.row.cells) >= len(found.fields):
        return ""
    return _(
        "{cells}: a separator is missing, or cells at its end; write them all, or add "
        "{accept_option}"
    ).format(cells=_count_cells(line, found), accept_option=_ACCEPT_OPTION)


def _describe_value_troubles(values: Mapping[str, FieldValue], reading: _Reading) -> Iterator[str]:
    headings = reading.found.headings
    for field, value in (
        *values.items(),
        *iterate_age_faults(values, reading.today, reading.person),
        *iterate_name_faults(values),
    ):
        if value.trouble and not (reading.accept and value.doubtful):
            option = _(", or add {accept_option}").format(accept_option=_ACCEPT_OPTION)
            told = value.trouble + (option if value.doubtful else "")
            yield _("“{heading}” {trouble}").format(heading=headings[field], trouble=told)
        elif field in REQUIRED_FIELDS and not value.text:
            yield _("“{heading}” is empty").format(heading=headings[field])


def _describe_unknown_document(found: ListColumns, known: ListVocabulary) -> str:
    choice = ", ".join(quote_words(title) for title in known.titles.values())
    return _("“{heading}” names a document that there is not: choose from {choice}").format(
        heading=found.headings[DOCUMENTS_FIELD], choice=choice
    )


def _find_repeated_people(persons: Sequence[ListedPerson]) -> dict[int, RefusedLine]:
    """The lines of those who stand there several times: nobody signs another line's sheet."""
    alike: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for each in persons:
        alike[tuple(fold_name(each.values[field]) for field in REQUIRED_FIELDS)].append(each.row)
    message = _("is the same person on {lines}: leave one line of them, or add {option}")
    several = [rows for rows in alike.values() if len(rows) > 1]
    return {
        row: RefusedLine(
            row, message.format(lines=format_line_numbers(rows), option=_ACCEPT_OPTION)
        )
        for rows in several
        for row in rows
    }
