"""What a folder of results notes of its documents: digests, and nothing of a person."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.list_matching import LineDigests
from feuillet.batch.stacks import ReadyForm
from feuillet.publish.files import build_write_error, remove_file, write_atomically
from feuillet.publish.outputs import LIST_MARKER

LIST_STATE_FILE, LIST_JOURNAL_FILE = LIST_MARKER, ".batch.jsonl"
# Of a digest, in hex digits.
_DIGEST_LENGTH = 32


class DocumentDigests(NamedTuple):
    """What a document was made of, and what its file was when it was written: keyed digests."""

    made_of: str
    file: str


class ListDigests(NamedTuple):
    """The key of a folder's digests, its lines by number, its documents by the names of files."""

    key: str
    lines: Mapping[int, LineDigests]
    documents: Mapping[str, DocumentDigests]


def read_list_digests(folder: Path) -> ListDigests | None:
    """None where nothing was noted, or what cannot be read; what a killed run has made included."""
    try:
        found = json.loads((folder / LIST_STATE_FILE).read_text("utf-8"))
        bytes.fromhex(found["key"])
        lines = {
            int(line): LineDigests(str(whole), tuple(map(str, pairs)))
            for line, (whole, pairs) in found["lines"].items()
        }
        documents = {
            name: DocumentDigests(*map(str, each)) for name, each in found["documents"].items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return ListDigests(found["key"], lines, {**documents, **_read_list_journal(folder)})


def _read_list_journal(folder: Path) -> dict[str, DocumentDigests]:
    found: dict[str, DocumentDigests] = {}
    with suppress(OSError):
        for line in (folder / LIST_JOURNAL_FILE).read_text("utf-8", errors="replace").splitlines():
            with suppress(ValueError, TypeError):
                name, made_of, file = json.loads(line)
                found[str(name)] = DocumentDigests(str(made_of), str(file))
    return found


def write_list_digests(folder: Path, noted: ListDigests) -> None:
    write_atomically(folder / LIST_STATE_FILE, json.dumps(noted._asdict()).encode())
    remove_file(folder / LIST_JOURNAL_FILE)


def record_list_documents(folder: Path, documents: Iterable[tuple[str, DocumentDigests]]) -> None:
    """As soon as they are written, so that a run that is killed loses none."""
    try:
        with (folder / LIST_JOURNAL_FILE).open("a", encoding="utf-8") as journal:
            for name, each in documents:
                journal.write(f"{json.dumps([name, *each])}\n")
    except OSError as trouble:
        raise build_write_error(folder / LIST_JOURNAL_FILE, trouble) from trouble


def digest_with_key(key: str, data: bytes) -> str:
    """It tells nothing without the key, and with it only whether a guess is right."""
    return hmac.new(bytes.fromhex(key), data, hashlib.sha256).hexdigest()[:_DIGEST_LENGTH]


def digest_text_with_key(key: str, text: str) -> str:
    return digest_with_key(key, text.encode("utf-8", "surrogatepass"))


def digest_forms_by_word(forms: Mapping[str, ReadyForm]) -> dict[str, str]:
    """Digests of forms by the words of their files, and of the record copies beside them."""
    copies = {f"{form.word}-{form.copy.word}": form.copy for form in forms.values() if form.copy}
    every = {**{form.word: form for form in forms.values()}, **copies}
    return {word: _digest_form(form) for word, form in every.items()}


def _digest_form(form: ReadyForm) -> str:
    return hashlib.sha256(form.blank.plate.shared).hexdigest()[:_DIGEST_LENGTH]
