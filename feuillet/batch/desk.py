"""What a list of people is made with, remembered as long as nothing changes that it depends on."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.run import Finish, Form
from feuillet.batch.vocabulary import Vocabulary
from feuillet.cache import keep, kept
from feuillet.findings import EngineError, Finding
from feuillet.folders import PACKAGE, project_at
from feuillet.imprint import packed
from feuillet.layout import engine_versions
from feuillet.pipeline import press
from feuillet.publish.memory import digest_inputs
from feuillet.select import Request

# What the record copy of a form is kept under.
COPY = "copy of "
# How the message begins that tells a command that it asks for nothing.
NOTHING = "nothing to make: "


class Desk(NamedTuple):
    """Forms by kind, the kinds of a usual stack, what a list may say, and a list to start from."""

    forms: Mapping[str, Form]
    kinds: tuple[str, ...]
    known: Vocabulary
    headings: tuple[str, ...]
    example: tuple[str, ...]
    # What the request leaves out without a word, as the numbers of several sites.
    hints: tuple[str, ...] = ()


# The forms of one kind, or the findings that hold it back; EngineError where it is not issued.
Ready = Callable[[str], Desk | tuple[Finding, ...]]


class Wider(NamedTuple):
    """A desk with more kinds, and why others cannot be made."""

    desk: Desk
    refused: Mapping[str, str]


def ready_desk(root: Path, request: Request, cache: Path, finish: Finish) -> Desk | tuple[Finding, ...]:
    """Everything laid out that a list needs; the findings where a form cannot be made."""
    key = inputs(root, request, finish)
    if known := remembered(cache, key):
        return known
    # What reads and checks the content: not needed when nothing changed.
    from feuillet.batch.prepare import desk  # noqa: PLC0415

    found = desk(root, request, cache, finish)
    # What was saved while it was read belongs to the next list.
    if isinstance(found, Desk) and inputs(root, request, finish) == key:
        remember(cache, key, found)
    return found


def with_kinds(desk: Desk, kinds: Iterable[str], ready: Ready) -> Wider:
    """The desk with those kinds as well; one that cannot be made holds up no other."""
    refused: dict[str, str] = {}
    for kind in kinds:
        if kind in desk.forms:
            continue
        try:
            more = ready(kind)
        except EngineError as trouble:
            refused[kind] = str(trouble).removeprefix(NOTHING)
            continue
        if isinstance(more, Desk):
            forms = {**desk.forms, **more.forms}
            desk = desk._replace(forms=forms, known=desk.known.with_more(more.known))
        else:
            refused[kind] = next(finding.message for finding in more)
    named = {kind: desk.known.titles.get(kind, kind) for kind in refused}
    return Wider(desk, {kind: f"“{named[kind]}”: {why}" for kind, why in refused.items()})


def inputs(root: Path, request: Request, finish: Finish) -> str:
    """64 hex digits of all that the forms depend on."""
    folders = project_at(root)
    found = digest_inputs((folders.brochures, *folders.templates, *folders.styles, PACKAGE), request)
    return within(found, f"{root.resolve()} {engine_versions()} {finish}")


def remember(cache: Path, key: str, desk: Desk) -> None:
    """Keep the forms as the organisation issues them, and nothing of a person."""
    words = {name: form.word for name, form in each(desk.forms)}
    for name, form in each(desk.forms):
        keep(cache, within(key, name), packed(form.blank))
    keep(cache, key, json.dumps({**desk._asdict(), "forms": words}).encode())


def each(forms: Mapping[str, Form]) -> Iterator[tuple[str, Form]]:
    for kind, form in forms.items():
        yield kind, form
        if form.copy:
            yield COPY + kind, form.copy


def remembered(cache: Path, key: str) -> Desk | None:
    data = kept(cache, key)
    if not data:
        return None
    said = json.loads(data)
    forms: dict[str, Form] = {}
    for name, word in said["forms"].items():
        blank = press.remembered(cache, within(key, name))
        if not blank:
            return None
        forms[name] = Form(word, blank)
    joined = {kind: form._replace(copy=forms.get(COPY + kind)) for kind, form in forms.items() if COPY not in kind}
    known = Vocabulary(*said["known"])
    known = known._replace(joints=tuple(known.joints), wanting=tuple(known.wanting))
    parts = (tuple(said[name]) for name in ("kinds", "headings", "example", "hints"))
    kinds, headings, example, hints = parts
    return Desk(joined, kinds, known, headings, example, hints)


def within(key: str, name: str) -> str:
    """The key of a part: 64 hex digits."""
    return hashlib.sha256(f"{key} {name}".encode()).hexdigest()
