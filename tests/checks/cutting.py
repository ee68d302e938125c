"""One part taken out of a content file, and what is found where then."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from feuillet.checks import CHECKS, run_check
from feuillet.findings import Place
from feuillet.load import Folders, load_library
from feuillet.load.records import read_record
from feuillet.model import Kind, Library, Locale, Organisation, Procedure, Step, Wording
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 23)
Steps = tuple[Step, ...]
Answers = set[tuple[str, Place]]


class File(NamedTuple):
    """A content file, and what it is a record of."""

    path: str
    model: type[Procedure] | type[Wording] | type[Kind] | type[Locale] | type[Organisation]

    @property
    def text(self) -> str:
        return (ROOT / self.path).read_text("utf-8")

    @property
    def procedure(self) -> str:
        """Whose it is; empty for a file that all procedures share."""
        return Path(self.path).parent.name if self.model in {Procedure, Wording} else ""


def act(procedure: str) -> File:
    return File(f"brochures/procedures/{procedure}/procedure.yaml", Procedure)


def worded(procedure: str, language: str) -> File:
    return File(f"brochures/procedures/{procedure}/{language}.yaml", Wording)


LANGUAGES = ("fr", "en")
ACT = act(PROCEDURE)
WORDS = {language: worded(PROCEDURE, language) for language in LANGUAGES}
LOCALES = {
    language: File(f"templates/locales/{language}.yaml", Locale) for language in ("fr", "en")
}
KINDS = {
    kind: File(f"templates/kinds/{kind}/kind.yaml", Kind)
    for kind in ("handout", "summary", "leaflet")
}
SENDER = File(f"brochures/organisations/{CLINIC}/organisation.yaml", Organisation)


# The files as they are come again and again, and then the one that has been cut.
@lru_cache(maxsize=16)
def composed(text: str) -> yaml.Node:
    node = yaml.compose(text, yaml.SafeLoader)
    assert node is not None
    return node


def parent_and_span(text: str, steps: Steps) -> tuple[yaml.Node, int, int]:
    """What encloses a part, and the first and last character of it, its key included."""
    node = composed(text)
    parent, start, end = node, node.start_mark.index, len(text)
    for step in steps:
        assert isinstance(node, yaml.MappingNode | yaml.SequenceNode)
        pairs = (
            node.value
            if isinstance(node, yaml.MappingNode)
            else [(item, item) for item in node.value]
        )
        names = (
            [key.value for key, _ in pairs]
            if isinstance(node, yaml.MappingNode)
            else range(len(pairs))
        )
        key, value = pairs[list(names).index(step)]
        parent, start, end, node = node, key.start_mark.index, value.end_mark.index, value
    return parent, start, end


def cut(text: str, *steps: Step) -> str:
    """The file without one of its parts: whole lines of a block, a part and its comma between
    braces.
    """
    parent, start, end = parent_and_span(text, steps)
    if parent.flow_style:  # type: ignore[attr-defined]
        rest = text[end:].lstrip()
        if rest.startswith(","):
            return text[:start] + rest[1:].lstrip()
        return text[:start].rstrip().removesuffix(",") + text[end:]
    first, line = text.rfind("\n", 0, start) + 1, text.rfind("\n", 0, end) + 1
    # A block ends where the next one begins: on the line of that one's key.
    last = text.find("\n", end) + 1 if text[line:end].strip() else line
    return text[:first] + text[last:]


def line_of(text: str, steps: Steps) -> int:
    """The line on which a part begins, with its key."""
    _, start, _ = parent_and_span(text, steps)
    return text.count("\n", 0, start) + 1


@cache
def catalogue() -> Library:
    return load_library(Folders.at(ROOT))[0]


@cache
def sample(procedure: str = PROCEDURE) -> Library:
    """Our content with one procedure and two organisations."""
    library = catalogue()
    return library._replace(
        procedures={procedure: library.procedures[procedure]},
        wordings={
            (procedure, language): library.wordings[procedure, language] for language in LANGUAGES
        },
        organisations={name: library.organisations[name] for name in (ASSOCIATION, CLINIC)},
        locales={language: library.locales[language] for language in LOCALES},
    )


def answers(
    file: File, text: str, folder: Path, rule: str, among: Library | None = None
) -> Answers:
    """What reading the file with this text finds, else what the check of that name finds in the
    library with it.
    """
    written = folder / Path(file.path).name
    written.write_text(text, "utf-8")
    record, troubles = read_record(file.model, written, file.path)
    if record is None:
        return {(each.rule, each.place) for each in troubles}
    library = with_record(
        among or (sample(file.procedure) if file.procedure else sample()), file, record
    )
    check = next(each for each in CHECKS if rule == each.ID)
    return {(each.rule, each.place) for each in run_check(check, library, TODAY)}


def found(file: File, text: str, folder: Path, rule: str, place: Place) -> bool:
    """Whether the rule answers at the place, whatever the column."""
    return (rule, *place[:2]) in {(name, *at[:2]) for name, at in answers(file, text, folder, rule)}


def with_record(library: Library, file: File, record: object) -> Library:
    """The library with one record in the place of its own."""
    name = Path(file.path)
    shelf = {
        Procedure: ("procedures", file.procedure),
        Wording: ("wordings", (file.procedure, name.stem)),
        Locale: ("locales", name.stem),
        Kind: ("kinds", name.parent.name),
        Organisation: ("organisations", CLINIC),
    }
    field, key = shelf[file.model]
    # The field and the record go together, which no type says.
    changed: dict[str, Any] = {field: {**getattr(library, field), key: record}}
    return library._replace(**changed)


class Case(NamedTuple):
    """A part to take out of a file, the rule that answers, and the part at whose line it does."""

    file: File
    part: Steps
    rule: str
    at: Steps
    # Keys beside the part that go with it.
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        path = Path(self.file.path)
        part = "+".join((".".join(map(str, self.part)), *self.also))
        return f"{path.parent.name}-{path.stem}-{part}"


def missed(case: Case, folder: Path) -> bool:
    """Whether the case's rule answers at its place once the part is gone."""
    text = case.file.text
    for last in (case.part[-1], *case.also):
        text = cut(text, *case.part[:-1], last)
    assert text != case.file.text
    return found(case.file, text, folder, case.rule, Place(case.file.path, line_of(text, case.at)))


def of_each(made: Callable[[Procedure], Iterable[object]]) -> Iterator[object]:
    """What is made of each procedure. That of all but one is much: it is for the slow proofs."""
    for name, procedure in catalogue().procedures.items():
        marks = () if name == PROCEDURE else pytest.mark.all_brands
        for each in made(procedure.value):
            yield pytest.param(each, marks=marks)
