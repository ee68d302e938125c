"""Which line of a list is its heading, and which field each of its words is for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from feuillet.batch.cell_damage import normalise_cell_text
from feuillet.batch.days import parse_day
from feuillet.batch.remarks import is_remark
from feuillet.batch.spelling import normalise_spelling, strip_brackets
from feuillet.batch.table import ListRow
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.findings import EngineError
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _
from feuillet.model import REQUIRED_FIELDS

TEMPLATE_HINT = N_("`batch --template` writes a list to fill in")
# How alike two words are, from 0 to 1, of which one is a slip for the other.
_LEAST_WORD_LIKENESS = 0.7
# What stands between the parts of a heading.
_PART_SIGN = re.compile(r"[^\w\s'’.]+|_")
# How many lines a title may have.
_MOST_TITLE_LINES = 10


def find_heading(rows: Sequence[ListRow], known: ListVocabulary, notes: Sequence[str] = ()) -> int:
    """Where the heading stands: at the top, or below a title; `notes` tell what was read."""
    if not rows:
        raise EngineError(
            "; ".join(
                (
                    _("the list is empty: {remedy}").format(remedy=_(TEMPLATE_HINT)),
                    *notes,
                )
            )
        )
    if rows[0].trouble:
        raise EngineError(
            _("line {number}: {trouble}").format(number=rows[0].number, trouble=rows[0].trouble)
        )
    first = [collect_cell_texts(row) for row in rows[:_MOST_TITLE_LINES]]
    # A title may have a word that is the name of a column.
    whole = [
        place
        for place, said in enumerate(first)
        if set(REQUIRED_FIELDS) <= _find_fields(said, known)
    ]
    places: Iterable[int] = (*whole, *range(len(first)))
    for place in places:
        if is_heading(first[place], known):
            return place
    # What stands there is not said again: it may be a person's name.
    wanted = ", ".join(quote_words(known.labels.get(field, field)) for field in REQUIRED_FIELDS)
    why = _(
        "line {number} names no column that is known, as the first line of a list has "
        "to: write {wanted}; {remedy}"
    ).format(number=rows[0].number, wanted=wanted, remedy=_(TEMPLATE_HINT))
    raise EngineError("; ".join((why, *notes)))


def collect_cell_texts(row: ListRow) -> list[str]:
    return [said for cell in row.cells if (said := normalise_cell_text(cell.text))]


def is_heading(said: Sequence[str], known: ListVocabulary) -> bool:
    """Whether a line names two columns, or one by which a person is known, and has no day."""
    fields = _find_heading_fields(said, known)
    return len(fields) > 1 or bool(fields & set(REQUIRED_FIELDS))


def is_second_heading(said: Sequence[str], known: ListVocabulary) -> bool:
    """Whether a line further down names two columns, one of them by which a person is known.

    One alone may be somebody's name, as Côté is.
    """
    fields = _find_heading_fields(said, known)
    return len(fields) > 1 and bool(fields & set(REQUIRED_FIELDS))


def _find_heading_fields(said: Sequence[str], known: ListVocabulary) -> set[str]:
    """What a line names; nothing where a day stands in it, as no heading has one."""
    return set() if any(parse_day(text).day for text in said) else _find_fields(said, known)


def _find_fields(said: Sequence[str], known: ListVocabulary) -> set[str]:
    return {field for text in said if (field := find_field(text, known))}


def find_field(said: str, known: ListVocabulary) -> str:
    """The field of a heading, in words of the form or usual ones, with remarks or without.

    What else stands in brackets counts: “Nom (mère)” is nobody's on the form.
    """
    return _find_name_field((normalise_spelling(said), _strip_remarks(said, known)), known)


def _find_name_field(names: tuple[str, str], known: ListVocabulary) -> str:
    meant = (known.headings, known.synonyms)
    found = [each[name] for each in meant for name in names if name in each]
    # Programs write “DateNaissance”.
    found = found or [
        field for each in meant for field in _find_fields_ignoring_spaces(names[0], each)
    ]
    # “Nom (en capitales)” is the patient's, though the doctor's box is called so.
    return next((field for field in found if field in REQUIRED_FIELDS), found[0] if found else "")


def _strip_remarks(said: str, known: ListVocabulary) -> str:
    """The name of a heading without known remarks, and without the same said again."""
    bare = normalise_spelling(strip_brackets(said, lambda _unused: True))
    field = _find_name_field((bare, bare), known)

    def is_idle(text: str) -> bool:
        again = normalise_spelling(text)
        return is_remark(text, known) or bool(
            field and _find_name_field((again, again), known) == field
        )

    return normalise_spelling(strip_brackets(said, is_idle))


def _find_fields_ignoring_spaces(said: str, names: Mapping[str, str]) -> Iterator[str]:
    """The fields whose name has the same letters, wherever the spaces stand."""
    letters = said.replace(" ", "")
    yield from (field for name, field in names.items() if letters == name.replace(" ", ""))


def rank_heading(said: str, field: str, known: ListVocabulary) -> int:
    """How well a heading says a field: the form's own word, a usual one, or one for want of it."""
    if _is_exact_heading(said, field, known):
        return 2
    return 0 if {normalise_spelling(said), _strip_remarks(said, known)} & set(known.wanting) else 1


def _is_exact_heading(said: str, field: str, known: ListVocabulary) -> bool:
    """Whether a heading is the form's own word for a field, or its id."""
    return known.headings.get(normalise_spelling(said)) == field


def measure_likeness(said: str, field: str, known: ListVocabulary) -> float:
    """How near a heading comes to one of the names of a field."""
    names = [
        name
        for each in (known.headings, known.synonyms)
        for name, meant in each.items()
        if meant == field
    ]
    return max(
        (measure_text_likeness(normalise_spelling(said), name) for name in names), default=0.0
    )


def measure_text_likeness(one: str, other: str) -> float:
    """From 0 to 1; of as many words, no more than those that differ most."""
    whole = SequenceMatcher(None, one, other).ratio()
    words = list(zip(one.split(), other.split(), strict=False))
    if len(one.split()) != len(other.split()):
        return whole
    # “Lieu de naissance” is no slip for “Date de naissance”,
    # nor “Prénom utilisé” for “Nom utilisé”.
    least = min((SequenceMatcher(None, *pair).ratio() for pair in words), default=0.0)
    return whole if least >= _LEAST_WORD_LIKENESS else min(whole, least)


def has_both_names(said: str, known: ListVocabulary) -> bool:
    """Whether a heading has words for the name and for the first names."""
    words = set(normalise_spelling(said).split())
    meant = {known.synonyms.get(word) or known.headings.get(word) for word in words}
    return {"birth-name", "first-names"} <= meant


def has_name_of(said: str, field: str, known: ListVocabulary) -> bool:
    """Whether a part of a heading between signs names a field, as of “Patient - DDN”."""
    whole = strip_brackets(said, lambda _unused: False)
    parts = {normalise_spelling(part) for part in _PART_SIGN.split(whole)}
    return any(_find_name_field((part, part), known) == field for part in parts if part)
