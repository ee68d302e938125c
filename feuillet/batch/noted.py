"""What a folder of results notes of its documents: digests, and nothing of a person."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.run import Form
from feuillet.batch.same import Traits
from feuillet.publish.files import refused, remove, write_atomically
from feuillet.publish.outputs import LISTED

STATE, JOURNAL = LISTED, ".batch.jsonl"
# Of a digest, in hex digits.
LONG = 32


class Document(NamedTuple):
    """What a document was made of, and what its file was when it was written: keyed digests."""

    made_of: str
    file: str


class Noted(NamedTuple):
    """The key of a folder's digests, its lines by number, its documents by the names of files."""

    key: str
    lines: Mapping[int, Traits]
    documents: Mapping[str, Document]


def read_noted(folder: Path) -> Noted | None:
    """None where nothing was noted, or what cannot be read; what a killed run has made included."""
    try:
        found = json.loads((folder / STATE).read_text("utf-8"))
        bytes.fromhex(found["key"])
        lines = {
            int(line): Traits(str(whole), tuple(map(str, pairs)))
            for line, (whole, pairs) in found["lines"].items()
        }
        documents = {name: Document(*map(str, each)) for name, each in found["documents"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return Noted(found["key"], lines, {**documents, **journalled(folder)})


def journalled(folder: Path) -> dict[str, Document]:
    found: dict[str, Document] = {}
    with suppress(OSError):
        for line in (folder / JOURNAL).read_text("utf-8", errors="replace").splitlines():
            with suppress(ValueError, TypeError):
                name, made_of, file = json.loads(line)
                found[str(name)] = Document(str(made_of), str(file))
    return found


def write_noted(folder: Path, noted: Noted) -> None:
    write_atomically(folder / STATE, json.dumps(noted._asdict()).encode())
    remove(folder / JOURNAL)


def note_each(folder: Path, documents: Iterable[tuple[str, Document]]) -> None:
    """As soon as they are written, so that a run that is killed loses none."""
    try:
        with (folder / JOURNAL).open("a", encoding="utf-8") as journal:
            for name, each in documents:
                journal.write(f"{json.dumps([name, *each])}\n")
    except OSError as trouble:
        raise refused(folder / JOURNAL, trouble) from trouble


def keyed(key: str, data: bytes) -> str:
    """It tells nothing without the key, and with it only whether a guess is right."""
    return hmac.new(bytes.fromhex(key), data, hashlib.sha256).hexdigest()[:LONG]


def keyed_text(key: str, text: str) -> str:
    return keyed(key, text.encode("utf-8", "surrogatepass"))


def forms_by_word(forms: Mapping[str, Form]) -> dict[str, str]:
    """Digests of forms by the words of their files, and of the record copies beside them."""
    copies = {f"{form.word}-{form.copy.word}": form.copy for form in forms.values() if form.copy}
    every = {**{form.word: form for form in forms.values()}, **copies}
    return {word: form_digest(form) for word, form in every.items()}


def form_digest(form: Form) -> str:
    return hashlib.sha256(form.blank.plate.shared).hexdigest()[:LONG]
