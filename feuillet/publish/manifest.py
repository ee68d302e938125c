"""`manifest.json`: what each file in a build folder is.

Each document is noted in a journal as soon as it is published, so that a build that was killed
loses none; the manifest takes them over when the build ends.
"""

import hashlib
import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import EngineError
from feuillet.messages import gettext as _
from feuillet.persons import USUAL_PERSON
from feuillet.publish.files import build_write_error, remove_file, write_atomically

MANIFEST_FILE = "manifest.json"
_JOURNAL_FILE = ".journal.jsonl"
# A manifest can be edited by hand, and what it lists can be removed: nothing outside the build
# folder is believed.
_DOCUMENT_PATH = re.compile(r"[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9.-]*\.(pdf|html)")
# How a document is called, whatever its language: its version is part of its name.
_NAME_WITH_VERSION = re.compile(r"-v\d")


class PublishedDocument(NamedTuple):
    """One published file; `path` is relative to the build folder."""

    path: str
    sha256: str
    pages: int
    procedure: str
    version: str
    kind: str
    language: str
    edition: str
    profile: str
    organisation: str
    site: str | None
    practitioner: str | None
    # The sheet's, which is a cache key, and the content's, which is printed on the page.
    fingerprint: str
    content: str
    # Last and with a default: lists written before there were forms stay good.
    person: str = USUAL_PERSON
    # Whether the file is what its content says now: one that could not be made again stays.
    current: bool = True


def read_manifest(folder: Path) -> Mapping[str, PublishedDocument]:
    """The documents by path; none when there is no manifest yet. Raises EngineError when it cannot
    be read.
    """
    path = folder / MANIFEST_FILE
    try:
        entries = json.loads(path.read_text("utf-8"))["documents"]
        documents = [PublishedDocument(**entry) for entry in entries]
    except FileNotFoundError:
        documents = []
    except (OSError, ValueError, KeyError, TypeError) as trouble:
        raise EngineError(
            _("{path} cannot be read; remove it and build again").format(path=path)
        ) from trouble
    if not all(_is_own_entry(each) for each in documents):
        raise EngineError(
            _("{path} lists a file that is none of ours; remove it and build again").format(
                path=path
            )
        )
    return {each.path: each for each in (*documents, *_iterate_journal(folder))}


def _is_own_entry(document: PublishedDocument) -> bool:
    """Whether an entry is one that a build may have written, so that its file may be removed."""
    named = (
        document.path,
        document.procedure,
        document.kind,
        document.language,
        document.organisation,
    )
    may_lack = (document.site, document.practitioner)
    if not all(
        isinstance(each, str) for each in (*named, *(each for each in may_lack if each is not None))
    ):
        return False
    begins = document.path.startswith(f"{document.organisation}/{document.procedure}-")
    return begins and bool(_DOCUMENT_PATH.fullmatch(document.path))


def _iterate_journal(folder: Path) -> Iterator[PublishedDocument]:
    """What a build that did not end has published; a line that was cut short is passed over."""
    try:
        lines = (folder / _JOURNAL_FILE).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, TypeError):
            document = PublishedDocument(**json.loads(line))
            if _is_own_entry(document):
                yield document


def append_to_journal(folder: Path, document: PublishedDocument) -> None:
    """Add a document to the journal."""
    path = folder / _JOURNAL_FILE
    try:
        with path.open("a", encoding="utf-8") as journal:
            journal.write(f"{json.dumps(document._asdict())}\n")
    except OSError as trouble:
        raise build_write_error(path, trouble) from trouble


def write_manifest(folder: Path, documents: Iterable[PublishedDocument]) -> None:
    """Write the list, sorted by path: the same documents, the same bytes. It ends the journal."""
    entries = [each._asdict() for each in sorted(documents)]
    text = json.dumps({"documents": entries}, indent=2, ensure_ascii=False)
    data = f"{text}\n".encode()
    path = folder / MANIFEST_FILE
    if not path.is_file() or path.read_bytes() != data:
        write_atomically(path, data)
    remove_file(folder / _JOURNAL_FILE)


def digest_bytes(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def is_intact(folder: Path, document: PublishedDocument) -> bool:
    """Whether the file is on disk just as it was published."""
    path = folder / document.path
    return (
        path.is_file()
        and not path.is_symlink()
        and digest_bytes(path.read_bytes()) == document.sha256
    )


def find_unlisted_documents(folder: Path, listed: Container[str]) -> Iterator[str]:
    """Files called as documents are that no list names: those of a list that somebody removed.

    Nothing keeps them true, and a file of another name is none of ours.
    """
    for path in sorted(folder.glob("*/*")):
        name = path.relative_to(folder).as_posix()
        ours = _DOCUMENT_PATH.fullmatch(name) and _NAME_WITH_VERSION.search(path.name)
        if ours and name not in listed:
            yield name
