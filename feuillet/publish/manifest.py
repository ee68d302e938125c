"""`manifest.json`: what each file in a build folder is.

Each document is noted in a journal as soon as it is published, so that a build that was killed loses none; the
manifest takes them over when the build ends.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import EngineError
from feuillet.publish.files import refused, remove, write_atomically

NAME = "manifest.json"
JOURNAL = ".journal.jsonl"
# A manifest can be edited by hand, and what it lists can be removed: nothing outside the build folder is believed.
OURS = re.compile(r"[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9.-]*\.(pdf|html)")


class Document(NamedTuple):
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
    person: str = "adult"
    # Whether the file is what its content says now: one that could not be made again stays, and is told.
    current: bool = True


def read_manifest(folder: Path) -> Mapping[str, Document]:
    """The documents by path; none when there is no manifest yet. Raises EngineError when it cannot be read."""
    path = folder / NAME
    try:
        entries = json.loads(path.read_text("utf-8"))["documents"]
        documents = [Document(**entry) for entry in entries]
    except FileNotFoundError:
        documents = []
    except (OSError, ValueError, KeyError, TypeError) as trouble:
        raise EngineError(f"{path} cannot be read; remove it and build again") from trouble
    if not all(is_ours(each) for each in documents):
        raise EngineError(f"{path} lists a file that is none of ours; remove it and build again")
    return {each.path: each for each in (*documents, *journalled(folder))}


def is_ours(document: Document) -> bool:
    """Whether an entry is one that a build may have written, so that its file may be removed."""
    named = (document.path, document.procedure, document.kind, document.language, document.organisation)
    may_lack = (document.site, document.practitioner)
    if not all(isinstance(each, str) for each in (*named, *(each for each in may_lack if each is not None))):
        return False
    begins = document.path.startswith(f"{document.organisation}/{document.procedure}-")
    return begins and bool(OURS.fullmatch(document.path))


def journalled(folder: Path) -> Iterator[Document]:
    """What a build that did not end has published; a line that was cut short is passed over."""
    try:
        lines = (folder / JOURNAL).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, TypeError):
            document = Document(**json.loads(line))
            if is_ours(document):
                yield document


def note_published(folder: Path, document: Document) -> None:
    """Add a document to the journal."""
    path = folder / JOURNAL
    try:
        with path.open("a", encoding="utf-8") as journal:
            journal.write(f"{json.dumps(document._asdict())}\n")
    except OSError as trouble:
        raise refused(path, trouble) from trouble


def write_manifest(folder: Path, documents: Iterable[Document]) -> None:
    """Write the list, sorted by path: the same documents give the same bytes. The journal ends with it."""
    entries = [each._asdict() for each in sorted(documents)]
    text = json.dumps({"documents": entries}, indent=2, ensure_ascii=False)
    data = f"{text}\n".encode()
    path = folder / NAME
    if not path.is_file() or path.read_bytes() != data:
        write_atomically(path, data)
    remove(folder / JOURNAL)


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def stands(folder: Path, document: Document) -> bool:
    """Whether the file is on disk just as it was published."""
    path = folder / document.path
    return path.is_file() and not path.is_symlink() and digest_of(path.read_bytes()) == document.sha256
