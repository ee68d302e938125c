"""A list of people: each line a person, or why it is none; never what the line says."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from feuillet.batch.asked import kinds_in
from feuillet.batch.columns import Columns, columns
from feuillet.batch.habits import is_month_first, refuse_habit
from feuillet.batch.headings import REQUIRED
from feuillet.batch.same import Said
from feuillet.batch.spelling import plain
from feuillet.batch.spoilt import STRUCK, one_line, undressed
from feuillet.batch.table import Cell, Row, Table, in_lines, is_blank, letters
from feuillet.batch.values import Value, has_day, read_value
from feuillet.batch.vocabulary import DOCUMENTS, Vocabulary

ACCEPT = "--accept-doubtful"


class Person(NamedTuple):
    """A line of the list: its number in the file, and the values by the names of the form's fields."""

    row: int
    values: Mapping[str, str]
    documents: tuple[str, ...] = ()


class Trouble(NamedTuple):
    """Why nothing is made of a line: its number, and what to do; never what it says."""

    row: int
    message: str


class People(NamedTuple):
    """All lines, in two parts, and what is to be told about the file as a whole."""

    persons: tuple[Person, ...]
    troubles: tuple[Trouble, ...]
    notes: tuple[str, ...] = ()
    # What the list, or else the form, calls each field.
    headings: Mapping[str, str] = MappingProxyType({})
    # What each line says of a person, troubled or not: to be known again, and kept nowhere.
    said: Mapping[int, Said] = MappingProxyType({})


class Line(NamedTuple):
    """A row by the fields of its columns."""

    row: Row
    cells: Mapping[str, Cell]


def people(table: Table, known: Vocabulary, today: date, *, accept: bool = False) -> People:
    """EngineError for a list that is none; `accept` lets pass what only its author can know."""
    found = columns(table, known)
    lines = [line_of(row, found) for row in found.rows]
    month_first = other_habit(found)
    for field, heading in found.headings.items():
        if has_day(field):
            refuse_habit(heading, days_of(field, lines), month_first)
    read = [person(line, found, known, today, accept=accept) for line in lines]
    persons = [each for each, _ in read if isinstance(each, Person)]
    troubles = [each for each, _ in read if isinstance(each, Trouble)]
    twice = {} if accept else named_twice(persons)
    dressed = [line.row.number for line, (_, was) in zip(lines, read, strict=True) if was]
    return People(
        tuple(each for each in persons if each.row not in twice),
        tuple(sorted((*troubles, *twice.values()))),
        (*table.notes, *found.notes, *taken_off(dressed)),
        {**known.labels, **found.headings},
        {line.row.number: as_said(line, today) for line in lines},
    )


def documents_asked(table: Table, known: Vocabulary) -> tuple[str, ...]:
    """The kinds that lines ask for, each once; what a line may not ask for is told with it."""
    found = columns(table, known)
    cells = (line_of(row, found).cells.get(DOCUMENTS, Cell("")) for row in found.rows)
    return tuple(dict.fromkeys(kind for cell in cells for kind in kinds_in(cell.text, known) or ()))


def taken_off(lines: Sequence[int]) -> Iterator[str]:
    if lines:
        marks = "', =\"…\" or quotes"
        yield f"a program’s mark of a text, {marks}, was taken off a value: {in_lines(lines)}"


def line_of(row: Row, found: Columns) -> Line:
    # A workbook ends its lines with the last cell that says something.
    missing = [Cell("")] * (len(found.fields) - len(row.cells)) if found.loose else []
    cells = zip(found.fields, (*row.cells, *missing), strict=False)
    return Line(row, {field: cell for field, cell in cells if field})


def other_habit(found: Columns) -> str:
    """The column that nothing is made of, and that proves that the list has the month first."""
    for place, field in enumerate(found.fields):
        cells = [] if field else [row.cells[place : place + 1] for row in found.rows]
        days = [bare(cell) for few in cells for cell in few if cell.sort != "day"]
        if is_month_first(days):
            return f"column {place + 1} ({letters(place + 1)})"
    return ""


def days_of(field: str, lines: Sequence[Line]) -> list[tuple[int, Cell]]:
    """The cells of a column that are filled, undressed."""
    cells = ((line.row.number, line.cells[field]) for line in lines if field in line.cells)
    return [(number, cell._replace(text=text)) for number, cell in cells if (text := bare(cell))]


@lru_cache(maxsize=4096)
def bare(cell: Cell) -> str:
    return one_line(undressed(cell.text)[0])


def as_said(line: Line, today: date) -> Said:
    """What the line says of the person, however its columns are ordered and its values written."""
    said = {
        field: read_value(field, cell, today).text or bare(cell)
        for field, cell in line.cells.items()
        if field != DOCUMENTS
    }
    whole = repr(sorted(pair for pair in said.items() if pair[1]))
    return Said(whole, tuple(plain(said.get(field, "")) for field in REQUIRED))


def person(
    line: Line, found: Columns, known: Vocabulary, today: date, *, accept: bool
) -> tuple[Person | Trouble, bool]:
    """The person, or the first trouble of the line; whether the dress of a value was taken off."""
    if trouble := misshapen(line, found):
        return Trouble(line.row.number, trouble), False
    values = {
        field: read_value(field, cell, today)
        for field, cell in line.cells.items()
        if field != DOCUMENTS
    }
    if trouble := next(troubles(values, found, accept=accept), ""):
        return Trouble(line.row.number, trouble), False
    documents = line.cells.get(DOCUMENTS, Cell(""))
    if documents.struck:
        return Trouble(line.row.number, f"“{found.headings[DOCUMENTS]}” {STRUCK}"), False
    kinds = kinds_in(documents.text, known)
    if kinds is None:
        return Trouble(line.row.number, unknown_document(found, known)), False
    kept = {field: value.text for field, value in values.items() if value.text}
    return Person(line.row.number, kept, kinds), any(value.dressed for value in values.values())


def misshapen(line: Line, found: Columns) -> str:
    """What is wrong with a line as a whole."""
    row, count = line.row, len(found.fields)
    if row.trouble:
        return row.trouble
    beyond = not (found.loose or is_blank(row.cells[count:]))
    short = not found.loose and set(found.fields[len(row.cells) :]) & set(REQUIRED)
    if beyond or short:
        found_cells = f"{len(row.cells)} cell{'s' * (len(row.cells) != 1)}"
        cells = f"has {found_cells} where the heading has {count}"
        return f"{cells}: a separator is missing, or one too many"
    return ""


def troubles(values: Mapping[str, Value], found: Columns, *, accept: bool) -> Iterator[str]:
    for field, value in values.items():
        heading = found.headings[field]
        if value.trouble and not (accept and value.doubtful):
            let_pass = f", or add {ACCEPT}" if value.doubtful else ""
            yield f"“{heading}” {value.trouble}{let_pass}"
        elif field in REQUIRED and not value.text:
            yield f"“{heading}” is empty"


def unknown_document(found: Columns, known: Vocabulary) -> str:
    choice = ", ".join(f"“{title}”" for title in known.titles.values())
    return f"“{found.headings[DOCUMENTS]}” names a document that there is not: choose from {choice}"


def named_twice(persons: Sequence[Person]) -> dict[int, Trouble]:
    """The lines of those who stand there several times: nobody signs another line's sheet."""
    alike: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for each in persons:
        alike[tuple(plain(each.values[field]) for field in REQUIRED)].append(each.row)
    message = "is the same person on {}: leave one line of them, or add " + ACCEPT
    several = [rows for rows in alike.values() if len(rows) > 1]
    return {row: Trouble(row, message.format(in_lines(rows))) for rows in several for row in rows}
