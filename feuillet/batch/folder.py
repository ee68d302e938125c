"""Of which line each document in a folder is, noted as a digest and as nothing of a person."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.run import Form
from feuillet.batch.table import in_lines
from feuillet.findings import EngineError
from feuillet.publish.files import write_atomically

STATE = ".batch.json"
# Named by the number of the line.
DOCUMENTS_OF_A_LIST = "[0-9][0-9][0-9][0-9][0-9]*-*.pdf"
# Of a digest, in hex digits.
LONG = 32
OTHER = (
    "{} holds documents of another list, or of a form that has changed since: "
    "they may be filled in by now, so leave them, and name another folder with --output"
)


class Noted(NamedTuple):
    """The key of a folder's digests, those of its forms by name, and of its lines by number."""

    key: str
    forms: Mapping[str, str]
    lines: Mapping[str, str]


def begin(
    output: Path, forms: Mapping[str, Form], said: Mapping[int, str], *, resume: bool
) -> None:
    """Note what the folder's documents are made of; `said` is what each line says."""
    known = refuse_others(output, forms, said, resume=resume)
    found = noted(known.key if known else secrets.token_hex(), forms, said)
    if known:
        # A form of an earlier run may stand there too.
        found = found._replace(forms={**known.forms, **found.forms})
    write_atomically(output / STATE, json.dumps(found._asdict()).encode())


def refuse_others(
    output: Path, forms: Mapping[str, Form], said: Mapping[int, str], *, resume: bool
) -> Noted | None:
    """EngineError where documents stand that would pass for this list's, or may be filled in.

    A list may have grown, as long as what stands is of its forms, and of lines as they were.
    """
    standing = standing_lines(output)
    if not standing:
        return None
    known = read_noted(output)
    now = noted(known.key, forms, said) if known else None
    if (
        not known
        or not now
        or any(known.forms.get(name, one) != one for name, one in now.forms.items())
    ):
        raise EngineError(OTHER.format(output))
    changed = [
        line for line in standing if known.lines.get(str(line)) != now.lines.get(str(line), "")
    ]
    if changed and (len(changed) == len(standing) or not resume):
        raise EngineError(OTHER.format(output))
    if changed:
        raise EngineError(
            f"{output} holds documents of {in_lines(changed)} as it was before: put the line back "
            "where it stood and write late ones at the end, or remove its documents"
        )
    if not resume:
        raise EngineError(
            f"{output} holds documents of this list, which may be filled in by now: add --resume"
        )
    return known


def standing_lines(output: Path) -> list[int]:
    """The numbers of the lines whose documents are there."""
    names = (path.name.partition("-")[0] for path in output.glob(DOCUMENTS_OF_A_LIST))
    return sorted({int(number) for number in names if number.isdigit()})


def read_noted(output: Path) -> Noted | None:
    """None where nothing was noted, or what cannot be read."""
    try:
        found = Noted(**json.loads((output / STATE).read_text("utf-8")))
        bytes.fromhex(found.key)
        return found if all(isinstance(each, dict) for each in found[1:]) else None
    except (OSError, ValueError, TypeError):
        return None


def noted(key: str, forms: Mapping[str, Form], said: Mapping[int, str]) -> Noted:
    """Digests that tell nothing without the key, and with it only whether a guess is right."""
    return Noted(
        key,
        {name: form_digest(form) for name, form in each_form(forms)},
        {str(line): keyed(key, f"{line} {text}") for line, text in said.items()},
    )


def keyed(key: str, text: str) -> str:
    return hmac.new(
        bytes.fromhex(key), text.encode("utf-8", "surrogatepass"), hashlib.sha256
    ).hexdigest()[:LONG]


def each_form(forms: Mapping[str, Form]) -> list[tuple[str, Form]]:
    """Forms by the name of their files, and the record copies beside them."""
    copies = [(f"{form.word}-{form.copy.word}", form.copy) for form in forms.values() if form.copy]
    return [*((form.word, form) for form in forms.values()), *copies]


def form_digest(form: Form) -> str:
    return hashlib.sha256(form.blank.plate.shared).hexdigest()[:LONG]
