"""
A locale has words of its own: a copy of another one is still to be translated.

PASS:
    locale-fr: {words: {risk: {a: Oui, b: Non}}}
    locale-en: {words: {risk: {a: "Yes", b: Non}}}
FAIL:
    locale-fr: {words: {local: {fasting: Fasting}, rights: ~, authorship: ~}}
    locale-en: {words: {file: {handout: fiche}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, strings
from feuillet.findings import Severity
from feuillet.model import Library, Locale

ID = "untranslated"
SEVERITY = Severity.WARNING
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    recorded = (language for languages in library.versions.value.root.values() for language in languages)
    spoken = [*(language for _, language in library.wordings), *recorded]
    for language, locale in library.locales.items():
        for model, other in library.locales.items():
            # Of two alike, the copy is the one that fewer procedures speak, or have spoken in a version that is noted.
            if model != language and spoken.count(language) <= spoken.count(model):
                alike, words = shared(locale.value, other.value), len(list(strings(locale.value.words)))
                if alike > words / 2:
                    yield (
                        locale.at("language"),
                        f"{alike} of the {words} words here are those of {other.path}: translate them",
                    )


def shared(locale: Locale, other: Locale) -> int:
    """How many texts stand in both, under the same key."""
    return len(set(strings(locale.words)) & set(strings(other.words)))
