"""Making the documents of a list: forms are laid out once, and imprinted for each person."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from feuillet.batch.apart import set_apart
from feuillet.batch.people import People, Person, Trouble
from feuillet.findings import EngineError
from feuillet.imprint import Blank, Drawing, SetApart, TooLong, Unsettable, personal, record
from feuillet.publish.files import settle, write_atomically

STATE = ".batch.json"
# Named by the number of the line.
DOCUMENTS_OF_A_LIST = "[0-9][0-9][0-9][0-9][0-9]*-*.pdf"
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
    name: str
    data: bytes
    # Whether a value was laid out by itself.
    apart: bool = False


Stack = list[Made]


class Written(NamedTuple):
    """How many documents of how many lines; what was not made, and why; the lines with a value laid out by itself."""

    documents: int
    rows: int
    troubles: tuple[Trouble, ...]
    apart: tuple[int, ...] = ()


def stacks(
    people: People, forms: Mapping[str, Form], kinds: Sequence[str], finish: Finish
) -> Iterator[Stack | Trouble]:
    """What is made of each line, in the order of the list: all its documents, or none and why."""
    lines: list[Person | Trouble] = [*people.persons, *people.troubles]
    for line in sorted(lines, key=lambda each: each.row):
        yield line if isinstance(line, Trouble) else stack(line, forms, line.documents or kinds, finish)


def stack(person: Person, forms: Mapping[str, Form], kinds: Sequence[str], finish: Finish) -> Stack | Trouble:
    unknown = [kind for kind in kinds if kind not in forms]
    if unknown:
        known = ", ".join(forms)
        return Trouble(
            person.row, f"it asks for a document that is not made here: choose from: {known}; or add its --kind"
        )
    values = signed(person.values)
    try:
        return [made for kind in kinds for made in copies(person.row, forms[kind], values, finish)]
    except TooLong as field:
        return Trouble(person.row, f"`{field}` is too long for its box: shorten it, or write it by hand")
    except Unsettable:
        message = "a letter is in none of our fonts, which have no Arabic, for one: write it by hand"
        return Trouble(person.row, message)


def copies(row: int, form: Form, values: Mapping[str, str], finish: Finish) -> Iterator[Made]:
    name = f"{row:05d}-{form.word}"
    if finish != "flat" or not form.copy:
        alone, count = noting(set_apart(form.blank))
        data = personal(form.blank, values, alone)
        yield Made(row, f"{name}.pdf", data, bool(count))
    if finish != "screen" and form.copy:
        alone, count = noting(set_apart(form.copy.blank))
        data = record(form.copy.blank, form.blank, values, alone)
        yield Made(row, f"{name}-{form.copy.word}.pdf", data, bool(count))


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
    return {**values, **{field: values.get(field, name) for field in ("patient", "patient-again", "patient-last")}}


def counted(made: Iterable[Stack | Trouble], take: Callable[[Stack], None], notify: Callable[[], None]) -> Written:
    """Hand over each stack; lines in are documents out and lines reported."""
    files = rows = 0
    troubles: list[Trouble] = []
    apart: list[int] = []
    for found in made:
        if isinstance(found, Trouble):
            troubles.append(found)
        else:
            rows, files = rows + 1, files + len(found)
            apart += {each.row for each in found if each.apart}
            take(found)
        notify()
    return Written(files, rows, tuple(troubles), tuple(apart))


def written(output: Path, made: Iterable[Stack | Trouble], notify: Callable[[], None]) -> Written:
    """A file a document; one that stands already may be filled in by now, and stays."""

    def take(found: Stack) -> None:
        for each in found:
            if not (output / each.name).exists():
                write_atomically(output / each.name, each.data, lasting=False)

    result = counted(made, take, notify)
    settle(output)
    return result


def begin(output: Path, mark: str, *, resume: bool) -> None:
    """Note which list the folder belongs to, and nothing that is in it."""
    refuse_others(output, mark, resume=resume)
    write_atomically(output / STATE, json.dumps({"list": mark}).encode())


def refuse_others(output: Path, mark: str, *, resume: bool) -> None:
    """EngineError where documents stand: another list's would pass for its own, and its own may be filled in."""
    if not any(output.glob(DOCUMENTS_OF_A_LIST)):
        return
    try:
        known = json.loads((output / STATE).read_text("utf-8"))["list"]
    except (OSError, ValueError, KeyError, TypeError):
        known = ""
    if known != mark:
        raise EngineError(f"{output} holds documents of another list: empty it, or choose another with --output")
    if not resume:
        raise EngineError(f"{output} holds documents of this list, which may be filled in by now: add --resume")


def marked(data: bytes, forms: Mapping[str, Form]) -> str:
    """The fingerprint of a list and of the forms that it is made with."""
    found = hashlib.sha256(data)
    for form in forms.values():
        found.update(form.word.encode() + form.blank.plate.shared)
    return found.hexdigest()
