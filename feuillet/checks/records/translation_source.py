"""
Of the languages of a procedure one is the original, and each of the others names it.

PASS:
    en: {translated_from: fr}
FAIL:
    en: {translated_from: ~}
FAIL:
    en: {translated_from: de}
FAIL:
    fr: {translated_from: en}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library, Loaded, Wording

ID = "translation-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = "NHS standard for health content: a translation is clinically accurate"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name in library.procedures:
        spoken = {
            language: words
            for (procedure, language), words in library.wordings.items()
            if procedure == name
        }
        originals = [
            language for language, wording in spoken.items() if not wording.value.translated_from
        ]
        for language, wording in spoken.items():
            source = wording.value.translated_from
            if (name, source) in library.unread_wordings:
                # Whoever reads the translation would not be told that it is behind.
                message = f"its original, `{source}`, cannot be read: mend that file first"
                yield wording.at("translated_from"), message, "", Severity.ERROR
            elif problem := _describe_source_mistake(language, wording, spoken, originals):
                yield wording.at("translated_from"), problem


def _describe_source_mistake(
    language: str,
    wording: Loaded[Wording],
    spoken: dict[str, Loaded[Wording]],
    originals: list[str],
) -> str | None:
    source = wording.value.translated_from
    if source is None:
        others = ", ".join(f"`{other}`" for other in originals if other != language)
        message = (
            f"{others} is an original as well: name under `translated_from` which one "
            "was translated"
        )
        return message if len(originals) > 1 else None
    if source not in spoken:
        return (
            f"there are no words in `{source}` that can be read: name the language that this "
            "was translated from"
        )
    return None if source in originals else f"`{source}` is a translation itself: name the original"
