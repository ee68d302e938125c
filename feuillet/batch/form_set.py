"""What a list of people is made with, remembered as long as nothing changes that it depends on."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.batch.stacks import Finish, ReadyForm
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.cache import keep_bytes, recall_bytes
from feuillet.findings import EngineError, Finding
from feuillet.folders import PACKAGE_FOLDER, find_project_folders
from feuillet.imprint import pack_blank
from feuillet.layout import identify_engine
from feuillet.messages import choose_language
from feuillet.messages import gettext as _
from feuillet.pipeline import press
from feuillet.publish.last_build import digest_inputs
from feuillet.select import Request

# What the record copy of a form is kept under.
_COPY_PREFIX = "copy of "
# How the message begins that tells a command that it asks for nothing.


class FormSet(NamedTuple):
    """Forms by kind, the kinds of a usual stack, what a list may say, and a list to start from."""

    forms: Mapping[str, ReadyForm]
    kinds: tuple[str, ...]
    known: ListVocabulary
    headings: tuple[str, ...]
    example: tuple[str, ...]
    # What the request leaves out without a word, as the numbers of several sites.
    hints: tuple[str, ...] = ()


# The forms of one kind, or the findings that hold it back; EngineError where it is not issued.
_FormProvider = Callable[[str], FormSet | tuple[Finding, ...]]


class _ExtendedFormSet(NamedTuple):
    """A desk with more kinds, and why others cannot be made."""

    desk: FormSet
    refused: Mapping[str, str]


def provide_form_set(
    root: Path, request: Request, cache: Path, finish: Finish
) -> FormSet | tuple[Finding, ...]:
    """Everything laid out that a list needs; the findings where a form cannot be made."""
    key = digest_form_inputs(root, request, finish)
    if known := recall_form_set(cache, key):
        return known
    # What reads and checks the content: not needed when nothing changed.
    from feuillet.batch.prepare import prepare_form_set  # noqa: PLC0415

    found = prepare_form_set(root, request, cache, finish)
    # What was saved while it was read belongs to the next list.
    if isinstance(found, FormSet) and digest_form_inputs(root, request, finish) == key:
        keep_form_set(cache, key, found)
    return found


def add_kinds(desk: FormSet, kinds: Iterable[str], ready: _FormProvider) -> _ExtendedFormSet:
    """The desk with those kinds as well; one that cannot be made holds up no other."""
    refused: dict[str, str] = {}
    for kind in kinds:
        if kind in desk.forms:
            continue
        try:
            more = ready(kind)
        except EngineError as trouble:
            refused[kind] = str(trouble).removeprefix(_("nothing to make: {why}").format(why=""))
            continue
        if isinstance(more, FormSet):
            forms = {**desk.forms, **more.forms}
            desk = desk._replace(forms=forms, known=desk.known.with_more(more.known))
        else:
            refused[kind] = next(finding.message for finding in more)
    named = {kind: desk.known.titles.get(kind, kind) for kind in refused}
    return _ExtendedFormSet(
        desk,
        {
            kind: _("“{name}”: {why}").format(name=named[kind], why=why)
            for kind, why in refused.items()
        },
    )


def digest_form_inputs(root: Path, request: Request, finish: Finish) -> str:
    """64 hex digits of all that the forms depend on."""
    folders = find_project_folders(root)
    found = digest_inputs((*folders.inputs, PACKAGE_FOLDER), request)
    return derive_part_key(
        found, f"{root.resolve()} {identify_engine()} {finish} {choose_language()}"
    )


def keep_form_set(cache: Path, key: str, desk: FormSet) -> None:
    """Keep the forms as the organisation issues them, and nothing of a person."""
    words = {name: form.word for name, form in _iterate_forms(desk.forms)}
    for name, form in _iterate_forms(desk.forms):
        keep_bytes(cache, derive_part_key(key, name), pack_blank(form.blank))
    keep_bytes(cache, key, json.dumps({**desk._asdict(), "forms": words}).encode())


def _iterate_forms(forms: Mapping[str, ReadyForm]) -> Iterator[tuple[str, ReadyForm]]:
    for kind, form in forms.items():
        yield kind, form
        if form.copy:
            yield _COPY_PREFIX + kind, form.copy


def recall_form_set(cache: Path, key: str) -> FormSet | None:
    data = recall_bytes(cache, key)
    if not data:
        return None
    said = json.loads(data)
    forms: dict[str, ReadyForm] = {}
    for name, word in said["forms"].items():
        blank = press.recall_blank(cache, derive_part_key(key, name))
        if not blank:
            return None
        forms[name] = ReadyForm(word, blank)
    joined = {
        kind: form._replace(copy=forms.get(_COPY_PREFIX + kind))
        for kind, form in forms.items()
        if _COPY_PREFIX not in kind
    }
    known = ListVocabulary(*said["known"])
    known = known._replace(
        joints=tuple(known.joints),
        wanting=tuple(known.wanting),
        words={key: tuple(words) for key, words in known.words.items()},
    )
    parts = (tuple(said[name]) for name in ("kinds", "headings", "example", "hints"))
    kinds, headings, example, hints = parts
    return FormSet(joined, kinds, known, headings, example, hints)


def derive_part_key(key: str, name: str) -> str:
    """The key of a part: 64 hex digits."""
    return hashlib.sha256(f"{key} {name}".encode()).hexdigest()
