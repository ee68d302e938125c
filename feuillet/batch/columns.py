"""The heading of a list: the field of each column; what nobody asked for is left alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from feuillet.batch.days import read_day
from feuillet.batch.spelling import plain, without_remarks
from feuillet.batch.spoilt import one_line, unprintable
from feuillet.batch.table import Row, Table, in_lines, letters
from feuillet.batch.vocabulary import Vocabulary
from feuillet.findings import EngineError

# Whom a form is for is known by these.
REQUIRED = ("birth-name", "first-names", "birth-date")
TEMPLATE = "`batch --template` writes a list to fill in"
# How alike two spellings are, from 0 to 1, when one may be meant by the other.
ALIKE = 0.8
# Of a heading that a message names.
SHOWN = 40
# How many lines a title may have.
TITLES = 10


class Columns(NamedTuple):
    """The field of each column, empty where it is not used; the lines below the heading."""

    fields: tuple[str, ...]
    # What the list calls each field.
    headings: Mapping[str, str]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    # Whether cells beyond the heading are remarks, and not a line whose separators are wrong.
    loose: bool = False


def columns(table: Table, known: Vocabulary, needed: Sequence[str] = REQUIRED) -> Columns:
    """EngineError where a needed column is not there, or two are one."""
    at = heading_place(table.rows, known)
    said = [one_line(cell.text) for cell in table.rows[at].cells]
    while not said[-1]:
        said.pop()
    fields = chosen(said, known)
    headings = {field: said[place] for place, field in enumerate(fields) if field}
    unused = [place for place, field in enumerate(fields) if said[place] and not field]
    for field in needed:
        if field not in headings:
            raise EngineError(lacking(field, [(place, said[place]) for place in unused], known))
    above = [row.number for row in table.rows[:at]]
    notes = [f"above the heading, and left out: {in_lines(above)}"] if above else []
    rows = table.rows[at + 1 :]
    notes += [*left_alone(unused, said, headings, known), *unnamed(said, rows, loose=table.placed)]
    return Columns(tuple(fields), headings, rows, tuple(notes), table.placed)


def heading_place(rows: Sequence[Row], known: Vocabulary) -> int:
    """Where the heading stands: at the top, or below a title."""
    if not rows:
        raise EngineError(f"the list is empty: {TEMPLATE}")
    if rows[0].trouble:
        raise EngineError(f"line {rows[0].number}: {rows[0].trouble}")
    first = [said_in(row) for row in rows[:TITLES]]
    # A title may have a word that is the name of a column.
    whole = [place for place, said in enumerate(first) if set(REQUIRED) <= fields_of(said, known)]
    places: Iterable[int] = (*whole, *range(len(first)))
    for place in places:
        if is_heading(first[place], known):
            return place
    # What stands there is not said again: it may be a person's name.
    wanted = ", ".join(f"“{known.labels.get(field, field)}”" for field in REQUIRED)
    raise EngineError(
        f"line {rows[0].number} names no column that is known, as the first line of a list has to: "
        f"write {wanted}; {TEMPLATE}"
    )


def said_in(row: Row) -> list[str]:
    return [said for cell in row.cells if (said := one_line(cell.text))]


def is_heading(said: Sequence[str], known: Vocabulary) -> bool:
    """Whether a line names two columns, or one by which a person is known, and has no day."""
    fields = fields_of(said, known)
    return not any(read_day(text).day for text in said) and (
        len(fields) > 1 or bool(fields & set(REQUIRED))
    )


def fields_of(said: Sequence[str], known: Vocabulary) -> set[str]:
    return {field for text in said if (field := field_of(text, known))}


def field_of(said: str, known: Vocabulary) -> str:
    """The field of a heading, in words of the form or usual ones, with remarks or without."""
    names = (plain(said), plain(without_remarks(said)))
    return next(
        (each[name] for each in (known.headings, known.synonyms) for name in names if name in each),
        "",
    )


def chosen(said: Sequence[str], known: Vocabulary) -> list[str]:
    """The field of each column: the form's own word goes before a usual one for the same."""
    fields = [field_of(text, known) for text in said]
    exact = {
        field for text, field in zip(said, fields, strict=True) if plain(text) in known.headings
    }
    kept = [
        field if field not in exact or plain(text) in known.headings else ""
        for text, field in zip(said, fields, strict=True)
    ]
    for field in filter(None, dict.fromkeys(kept)):
        places = [place for place, each in enumerate(kept) if each == field]
        if len(places) > 1:
            both = " and ".join(named(place, said[place]) for place in places)
            raise EngineError(
                f"{both} stand for one field, “{known.labels.get(field, field)}”: leave one of them"
            )
    return kept


def named(place: int, said: str) -> str:
    """A column by its number, its letter and its heading."""
    shown = said if len(said) <= SHOWN else said[:SHOWN].rstrip() + "…"
    shown = "" if unprintable(shown) or not shown else f", “{shown}”,"
    return f"column {place + 1} ({letters(place + 1)}){shown}"


def lacking(field: str, unused: Sequence[tuple[int, str]], known: Vocabulary) -> str:
    wanted = known.labels.get(field, field)
    like = next(
        (named(place, said) for place, said in unused if likeness(said, field, known) >= ALIKE), ""
    )
    if like:
        return f"{like} is perhaps “{wanted}”, which is missing: write its heading so"
    return f"the list has no column “{wanted}”: {TEMPLATE}"


def likeness(said: str, field: str, known: Vocabulary) -> float:
    """How near a heading comes to one of the names of a field."""
    names = [
        name
        for each in (known.headings, known.synonyms)
        for name, meant in each.items()
        if meant == field
    ]
    return max((SequenceMatcher(None, plain(said), name).ratio() for name in names), default=0.0)


def left_alone(
    unused: Sequence[int], said: Sequence[str], headings: Mapping[str, str], known: Vocabulary
) -> Iterator[str]:
    """A note for each column that nothing is made of, with the label that may be meant."""
    free = [field for field in known.labels if field not in headings]
    for place in unused:
        near = max(free, key=lambda field: likeness(said[place], field, known), default="")
        meant = near and likeness(said[place], near, known) >= ALIKE
        remedy = f": write “{known.labels[near]}” if that is meant" if meant else ""
        yield f"{named(place, said[place])} is not used{remedy}"


def unnamed(said: Sequence[str], rows: Sequence[Row], *, loose: bool) -> list[str]:
    """A note for the columns that have no heading, and something in them."""
    most = max((len(row.cells) for row in rows), default=0) if loose else len(said)
    bare = [place for place in range(most) if place >= len(said) or not said[place]]
    used = [
        place
        for place in bare
        if any(said_in(row._replace(cells=row.cells[place : place + 1])) for row in rows)
    ]
    return [f"{named(place, '')} has no heading and is not used" for place in used]
