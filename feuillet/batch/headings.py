"""Which line of a list is its heading, and which field each of its words is for."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from feuillet.batch.days import read_day
from feuillet.batch.spelling import plain, without_remarks
from feuillet.batch.spoilt import one_line
from feuillet.batch.table import Row
from feuillet.batch.vocabulary import Vocabulary
from feuillet.findings import EngineError

# Whom a form is for is known by these.
REQUIRED = ("birth-name", "first-names", "birth-date")
TEMPLATE = "`batch --template` writes a list to fill in"
# How many lines a title may have.
TITLES = 10


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
    found = [
        each[name]
        for each in (known.headings, known.synonyms)
        for name in (plain(said), plain(without_remarks(said)))
        if name in each
    ]
    # “Nom (en capitales)” is the patient's, though the doctor's box is called so.
    return next((field for field in found if field in REQUIRED), found[0] if found else "")


def is_exact(said: str, field: str, known: Vocabulary) -> bool:
    """Whether a heading is the form's own word for a field, or its id."""
    return known.headings.get(plain(said)) == field


def likeness(said: str, field: str, known: Vocabulary) -> float:
    """How near a heading comes to one of the names of a field."""
    names = [
        name
        for each in (known.headings, known.synonyms)
        for name, meant in each.items()
        if meant == field
    ]
    return max((SequenceMatcher(None, plain(said), name).ratio() for name in names), default=0.0)


def names_both(said: str, known: Vocabulary) -> bool:
    """Whether a heading has words for the name and for the first names."""
    words = set(plain(said).split())
    meant = {known.synonyms.get(word) or known.headings.get(word) for word in words}
    return {"birth-name", "first-names"} <= meant
