"""The parts of a text that change one by one, each with a fingerprint and the way to its line."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from feuillet.model import Step, Wording


class Part(NamedTuple):
    """Where it stands in its file, and eight hex digits of what it says."""

    steps: tuple[Step, ...]
    fingerprint: str


def fingerprint(value: object) -> str:
    """Eight hex digits of plain values."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def passages(wording: Wording) -> Mapping[str, Part]:
    """Every text of a language file by the keys that lead to it, as `sections.what.short` or `day.0`."""
    return dict(leaves(wording.model_dump(exclude={"language", "translated_from"}), ()))


def leaves(value: object, steps: tuple[Step, ...]) -> Iterator[tuple[str, Part]]:
    match value:
        case str():
            yield ".".join(map(str, steps)), Part(steps, fingerprint(value))
        case Mapping():
            for key, item in value.items():
                yield from leaves(item, (*steps, key))
        case list() | tuple():
            for index, item in enumerate(value):
                yield from leaves(item, (*steps, index))
