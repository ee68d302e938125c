"""A folder of results is kept up: of the same list, and never at the cost of what was filled in."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.noted import (
    Document,
    Noted,
    forms_by_word,
    keyed,
    keyed_text,
    note_each,
    read_noted,
    write_noted,
)
from feuillet.batch.people import Trouble
from feuillet.batch.run import Form, Made, Stack, Written, counted
from feuillet.batch.same import Said, Traits, is_same, matched, traits
from feuillet.findings import EngineError
from feuillet.publish.aside import FOLDER, SetAside, set_aside
from feuillet.publish.files import remove, settle, write_atomically

# Named by the number of the line.
DOCUMENTS_OF_A_LIST = "[0-9][0-9][0-9][0-9][0-9]*-*.pdf"
OTHER = (
    "{} holds documents of another list, which may be filled in by now: "
    "name another folder with --output, or add --force, which sets aside what was filled in"
)


class Plan(NamedTuple):
    """What becomes of the documents that stand in a folder; `now` is what will be noted of it."""

    now: Noted
    # What each document of this run is made of, by its line and the word of its form.
    made_of: Callable[[int, str], str]
    # Old names and new ones of those whose line has moved.
    moved: Mapping[str, str]
    # Those that are of a line, or of a form, as it was before: as we wrote them, and changed.
    stale: tuple[str, ...]
    changed: tuple[str, ...]


def planned(
    folder: Path, forms: Mapping[str, Form], said: Mapping[int, Said], *, force: bool
) -> Plan:
    """EngineError where the documents of another list stand; `said` is what each line says."""
    known, standing = read_noted(folder), standing_in(folder)
    if standing and not known and not force:
        raise EngineError(OTHER.format(folder))
    key = known.key if known else secrets.token_hex()
    words = forms_by_word(forms)
    lines = {line: traits(each, partial(keyed_text, key)) for line, each in said.items()}
    made_of = partial(source, key, words, lines)
    old = known or Noted(key, {}, {})
    named = {line_of(name) for name in standing if name in old.documents}
    before = {line: each for line, each in old.lines.items() if line in named}
    if not (force or is_same(before, lines)):
        raise EngineError(OTHER.format(folder))
    now = matched(before, lines)
    stays: dict[str, str] = {}
    for name in standing:
        line, word = line_of(name), word_of(name)
        new = now.get(line, 0)
        same = new and name in old.documents and before[line].whole == lines[new].whole
        if same and (word not in words or old.documents[name].made_of == made_of(new, word)):
            stays[name] = f"{new:05d}-{word}.pdf"
    # What we do not know stays as well, unless everything is let go.
    gone = [name for name in standing if name not in stays and (force or name in old.documents)]
    changed = tuple(name for name in gone if is_changed(folder, name, old))
    return Plan(
        Noted(key, lines, {new: old.documents[name] for name, new in stays.items()}),
        made_of,
        {name: new for name, new in stays.items() if name != new},
        tuple(name for name in gone if name not in changed),
        changed,
    )


def source(
    key: str, words: Mapping[str, str], lines: Mapping[int, Traits], line: int, word: str
) -> str:
    """A digest of what a document is made of."""
    return keyed_text(key, f"{words[word]} {lines[line].whole}")


def is_changed(folder: Path, name: str, known: Noted) -> bool:
    """Whether a file is no longer as we wrote it: filled in and saved, for one."""
    noted = known.documents.get(name)
    return not noted or keyed(known.key, (folder / name).read_bytes()) != noted.file


def standing_in(folder: Path) -> list[str]:
    """The names of the documents of a list that are there."""
    names = (path.name for path in folder.glob(DOCUMENTS_OF_A_LIST) if path.is_file())
    return sorted(name for name in names if name.partition("-")[0].isdigit())


def line_of(name: str) -> int:
    return int(name.partition("-")[0])


def word_of(name: str) -> str:
    return name.partition("-")[2].removesuffix(".pdf")


def kept_up(
    folder: Path, plan: Plan, made: Iterable[Stack | Trouble], notify: Callable[[], None]
) -> Written:
    """A file a document; one that stands already may be filled in by now, and stays."""
    aside = [set_aside(folder, name) for name in plan.changed]
    kept = begun(folder, plan)

    def take(found: Stack) -> int:
        missing = [each for each in found if not is_kept(folder, each, kept)]
        new = [(each, *written(folder, each, plan)) for each in missing]
        aside.extend(moved for *_, moved in new if moved)
        note_each(folder, [(each.name, document) for each, document, _ in new])
        kept.update({each.name: document for each, document, _ in new})
        return len(found) - len(missing)

    try:
        result = counted(made, take, notify)
    finally:
        write_noted(folder, plan.now._replace(documents=kept))
    settle(folder)
    removed = tuple(name for name in plan.stale if not (folder / name).exists())
    return result._replace(aside=tuple(aside), removed=removed)


def begun(folder: Path, plan: Plan) -> dict[str, Document]:
    """Everything at its new place; a run that is killed meanwhile loses nothing, and mixes nothing.

    What moves waits among what is set aside, and is no document of the folder until it is there.
    """
    waiting = {new: set_aside(folder, name).now for name, new in plan.moved.items()}
    stayed = {name: each for name, each in plan.now.documents.items() if name not in waiting}
    write_noted(folder, plan.now._replace(documents=stayed))
    for name in plan.stale:
        remove(folder / name)
    for new, now in waiting.items():
        if (folder / new).exists():
            set_aside(folder, new)
        (folder / now).rename(folder / new)
    moved = {name: plan.now.documents[name] for name in waiting}
    note_each(folder, moved.items())
    if waiting and not any((folder / FOLDER).iterdir()):
        (folder / FOLDER).rmdir()
    return {**stayed, **moved}


def is_kept(folder: Path, each: Made, kept: Mapping[str, Document]) -> bool:
    return each.name in kept and (folder / each.name).exists()


def written(folder: Path, each: Made, plan: Plan) -> tuple[Document, SetAside | None]:
    """A document; what stands in its way unknown to us is set aside."""
    document = Document(plan.made_of(each.row, word_of(each.name)), keyed(plan.now.key, each.data))
    path = folder / each.name
    if path.is_file() and not path.is_symlink() and path.read_bytes() == each.data:
        return document, None
    moved = set_aside(folder, each.name) if path.exists() and not path.is_symlink() else None
    write_atomically(path, each.data, lasting=False)
    return document, moved


def told(folder: Path, result: Written) -> Iterator[str]:
    """A line for each file that went, or was moved."""
    for each in result.aside:
        yield f"{folder / each.path}: changed by somebody, so it was set aside as {folder / each.now}"
    for name in result.removed:
        yield f"{folder / name}: removed: its line is no longer as it was"
