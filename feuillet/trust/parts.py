"""The parts of a text that change one by one, each with a fingerprint and the way to its line."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from feuillet.model import APART, OF_ITSELF, Procedure, Step, Wording
from feuillet.text import links, sentences


class Part(NamedTuple):
    """Where it stands in its file, and eight hex digits of what it says; of words the sentences and addresses too."""

    steps: tuple[Step, ...]
    fingerprint: str
    sentences: tuple[str, ...] = ()


def fingerprint(value: object) -> str:
    """Eight hex digits of plain values."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def passages(wording: Wording) -> Mapping[str, Part]:
    """Every text of a language file by the keys that lead to it, as `sections.what.short` or `day.0`."""
    return dict(leaves(wording.model_dump(exclude=OF_ITSELF), ()))


def facts(procedure: Procedure, drawings: Mapping[str, bytes]) -> Mapping[str, Part]:
    """All that counts of a procedure, entry by entry: `facts.duration`, `risks.leak`; a plain list is one part."""
    # What is not written stays out, so that a new key that may be left out changes no fingerprint.
    dump = procedure.model_dump(mode="json", exclude=APART, exclude_defaults=True)
    for each in dump.get("drawings", ()):
        each["file"] = hashlib.sha256(drawings.get(each["id"], b"")).hexdigest()
    return dict(entries(dump))


def entries(dump: Mapping[str, object]) -> Iterator[tuple[str, Part]]:
    for key, value in dump.items():
        match value:
            case Mapping():
                yield from ((f"{key}.{name}", Part((key, name), fingerprint(item))) for name, item in value.items())
            case [{"id": _}, *_]:
                names = (item["id"] for item in value if isinstance(item, Mapping))
                yield from ((f"{key}.{name}", Part((key, n), fingerprint(value[n]))) for n, name in enumerate(names))
            case _:
                yield key, Part((key,), fingerprint(value))


def leaves(value: object, steps: tuple[Step, ...]) -> Iterator[tuple[str, Part]]:
    match value:
        case str():
            yield (
                ".".join(map(str, steps)),
                Part(steps, fingerprint(value), (*sentences(value), *links(value)) or (value,)),
            )
        case Mapping():
            for key, item in value.items():
                yield from leaves(item, (*steps, key))
        case list() | tuple():
            for index, item in enumerate(value):
                yield from leaves(item, (*steps, index))
