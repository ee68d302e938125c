"""The heading of a list: the field of each column; what nobody asked for is left alone."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from feuillet.batch.cell_damage import find_unprintable, normalise_cell_text
from feuillet.batch.headings import (
    TEMPLATE_HINT,
    collect_cell_texts,
    find_field,
    find_heading,
    has_both_names,
    has_name_of,
    is_second_heading,
    measure_likeness,
    rank_heading,
)
from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.table import ListRow, ListTable, format_column_letters, format_line_numbers
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.findings import EngineError
from feuillet.messages import N_, group_digits, ngettext
from feuillet.messages import gettext as _
from feuillet.model import REQUIRED_FIELDS

# How alike two spellings are, from 0 to 1, when one may be meant by the other.
LEAST_LIKENESS = 0.8
# Of a heading that a message names; how many columns have a note of their own, and how many
# are compared with what may be meant.
_LONGEST_HEADING, _MOST_COLUMN_NOTES, _MOST_COMPARED = 40, 10, 300
_IF_MEANT = N_(" if that is meant")


class ListColumns(NamedTuple):
    """The field of each column, empty where it is not used; the lines below the heading."""

    fields: tuple[str, ...]
    # What the list calls each field.
    headings: Mapping[str, str]
    rows: tuple[ListRow, ...]
    notes: tuple[str, ...]
    # Whether cells beyond the heading are remarks, and not a line whose separators are wrong.
    loose: bool = False


def resolve_columns(
    table: ListTable, known: ListVocabulary, needed: Sequence[str] = REQUIRED_FIELDS
) -> ListColumns:
    """EngineError where a needed column is not there, or two are one."""
    at = find_heading(table.rows, known, table.notes)
    said = [normalise_cell_text(cell.text) for cell in table.rows[at].cells]
    while not said[-1]:
        said.pop()
    _refuse_grouped_columns(table.rows[:at], said, known)
    fields = _choose_fields(said, known)
    headings = {field: said[place] for place, field in enumerate(fields) if field}
    unused = [place for place, field in enumerate(fields) if said[place] and not field]
    for field in needed:
        if field not in headings:
            unseen = _("; hidden columns are not read: show them") if table.hides else ""
            why = _describe_missing_column(field, [(place, said[place]) for place in unused], known)
            raise EngineError("; ".join((why + unseen, *table.notes)))
    above = [row.number for row in table.rows[:at]]
    notes = (
        [
            _("above the heading, and left out: {line_numbers}").format(
                line_numbers=format_line_numbers(above)
            )
        ]
        if above
        else []
    )
    again = [normalise_spelling(text) for text in said]
    # A list that was printed page by page has its heading on each.
    rows = tuple(row for row in table.rows[at + 1 :] if _normalise_cells(row)[: len(said)] != again)
    _refuse_second_heading(rows, table.rows[at].number, known)
    notes += [
        *_describe_unused_columns(unused, said, headings, known),
        *_describe_columns_without_heading(said, rows, loose=table.placed),
    ]
    return ListColumns(tuple(fields), headings, rows, tuple(notes), table.placed)


def _refuse_second_heading(rows: Sequence[ListRow], first: int, known: ListVocabulary) -> None:
    """EngineError for another list below: its columns may stand in another order."""
    again = [row.number for row in rows if is_second_heading(collect_cell_texts(row), known)]
    if again:
        raise EngineError(
            _(
                "{line_numbers}: a heading once more, in other words or another order than "
                "line {first}: make a list of each, or bring all below one heading"
            ).format(line_numbers=format_line_numbers(again), first=first)
        )


def _refuse_grouped_columns(
    above: Sequence[ListRow], said: Sequence[str], known: ListVocabulary
) -> None:
    """EngineError where columns of two groups stand for one field that is needed.

    A row above the heading says whose they are: “Spouse” over three, “Patient” over others.
    """
    for row in above:
        starts = _find_group_starts(row)
        for field in REQUIRED_FIELDS if starts else ():
            places = [place for place, text in enumerate(said) if find_field(text, known) == field]
            if len({sum(start <= place for start in starts) for place in places}) > 1:
                both = _(" and ").join(_format_column(place, said[place]) for place in places)
                raise EngineError(
                    _(
                        "{both} stand for “{label}” below line {number}, which puts columns "
                        "in groups: take out the one that is not the patient’s, or write "
                        "into its heading whose it is"
                    ).format(both=both, label=known.labels.get(field, field), number=row.number)
                )


def _find_group_starts(row: ListRow) -> list[int]:
    """Where the groups begin that a row makes of columns: two words or more, and room behind one.

    A day or a number stands in a title.
    """
    texts = [normalise_cell_text(cell.text) for cell in row.cells]
    starts = [place for place, text in enumerate(texts) if text]
    apart = any(after - before > 1 for before, after in pairwise(starts))
    numbers = any(letter.isdecimal() for text in texts for letter in text)
    return starts if apart and not numbers else []


def _choose_fields(said: Sequence[str], known: ListVocabulary) -> list[str]:
    """The field of each column: of several for the same, that which says it best."""
    fields = [find_field(text, known) for text in said]
    ranks = [rank_heading(text, field, known) for text, field in zip(said, fields, strict=True)]
    best: dict[str, int] = {}
    for field, each in zip(fields, ranks, strict=True):
        best[field] = max(each, best.get(field, 0))
    kept = [field if each == best[field] else "" for field, each in zip(fields, ranks, strict=True)]
    for field in filter(None, dict.fromkeys(kept)):
        places = [place for place, each in enumerate(kept) if each == field]
        if len(places) > 1:
            both = _(" and ").join(_format_column(place, said[place]) for place in places)
            raise EngineError(
                _("{both} stand for one field, “{label}”: leave one of them").format(
                    both=both, label=known.labels.get(field, field)
                )
            )
    return kept


def _format_column(place: int, said: str) -> str:
    """A column by its number, its letter and its heading."""
    shown = said if len(said) <= _LONGEST_HEADING else said[:_LONGEST_HEADING].rstrip() + "…"
    shown = (
        "" if find_unprintable(shown) or not shown else _(", “{heading}”,").format(heading=shown)
    )
    return _("column {number} ({letters}){shown}").format(
        number=place + 1, letters=format_column_letters(place + 1), shown=shown
    )


def _describe_missing_column(
    field: str, unused: Sequence[tuple[int, str]], known: ListVocabulary
) -> str:
    wanted = known.labels.get(field, field)
    like = next(
        (
            _format_column(place, said)
            for place, said in unused
            if measure_likeness(said, field, known) >= LEAST_LIKENESS
        ),
        "",
    )
    if like:
        return _("{like} is perhaps “{wanted}”, which is missing: write its heading so").format(
            like=like, wanted=wanted
        )
    both = next(
        (_format_column(place, said) for place, said in unused if has_both_names(said, known)), ""
    )
    if both:
        return _("{both} has name and first names in one: write them in two columns").format(
            both=both
        )
    within = next(
        (_format_column(place, said) for place, said in unused if has_name_of(said, field, known)),
        "",
    )
    if within:
        return _(
            "{within} has a word for “{wanted}”, which is missing: write its heading so "
            "if the patient’s is meant"
        ).format(within=within, wanted=wanted)
    return _("the list has no column “{wanted}”: {remedy}").format(
        wanted=wanted, remedy=_(TEMPLATE_HINT)
    )


def _normalise_cells(row: ListRow) -> list[str]:
    return [normalise_spelling(cell.text) for cell in row.cells]


def _describe_unused_columns(
    unused: Sequence[int], said: Sequence[str], headings: Mapping[str, str], known: ListVocabulary
) -> Iterator[str]:
    """A note for each column that nothing is made of, with the label that may be meant.

    Of many, those that may be meant come first, and the rest are counted.
    """
    free = [field for field in known.labels if field not in headings]
    compared = unused[:_MOST_COMPARED]
    notes = [*_describe_compared_columns(compared, said, free, known)]
    if len(unused) > _MOST_COLUMN_NOTES:
        notes.sort(key=lambda note: not note.endswith(_(_IF_MEANT)))
    yield from notes[:_MOST_COLUMN_NOTES]
    yield from _count_more_columns(unused, _("not used"))


def _count_more_columns(places: Sequence[int], what: str) -> Iterator[str]:
    if (more := len(places) - _MOST_COLUMN_NOTES) > 0:
        yield ngettext(
            "{more} more column is {what}", "{more} more columns are {what}", more
        ).format(more=group_digits(more), what=what)


def _describe_compared_columns(
    places: Sequence[int], said: Sequence[str], free: Sequence[str], known: ListVocabulary
) -> Iterator[str]:
    for place in places:
        near = max(free, key=lambda field: measure_likeness(said[place], field, known), default="")
        meant = near and measure_likeness(said[place], near, known) >= LEAST_LIKENESS
        remedy = (
            _(": write “{label}”{if_meant}").format(label=known.labels[near], if_meant=_(_IF_MEANT))
            if meant
            else ""
        )
        yield _("{column} is not used{remedy}").format(
            column=_format_column(place, said[place]), remedy=remedy
        )


def _describe_columns_without_heading(
    said: Sequence[str], rows: Sequence[ListRow], *, loose: bool
) -> list[str]:
    """A note for the columns that have no heading, and something in them."""
    most = max((len(row.cells) for row in rows), default=0) if loose else len(said)
    bare = [place for place in range(most) if place >= len(said) or not said[place]]
    used = [
        place
        for place in bare
        if any(collect_cell_texts(row._replace(cells=row.cells[place : place + 1])) for row in rows)
    ]
    return [
        *(
            _("{column} has no heading and is not used").format(column=_format_column(place, ""))
            for place in used[:_MOST_COLUMN_NOTES]
        ),
        *_count_more_columns(used, _("without a heading, and not used")),
    ]
