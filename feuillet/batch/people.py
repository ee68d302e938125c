"""Reading a list of people: a CSV file as spreadsheets write it, a line a person."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from feuillet.findings import EngineError

DOCUMENTS = "documents"
LOST = "\ufffd"
# Whom a form is for is known by these.
REQUIRED = ("birth-name", "first-names", "birth-date")
DAYS = ("handed-on", "sign-after", "operate-after", "quote")
SEPARATORS = ";\t,"
DAY_FIRST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
# Of those who are alive, and of what is planned for them.
YEARS = range(1900, 2100)


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
    notes: tuple[str, ...]


def people(data: bytes, names: Mapping[str, str], needed: Sequence[str] = REQUIRED) -> People:
    """`names` gives the field of each column that may be there, by its heading in small letters.

    EngineError for a heading that nobody knows, or a needed column that is not there.
    """
    text, notes = decoded(data)
    rows = [(number, line) for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1) if line.strip()]
    if not rows:
        raise EngineError("the list is empty: `batch --template` writes one to fill in")
    separator = max(SEPARATORS, key=rows[0][1].count)
    columns = [column(place, heading, names) for place, heading in enumerate(headings(rows[0][1], separator), 1)]
    if twice := sorted({name for name in columns if columns.count(name) > 1}):
        raise EngineError(f"the list has two columns {', '.join(twice)}: leave one of them")
    if missing := [name for name in needed if name not in columns]:
        raise EngineError(f"the list has no column {', '.join(missing)}: `batch --template` writes a list to fill in")
    found = [person(number, line, separator, columns, needed) for number, line in rows[1:]]
    return People(
        tuple(each for each in found if isinstance(each, Person)),
        tuple(each for each in found if isinstance(each, Trouble)),
        notes,
    )


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        note = "the list is not in UTF-8 and was read as Windows-1252: save it as CSV UTF-8 if a letter is wrong"
        return data.decode("cp1252", errors="replace"), (note,)


def headings(line: str, separator: str) -> list[str]:
    return trimmed(cells(line, separator) or [], 0)


def trimmed(found: list[str], count: int) -> list[str]:
    """Without the empty cells that a spreadsheet adds behind the first `count`."""
    while len(found) > count and not found[-1].strip():
        found = found[:-1]
    return found


def column(place: int, heading: str, names: Mapping[str, str]) -> str:
    """The field of a heading, which is not said again: in a list without headings a person's name stands there."""
    plain = heading.strip().casefold()
    if plain not in names:
        near = get_close_matches(plain, names, n=3) or sorted(set(names.values()))
        raise EngineError(
            f"the heading of column {place} is no field of a form: the first line names the columns; "
            f"choose from: {', '.join(near)}"
        )
    return names[plain]


def cells(line: str, separator: str) -> list[str] | None:
    """The cells of one line; None where a quotation mark is not closed, or is the end of a cell begun above."""
    if line.count('"') % 2:
        return None
    try:
        return next(csv.reader([line], delimiter=separator, strict=True))
    except csv.Error:
        return None


def person(number: int, line: str, separator: str, columns: Sequence[str], needed: Sequence[str]) -> Person | Trouble:
    found = cells(line, separator)
    if found is None:
        return Trouble(number, "a quotation mark is not closed: a cell may have one line only")
    found = trimmed(found, len(columns))
    if len(found) > len(columns) or set(columns[len(found) :]) & set(needed):
        return Trouble(number, f"it has {len(found)} cells where the heading has {len(columns)}")
    values = {name: cell.strip() for name, cell in zip(columns, found, strict=False)}
    if trouble := next(troubles(values, needed), None):
        return Trouble(number, trouble)
    documents = values.pop(DOCUMENTS, "").replace("+", " ").replace(",", " ").split()
    kept = {name: dated(name, value) for name, value in values.items() if value}
    return Person(number, kept, tuple(dict.fromkeys(documents)))


def troubles(values: Mapping[str, str], needed: Sequence[str]) -> Iterator[str]:
    for name, value in values.items():
        if unprintable(value):
            yield f"`{name}` has a character that cannot be printed"
        if dates(name) and value and day(value) is None:
            yield f"`{name}` is no day of the calendar: write day/month/year, or year-month-day"
        if name in needed and not value:
            yield f"`{name}` is empty"


def unprintable(value: str) -> bool:
    """Whether a value has a control character, one that is in no font, or the mark of one that was lost."""
    # Nearly all pass the first look; what is left are mostly the no-break spaces, which may stay.
    if value.isprintable() and LOST not in value:
        return False
    return any(unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co"} or letter == LOST for letter in value)


def dates(name: str) -> bool:
    """Whether a field takes a day, by its name."""
    return name in DAYS or name.startswith("date-") or name.endswith("-date")


def day(value: str) -> date | None:
    """A day of our time written in either order; what follows it, as “, 9 h”, is not looked at."""
    first = value.split(maxsplit=1)[0].rstrip(",")
    french, year_first = DAY_FIRST.fullmatch(first), YEAR_FIRST.fullmatch(first)
    parts = french.groups()[::-1] if french else year_first.groups() if year_first else ()
    try:
        found = date(*map(int, parts))
    except (ValueError, TypeError):
        return None
    return found if found.year in YEARS else None


def dated(name: str, value: str) -> str:
    """Dates day first, as forms in France and Britain have them."""
    found = day(value) if dates(name) else None
    if not found:
        return value
    return " ".join((f"{found:%d/%m/%Y}", *value.split()[1:]))
