"""Making the documents of a list: forms are laid out once, and imprinted for each person."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from feuillet.batch.apart import set_apart
from feuillet.batch.people import People, Person, Trouble
from feuillet.batch.vocabulary import DOCUMENTS
from feuillet.imprint import Blank, Drawing, SetApart, TooLong, Unsettable, personal, record
from feuillet.publish.aside import SetAside

NO_FORM = "add its --kind"
NONE: Mapping[str, str] = MappingProxyType({})
SIDES = ("patient", "patient-again", "patient-last")
# Files with fields to go on with, record copies without any, or both of them.
Finish = Literal["screen", "flat", "both"]


class Form(NamedTuple):
    """A document that is ready for people; `copy` is what becomes a record of it."""

    word: str
    blank: Blank
    copy: "Form | None" = None


class Made(NamedTuple):
    """A document of one person; its name has the line's number in it, and nothing of the person."""

    row: int
    kind: str
    name: str
    data: bytes
    # Whether a value was laid out by itself.
    apart: bool = False


Stack = list[Made]


class Entry(NamedTuple):
    """A document as it is told of: what it was made of, and its name."""

    line: int
    kind: str
    path: str


class Written(NamedTuple):
    """What was made of how many lines, what was not, and which have a value laid out by itself."""

    documents: tuple[Entry, ...]
    rows: int
    troubles: tuple[Trouble, ...]
    apart: tuple[int, ...] = ()
    # How many of the documents stood there already, and were left as they are.
    standing: int = 0
    # Files that somebody had changed, and those that nothing of the list is in any more.
    aside: tuple[SetAside, ...] = ()
    removed: tuple[str, ...] = ()


def stacks(
    people: People,
    forms: Mapping[str, Form],
    kinds: Sequence[str],
    finish: Finish,
    refused: Mapping[str, str] = NONE,
) -> Iterator[Stack | Trouble]:
    """What is made of each line, in the order of the list: all its documents, or none and why.

    `refused` names each kind that cannot be made, with the reason.
    """
    lines: list[Person | Trouble] = [*people.persons, *people.troubles]
    column = people.headings.get(DOCUMENTS, DOCUMENTS)
    for line in sorted(lines, key=lambda each: each.row):
        if isinstance(line, Trouble):
            yield line
            continue
        missing = [kind for kind in line.documents if kind not in forms]
        if missing:
            why = refused.get(missing[0], f"`{missing[0]}`: {NO_FORM}")
            yield Trouble(line.row, f"“{column}” asks for {why}")
        else:
            yield stack(line, forms, line.documents or kinds, finish, people.headings)


def stack(
    person: Person,
    forms: Mapping[str, Form],
    kinds: Sequence[str],
    finish: Finish,
    headings: Mapping[str, str],
) -> Stack | Trouble:
    values = signed(person.values)
    try:
        return [
            made for kind in kinds for made in copies(person.row, kind, forms[kind], values, finish)
        ]
    except TooLong as field:
        column = headings.get(str(field), str(field))
        message = f"“{column}” is too long for its box: shorten it, or write it by hand"
        return Trouble(person.row, message)
    except Unsettable:
        message = (
            "a letter is in none of our fonts, which have no Arabic, for one: write it by hand"
        )
        return Trouble(person.row, message)


def copies(
    row: int, kind: str, form: Form, values: Mapping[str, str], finish: Finish
) -> Iterator[Made]:
    name = f"{row:05d}-{form.word}"
    if finish != "flat" or not form.copy:
        alone, count = noting(set_apart(form.blank))
        data = personal(form.blank, values, alone)
        yield Made(row, kind, f"{name}.pdf", data, bool(count))
    if finish != "screen" and form.copy:
        alone, count = noting(set_apart(form.copy.blank))
        data = record(form.copy.blank, form.blank, values, alone)
        yield Made(row, kind, f"{name}-{form.copy.word}.pdf", data, bool(count))


def noting(set_apart: SetApart) -> tuple[SetApart, list[Drawing | None]]:
    """The same, and what it has been asked for."""
    found: list[Drawing | None] = []

    def counted(value: str, size: float, room: float) -> Drawing | None:
        found.append(set_apart(value, size, room))
        return found[-1]

    return counted, found


def signed(values: Mapping[str, str]) -> dict[str, str]:
    """Whose the sheet is stands on each of its sides."""
    name = " ".join(filter(None, (values.get("birth-name"), values.get("first-names"))))
    name = values.get("patient", name)
    return {**values, **{field: values.get(field, name) for field in SIDES}}


def counted(
    made: Iterable[Stack | Trouble],
    take: Callable[[Stack], int | None],
    notify: Callable[[], None],
) -> Written:
    """Hand over each stack, and hear how much of it stood; each line is made or reported."""
    rows = standing = 0
    documents: list[Entry] = []
    troubles: list[Trouble] = []
    apart: dict[int, None] = {}
    for found in made:
        if isinstance(found, Trouble):
            troubles.append(found)
        else:
            rows += 1
            documents += (Entry(each.row, each.kind, each.name) for each in found)
            apart |= {each.row: None for each in found if each.apart}
            standing += take(found) or 0
        notify()
    return Written(tuple(documents), rows, tuple(troubles), tuple(apart), standing)
