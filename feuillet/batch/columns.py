"""The heading of a list: the field of each column; what nobody asked for is left alone."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from feuillet.batch.headings import (
    REQUIRED,
    TEMPLATE,
    field_of,
    heading_place,
    likeness,
    names_both,
    rank,
    said_in,
)
from feuillet.batch.spelling import plain
from feuillet.batch.spoilt import one_line, unprintable
from feuillet.batch.table import Row, Table, in_lines, letters
from feuillet.batch.vocabulary import Vocabulary
from feuillet.findings import EngineError

# How alike two spellings are, from 0 to 1, when one may be meant by the other.
ALIKE = 0.8
# Of a heading that a message names.
SHOWN = 40


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
            unseen = "; hidden columns are not read: show them" if table.hides else ""
            why = lacking(field, [(place, said[place]) for place in unused], known)
            raise EngineError(why + unseen)
    above = [row.number for row in table.rows[:at]]
    notes = [f"above the heading, and left out: {in_lines(above)}"] if above else []
    again = [plain(text) for text in said]
    # A list that was printed page by page has its heading on each.
    rows = tuple(row for row in table.rows[at + 1 :] if spellings(row)[: len(said)] != again)
    notes += [*left_alone(unused, said, headings, known), *unnamed(said, rows, loose=table.placed)]
    return Columns(tuple(fields), headings, rows, tuple(notes), table.placed)


def chosen(said: Sequence[str], known: Vocabulary) -> list[str]:
    """The field of each column: of several for the same, that which says it best."""
    fields = [field_of(text, known) for text in said]
    ranks = [rank(text, field, known) for text, field in zip(said, fields, strict=True)]
    best: dict[str, int] = {}
    for field, each in zip(fields, ranks, strict=True):
        best[field] = max(each, best.get(field, 0))
    kept = [
        field if each == best[field] else "" for field, each in zip(fields, ranks, strict=True)
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
    both = next((named(place, said) for place, said in unused if names_both(said, known)), "")
    if both:
        return f"{both} has name and first names in one: write them in two columns"
    return f"the list has no column “{wanted}”: {TEMPLATE}"


def spellings(row: Row) -> list[str]:
    return [plain(cell.text) for cell in row.cells]


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
