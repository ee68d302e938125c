"""
Every locale has the same groups and keys, and the same `{placeholders}` in each.

The words for file names have a check of their own, `file-words`.

PASS:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
    locale-en: {words: {risk: {reading: "Out of {total} people"}}}
FAIL:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
FAIL:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
    locale-en: {words: {risk: {reading: "Out of 1000 people"}}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library, Loaded, Locale

ID = "locale-keys"
SEVERITY = Severity.ERROR
SOURCE = "house rule"
PLACEHOLDER = re.compile(r"\{[^}]*\}")


def check(library: Library, _today: date) -> Iterator[Problem]:
    locales = list(library.locales.values())
    for locale in locales:
        told: dict[str, Problem] = {}
        for other in locales:
            for key, problem in lacking(locale, other):
                told.setdefault(key, problem)
        yield from told.values()


def lacking(locale: Loaded[Locale], other: Loaded[Locale]) -> Iterator[tuple[str, Problem]]:
    """What another locale has and this one has not, by group and key."""
    for group, words in other.value.words.items():
        if group == "file":
            continue
        here = locale.value.words.get(group, {})
        for key, text in words.items():
            if key not in here:
                message = f"`{group}.{key}` is missing: {other.path} has it; add it here, or take it out there"
                yield f"{group}.{key}", (locale.at("words", group), message)
            elif lost := set(PLACEHOLDER.findall(text)) - set(PLACEHOLDER.findall(here[key])):
                names = ", ".join(sorted(lost))
                message = f"`{group}.{key}` lacks {names}, which {other.path} has: make them alike"
                yield f"{group}.{key}", (locale.at("words", group, key), message)
