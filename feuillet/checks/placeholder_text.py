"""
No text of a starter file is left as `new` wrote it, so that nobody hands it out unknowingly.

One finding a file: where the first such text stands, and how many there are. Whoever translates is told each by name,
and no document that prints one is made: it would speak two languages.

PASS:
    fr: {lead: Une phrase. Il reste à écrire à son médecin.}
FAIL:
    fr: {lead: "À écrire : une phrase."}
FAIL:
    procedure: {specialty: to-write}
FAIL:
    organisation: {name: "To write: its name"}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.figures import Steps
from feuillet.checks.needed import as_keys, by_whom, issued, listed, needed_texts, needed_words
from feuillet.checks.texts import Problem, said, strings
from feuillet.findings import Severity
from feuillet.model import Brand, Library, Loaded, Organisation, Procedure, Wording
from feuillet.trust import original

ID = "placeholder-text"
SEVERITY = Severity.WARNING
SOURCE = "house rule"
PLACEHOLDER = re.compile(r"(?:à écrire|to write)\s*:|to-write\Z", re.IGNORECASE)

Authored = Loaded[Procedure] | Loaded[Wording] | Loaded[Organisation] | Loaded[Brand]


def check(library: Library, _today: date) -> Iterator[Problem]:
    shelves = (library.procedures, library.organisations, library.brands)
    for loaded in (loaded for shelf in shelves for loaded in shelf.values()):
        yield from still_to_write(loaded, set())
    for (procedure, language), wording in library.wordings.items():
        foreign = foreign_texts(library, procedure, language)
        yield from still_to_write(wording, foreign)
        if foreign:
            needed = needed_texts(library, procedure, language, (steps for steps, _ in said(wording.value)))
            for steps, kind in needed.only(foreign):
                yield min(wording.at(*each) for each in steps), told(steps, kind), kind, Severity.ERROR
    for language, locale in library.locales.items():
        unwritten = [steps for steps, text in as_keys(locale.value.words).items() if PLACEHOLDER.match(text)]
        for steps, kind in needed_words(library, language).only(unwritten):
            yield min(locale.at("words", *each) for each in steps), told(steps, kind), kind, Severity.ERROR


def told(steps: tuple[Steps, ...], kind: str) -> str:
    return f"{listed(steps)}{by_whom(kind)}: still to write; put each into words of this language"


def foreign_texts(library: Library, procedure: str, language: str) -> set[Steps]:
    """The placeholders of a translation that hold the words of its original, where somebody issues it."""
    source = original(library, procedure, language)
    if source is None or procedure not in library.procedures or not issued(library, language, procedure):
        return set()
    there = dict(said(source.value))
    return {
        steps
        for steps, text in said(library.wordings[procedure, language].value)
        if (found := PLACEHOLDER.match(text)) and text[found.end() :].split() == there.get(steps, "").split()
    }


def still_to_write(loaded: Authored, told_apart: set[Steps]) -> Iterator[Problem]:
    written = strings(loaded.value.model_dump(mode="json"))
    places = sorted(loaded.at(*steps) for steps, text in written if PLACEHOLDER.match(text) and steps not in told_apart)
    if places:
        count = "one text is" if len(places) == 1 else f"{len(places)} texts are"
        yield (
            places[0],
            f"{count} still to write in this file: each begins with “À écrire” or “To write”",
        )
