"""Which line of a list is its heading, and which field each of its words is for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
# How alike two words are, from 0 to 1, of which one is a slip for the other.
SLIP = 0.7
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
    names = (plain(said), plain(without_remarks(said)))
    meant = (known.headings, known.synonyms)
    found = [each[name] for each in meant for name in names if name in each]
    # Programs write “DateNaissance”.
    found = found or [field for each in meant for field in run_together(names[0], each)]
    # “Nom (en capitales)” is the patient's, though the doctor's box is called so.
    return next((field for field in found if field in REQUIRED), found[0] if found else "")


def run_together(said: str, names: Mapping[str, str]) -> Iterator[str]:
    """The fields whose name has the same letters, wherever the spaces stand."""
    letters = said.replace(" ", "")
    yield from (field for name, field in names.items() if letters == name.replace(" ", ""))


def rank(said: str, field: str, known: Vocabulary) -> int:
    """How well a heading says a field: in the form's own word, a usual one, or one for want of it."""
    if is_exact(said, field, known):
        return 2
    return 0 if {plain(said), plain(without_remarks(said))} & set(known.wanting) else 1


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
    return max((alike(plain(said), name) for name in names), default=0.0)


def alike(one: str, other: str) -> float:
    """From 0 to 1; of as many words, no more than those that differ most."""
    whole = SequenceMatcher(None, one, other).ratio()
    words = list(zip(one.split(), other.split(), strict=False))
    if len(one.split()) != len(other.split()):
        return whole
    # “Lieu de naissance” is no slip for “Date de naissance”, nor “Prénom utilisé” for “Nom utilisé”.
    least = min((SequenceMatcher(None, *pair).ratio() for pair in words), default=0.0)
    return whole if least >= SLIP else min(whole, least)


def names_both(said: str, known: Vocabulary) -> bool:
    """Whether a heading has words for the name and for the first names."""
    words = set(plain(said).split())
    meant = {known.synonyms.get(word) or known.headings.get(word) for word in words}
    return {"birth-name", "first-names"} <= meant
