"""The parts of a text that change one by one, each with a fingerprint and the way to its line."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from feuillet.model import FIELDS_BESIDE_TEXT, FIELDS_OF_FILE, Procedure, Step, Wording
from feuillet.text import find_link_addresses, split_sentences


class TrackedPart(NamedTuple):
    """Where it stands in its file, and eight hex digits of what it says; of words the sentences and
    addresses too.
    """

    steps: tuple[Step, ...]
    fingerprint: str
    sentences: tuple[str, ...] = ()


def fingerprint_value(value: object) -> str:
    """Eight hex digits of plain values."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def fingerprint_passages(wording: Wording) -> Mapping[str, TrackedPart]:
    """Every text of a language file by the keys that lead to it, as `sections.what.short` or
    `day.0`.
    """
    return dict(_split_passages(wording.model_dump(exclude=FIELDS_OF_FILE), ()))


def fingerprint_procedure(
    procedure: Procedure, drawings: Mapping[str, bytes]
) -> Mapping[str, TrackedPart]:
    """All that counts of a procedure, entry by entry: `facts.duration`, `risks.leak`; a plain list
    is one part.
    """
    # What is not written stays out, so that a new key that may be left out changes no fingerprint.
    dump = procedure.model_dump(mode="json", exclude=FIELDS_BESIDE_TEXT, exclude_defaults=True)
    for each in dump.get("drawings", ()):
        each["file"] = hashlib.sha256(drawings.get(each["id"], b"")).hexdigest()
    return dict(_split_procedure_entries(dump))


def _split_procedure_entries(dump: Mapping[str, object]) -> Iterator[tuple[str, TrackedPart]]:
    for key, value in dump.items():
        match value:
            case Mapping():
                yield from (
                    (f"{key}.{name}", TrackedPart((key, name), fingerprint_value(item)))
                    for name, item in value.items()
                )
            case [{"id": _}, *_]:
                names = (item["id"] for item in value if isinstance(item, Mapping))
                yield from (
                    (f"{key}.{name}", TrackedPart((key, n), fingerprint_value(value[n])))
                    for n, name in enumerate(names)
                )
            case _:
                yield key, TrackedPart((key,), fingerprint_value(value))


def _split_passages(value: object, steps: tuple[Step, ...]) -> Iterator[tuple[str, TrackedPart]]:
    match value:
        case str():
            yield (
                ".".join(map(str, steps)),
                TrackedPart(
                    steps,
                    fingerprint_value(value),
                    (*split_sentences(value), *find_link_addresses(value)) or (value,),
                ),
            )
        case Mapping():
            for key, item in value.items():
                yield from _split_passages(item, (*steps, key))
        case list() | tuple():
            for index, item in enumerate(value):
                yield from _split_passages(item, (*steps, index))
