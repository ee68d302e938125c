"""A folder of results is kept up: of the same list, and never at the cost of what was filled in."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.folder_record import (
    DocumentDigests,
    ListDigests,
    digest_forms_by_word,
    digest_text_with_key,
    digest_with_key,
    read_list_digests,
    record_list_documents,
    write_list_digests,
)
from feuillet.batch.list_matching import (
    LineContent,
    LineDigests,
    digest_line,
    is_same_list,
    match_lists,
)
from feuillet.batch.people import RefusedLine
from feuillet.batch.stacks import ListResult, PersonalDocument, ReadyForm, Stack, hand_over_stacks
from feuillet.findings import EngineError
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.publish.changed_files import SET_ASIDE_FOLDER, SetAside, set_file_aside
from feuillet.publish.files import remove_file, sync_folder, write_atomically

# Named by the number of the line.
_DOCUMENT_GLOB = "[0-9][0-9][0-9][0-9][0-9]*-*.pdf"
_OTHER_LIST_MESSAGE = N_(
    "{} holds documents of another list, which may be filled in by now: "
    "name another folder with --output, or add --force, which sets aside what was filled in"
)


class _FolderUpdate(NamedTuple):
    """What becomes of the documents that stand in a folder; `now` is what will be noted of it."""

    now: ListDigests
    # What each document of this run is made of, by its line and the word of its form.
    made_of: Callable[[int, str], str]
    # Old names and new ones of those whose line has moved.
    moved: Mapping[str, str]
    # Those that are of a line, or of a form, as it was before: as we wrote them, and changed.
    stale: tuple[str, ...]
    changed: tuple[str, ...]


def plan_folder_update(
    folder: Path, forms: Mapping[str, ReadyForm], said: Mapping[int, LineContent], *, force: bool
) -> _FolderUpdate:
    """EngineError where the documents of another list stand; `said` is what each line says."""
    known, standing = read_list_digests(folder), list_folder_documents(folder)
    if standing and not known and not force:
        raise EngineError(_(_OTHER_LIST_MESSAGE).format(folder))
    key = known.key if known else secrets.token_hex()
    words = digest_forms_by_word(forms)
    lines = {
        line: digest_line(each, partial(digest_text_with_key, key)) for line, each in said.items()
    }
    made_of = partial(_digest_document_source, key, words, lines)
    old = known or ListDigests(key, {}, {})
    named = {_parse_line_number(name) for name in standing if name in old.documents}
    before = {line: each for line, each in old.lines.items() if line in named}
    if not (force or is_same_list(before, lines)):
        raise EngineError(_(_OTHER_LIST_MESSAGE).format(folder))
    now = match_lists(before, lines)
    stays: dict[str, str] = {}
    for name in standing:
        line, word = _parse_line_number(name), _parse_form_word(name)
        new = now.get(line, 0)
        same = new and name in old.documents and before[line].whole == lines[new].whole
        if same and (word not in words or old.documents[name].made_of == made_of(new, word)):
            stays[name] = f"{new:05d}-{word}.pdf"
    # What we do not know stays as well, unless everything is let go.
    gone = [name for name in standing if name not in stays and (force or name in old.documents)]
    changed = tuple(name for name in gone if _is_changed_since_written(folder, name, old))
    return _FolderUpdate(
        ListDigests(key, lines, {new: old.documents[name] for name, new in stays.items()}),
        made_of,
        {name: new for name, new in stays.items() if name != new},
        tuple(name for name in gone if name not in changed),
        changed,
    )


def _digest_document_source(
    key: str, words: Mapping[str, str], lines: Mapping[int, LineDigests], line: int, word: str
) -> str:
    """A digest of what a document is made of."""
    return digest_text_with_key(key, f"{words[word]} {lines[line].whole}")


def _is_changed_since_written(folder: Path, name: str, known: ListDigests) -> bool:
    """Whether a file is no longer as we wrote it: filled in and saved, for one."""
    noted = known.documents.get(name)
    return not noted or digest_with_key(known.key, (folder / name).read_bytes()) != noted.file


def list_folder_documents(folder: Path) -> list[str]:
    """The names of the documents of a list that are there."""
    names = (path.name for path in folder.glob(_DOCUMENT_GLOB) if path.is_file())
    return sorted(name for name in names if name.partition("-")[0].isdigit())


def _parse_line_number(name: str) -> int:
    return int(name.partition("-")[0])


def _parse_form_word(name: str) -> str:
    return name.partition("-")[2].removesuffix(".pdf")


def update_folder(
    folder: Path,
    plan: _FolderUpdate,
    made: Iterable[Stack | RefusedLine],
    notify: Callable[[], None],
) -> ListResult:
    """A file a document; one that stands already may be filled in by now, and stays."""
    aside = [set_file_aside(folder, name) for name in plan.changed]
    kept = _start_folder_update(folder, plan)

    def take(found: Stack) -> int:
        missing = [each for each in found if not _is_kept_document(folder, each, kept)]
        new = [(each, *_write_list_document(folder, each, plan)) for each in missing]
        aside.extend(moved for *_unused, moved in new if moved)
        record_list_documents(folder, [(each.name, document) for each, document, _unused in new])
        kept.update({each.name: document for each, document, _unused in new})
        return len(found) - len(missing)

    try:
        result = hand_over_stacks(made, take, notify)
    finally:
        write_list_digests(folder, plan.now._replace(documents=kept))
    sync_folder(folder)
    removed = tuple(name for name in plan.stale if not (folder / name).exists())
    return result._replace(aside=tuple(aside), removed=removed)


def _start_folder_update(folder: Path, plan: _FolderUpdate) -> dict[str, DocumentDigests]:
    """Everything at its new place; a run that is killed meanwhile loses nothing, and mixes nothing.

    What moves waits among what is set aside, and is no document of the folder until it is there.
    """
    waiting = {new: set_file_aside(folder, name).now for name, new in plan.moved.items()}
    stayed = {name: each for name, each in plan.now.documents.items() if name not in waiting}
    write_list_digests(folder, plan.now._replace(documents=stayed))
    for name in plan.stale:
        remove_file(folder / name)
    for new, now in waiting.items():
        if (folder / new).exists():
            set_file_aside(folder, new)
        (folder / now).rename(folder / new)
    moved = {name: plan.now.documents[name] for name in waiting}
    record_list_documents(folder, moved.items())
    if waiting and not any((folder / SET_ASIDE_FOLDER).iterdir()):
        (folder / SET_ASIDE_FOLDER).rmdir()
    return {**stayed, **moved}


def _is_kept_document(
    folder: Path, each: PersonalDocument, kept: Mapping[str, DocumentDigests]
) -> bool:
    return each.name in kept and (folder / each.name).exists()


def _write_list_document(
    folder: Path, each: PersonalDocument, plan: _FolderUpdate
) -> tuple[DocumentDigests, SetAside | None]:
    """A document; what stands in its way unknown to us is set aside."""
    document = DocumentDigests(
        plan.made_of(each.row, _parse_form_word(each.name)),
        digest_with_key(plan.now.key, each.data),
    )
    path = folder / each.name
    if path.is_file() and not path.is_symlink() and path.read_bytes() == each.data:
        return document, None
    moved = set_file_aside(folder, each.name) if path.exists() and not path.is_symlink() else None
    write_atomically(path, each.data, lasting=False)
    return document, moved


def describe_folder_changes(folder: Path, result: ListResult) -> Iterator[str]:
    """A line for each file that went, or was moved."""
    for each in result.aside:
        yield (
            _("{path}: changed by somebody, so it was set aside as {now}").format(
                path=folder / each.path, now=folder / each.now
            )
        )
    for name in result.removed:
        yield _("{path}: removed: its line is no longer as it was").format(path=folder / name)
