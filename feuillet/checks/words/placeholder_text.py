"""
No text of a starter file is left as `new` wrote it, so that nobody hands it out unknowingly.

One finding a file: where the first such text stands, and how many there are. Whoever translates is
told each by name, and no document that prints one is made: it would speak two languages.

PASS:
    fr: {lead: Une phrase. Il reste à écrire à son médecin.}
FAIL:
    fr: {lead: "À écrire : une phrase."}
FAIL:
    procedure: {specialty: to-write}
FAIL:
    procedure: {facts: {rest: {minutes: 0, source: A1}}}
FAIL:
    organisation: {name: "To write: its name"}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.figures import Steps
from feuillet.checks.support.language_needs import (
    collect_issued_kinds,
    describe_steps,
    find_needed_texts,
    find_needed_words,
    flatten_locale_words,
    quote_printing_kind,
)
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.languages import join_patterns
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _
from feuillet.model import Brand, Library, Loaded, Organisation, Procedure, Wording
from feuillet.model.figures import Duration, Quantity
from feuillet.model.wording import iterate_strings, list_passages
from feuillet.trust import find_original

ID = "placeholder-text"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")
PLACEHOLDER_PATTERN = re.compile(rf"(?:{join_patterns('to_write')})\s*:|to-write\Z", re.IGNORECASE)

_AuthoredRecord = Loaded[Procedure] | Loaded[Wording] | Loaded[Organisation] | Loaded[Brand]


def check(library: Library, _today: date) -> Iterator[Problem]:
    shelves = (library.procedures, library.organisations, library.brands)
    for loaded in (loaded for shelf in shelves for loaded in shelf.values()):
        yield from _find_unwritten_texts(loaded, set())
    for (procedure, language), wording in library.wordings.items():
        foreign = _find_foreign_placeholders(library, procedure, language)
        yield from _find_unwritten_texts(wording, foreign)
        if foreign:
            needed = find_needed_texts(
                library,
                procedure,
                language,
                (steps for steps, _unused in list_passages(wording.value)),
            )
            for steps, kind in needed.only(foreign):
                yield (
                    min(wording.at(*each) for each in steps),
                    _describe_placeholders(steps, kind),
                    kind,
                    Severity.ERROR,
                )
    for language, locale in library.locales.items():
        unwritten = [
            steps
            for steps, text in flatten_locale_words(locale.value.words).items()
            if PLACEHOLDER_PATTERN.match(text)
        ]
        for steps, kind in find_needed_words(library, language).only(unwritten):
            yield (
                min(locale.at("words", *each) for each in steps),
                _describe_placeholders(steps, kind),
                kind,
                Severity.ERROR,
            )


def _describe_placeholders(steps: tuple[Steps, ...], kind: str) -> str:
    return _("{keys}{kind}: still to write; put each into words of this language").format(
        keys=describe_steps(steps), kind=quote_printing_kind(kind)
    )


def _find_foreign_placeholders(library: Library, procedure: str, language: str) -> set[Steps]:
    """The placeholders of a translation that hold its original's words, where it is issued."""
    source = find_original(library, procedure, language)
    if (
        source is None
        or procedure not in library.procedures
        or not collect_issued_kinds(library, language, procedure)
    ):
        return set()
    there = dict(list_passages(source.value))
    return {
        steps
        for steps, text in list_passages(library.wordings[procedure, language].value)
        if (found := PLACEHOLDER_PATTERN.match(text))
        and text[found.end() :].split() == there.get(steps, "").split()
    }


def _find_zeros(procedure: Procedure) -> Iterator[Steps]:
    """The figures that `new` writes: nothing takes no time."""
    for name, fact in procedure.facts.items():
        if isinstance(fact, Quantity) and fact.unit in Duration.units and not fact.amount.high:
            yield "facts", name


def _find_unwritten_texts(loaded: _AuthoredRecord, told_apart: set[Steps]) -> Iterator[Problem]:
    written = iterate_strings(loaded.value.model_dump(mode="json"))
    texts = [
        steps
        for steps, text in written
        if PLACEHOLDER_PATTERN.match(text) and steps not in told_apart
    ]
    zeros = list(_find_zeros(loaded.value)) if isinstance(loaded.value, Procedure) else []
    if zeros and not texts:
        names = ", ".join(f"`{name}`" for _unused, name in zeros)
        place = min(loaded.at(*steps) for steps in zeros)
        yield place, _("{names}: 0, as `new` writes it; find the figure").format(names=names)
    if texts:
        message = ngettext(
            "one text is still to write in this file: each begins with “À écrire” or “To write”",
            "{count} texts are still to write in this file: each begins with “À écrire” or "
            "“To write”",
            len(texts),
        )
        yield min(loaded.at(*steps) for steps in texts), message.format(count=len(texts))
