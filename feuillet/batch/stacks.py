"""Making the documents of a list: forms are laid out once, and imprinted for each person."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from feuillet.batch.fallback_fonts import make_fallback_setter
from feuillet.batch.people import ListedPerson, ListOfPeople, RefusedLine
from feuillet.batch.vocabulary import DOCUMENTS_FIELD
from feuillet.imprint import (
    Blank,
    PdfPicture,
    Unsettable,
    ValueDrawer,
    ValueTooLong,
    imprint_person,
    imprint_record_copy,
)
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import find_asked_field
from feuillet.publish.changed_files import SetAside

_ADD_KIND = N_("add its --kind")
_NOTHING_REFUSED: Mapping[str, str] = MappingProxyType({})
_PATIENT_FIELD = "patient"
# Files with fields to go on with, record copies without any, or both of them.
Finish = Literal["screen", "flat", "both"]


class ReadyForm(NamedTuple):
    """A document that is ready for people; `copy` is what becomes a record of it."""

    word: str
    blank: Blank
    copy: "ReadyForm | None" = None


class PersonalDocument(NamedTuple):
    """A document of one person; its name has the line's number in it, and nothing of the person."""

    row: int
    kind: str
    name: str
    data: bytes
    # Whether a value was laid out by itself.
    apart: bool = False


Stack = list[PersonalDocument]


class _DocumentEntry(NamedTuple):
    """A document as it is told of: what it was made of, and its name."""

    line: int
    kind: str
    path: str


class ListResult(NamedTuple):
    """What was made of how many lines, what was not, and which have a value laid out by itself."""

    documents: tuple[_DocumentEntry, ...]
    rows: int
    troubles: tuple[RefusedLine, ...]
    apart: tuple[int, ...] = ()
    # How many of the documents stood there already, and were left as they are.
    standing: int = 0
    # Files that somebody had changed, and those that nothing of the list is in any more.
    aside: tuple[SetAside, ...] = ()
    removed: tuple[str, ...] = ()


def iterate_stacks(
    people: ListOfPeople,
    forms: Mapping[str, ReadyForm],
    kinds: Sequence[str],
    finish: Finish,
    refused: Mapping[str, str] = _NOTHING_REFUSED,
) -> Iterator[Stack | RefusedLine]:
    """What is made of each line, in the order of the list: all its documents, or none and why.

    `refused` names each kind that cannot be made, with the reason.
    """
    lines: list[ListedPerson | RefusedLine] = [*people.persons, *people.troubles]
    column = people.headings.get(DOCUMENTS_FIELD, DOCUMENTS_FIELD)
    for line in sorted(lines, key=lambda each: each.row):
        if isinstance(line, RefusedLine):
            yield line
            continue
        missing = [kind for kind in line.documents if kind not in forms]
        if missing:
            why = refused.get(
                missing[0], _("`{kind}`: {remedy}").format(kind=missing[0], remedy=_(_ADD_KIND))
            )
            yield RefusedLine(
                line.row, _("“{column}” asks for {why}").format(column=column, why=why)
            )
        else:
            yield _make_stack(line, forms, line.documents or kinds, finish, people.headings)


def _make_stack(
    person: ListedPerson,
    forms: Mapping[str, ReadyForm],
    kinds: Sequence[str],
    finish: Finish,
    headings: Mapping[str, str],
) -> Stack | RefusedLine:
    fields = {name for kind in kinds for name in forms[kind].blank.plate.fields}
    values = _fill_patient_fields(person.values, fields)
    try:
        return [
            made
            for kind in kinds
            for made in _iterate_personal_documents(person.row, kind, forms[kind], values, finish)
        ]
    except ValueTooLong as field:
        column = headings.get(str(field), str(field))
        message = _("“{column}” is too long for its box: shorten it, or write it by hand").format(
            column=column
        )
        return RefusedLine(person.row, message)
    except Unsettable:
        message = _(
            "a letter is in none of our fonts, which have no Arabic, for one: write it by hand"
        )
        return RefusedLine(person.row, message)


def _iterate_personal_documents(
    row: int, kind: str, form: ReadyForm, values: Mapping[str, str], finish: Finish
) -> Iterator[PersonalDocument]:
    name = f"{row:05d}-{form.word}"
    if finish != "flat" or not form.copy:
        alone, count = _observe_setter(make_fallback_setter(form.blank))
        data = imprint_person(form.blank, values, alone)
        yield PersonalDocument(row, kind, f"{name}.pdf", data, bool(count))
    if finish != "screen" and form.copy:
        alone, count = _observe_setter(make_fallback_setter(form.copy.blank))
        data = imprint_record_copy(form.copy.blank, form.blank, values, alone)
        yield PersonalDocument(row, kind, f"{name}-{form.copy.word}.pdf", data, bool(count))


def _observe_setter(set_apart: ValueDrawer) -> tuple[ValueDrawer, list[PdfPicture | None]]:
    """The same, and what it has been asked for."""
    found: list[PdfPicture | None] = []

    def counted(value: str, size: float, room: float) -> PdfPicture | None:
        found.append(set_apart(value, size, room))
        return found[-1]

    return counted, found


def _fill_patient_fields(values: Mapping[str, str], fields: Iterable[str]) -> dict[str, str]:
    """Whose the sheet is stands on each of its sides."""
    name = " ".join(filter(None, (values.get("birth-name"), values.get("first-names"))))
    name = values.get(_PATIENT_FIELD, name)
    again = (field for field in fields if find_asked_field(field) == _PATIENT_FIELD)
    return {**values, **{field: values.get(field, name) for field in again}}


def hand_over_stacks(
    made: Iterable[Stack | RefusedLine],
    take: Callable[[Stack], int | None],
    notify: Callable[[], None],
) -> ListResult:
    """Hand over each stack, and hear how much of it stood; each line is made or reported."""
    rows = standing = 0
    documents: list[_DocumentEntry] = []
    troubles: list[RefusedLine] = []
    apart: dict[int, None] = {}
    for found in made:
        if isinstance(found, RefusedLine):
            troubles.append(found)
        else:
            rows += 1
            documents += (_DocumentEntry(each.row, each.kind, each.name) for each in found)
            apart |= {each.row: None for each in found if each.apart}
            standing += take(found) or 0
        notify()
    return ListResult(tuple(documents), rows, tuple(troubles), tuple(apart), standing)
