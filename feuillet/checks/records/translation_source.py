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
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Wording

ID = "translation-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")


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
                message = _(
                    "its original, `{source}`, cannot be read: mend that file first"
                ).format(source=source)
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
        message = _(
            "{others} is an original as well: name under `translated_from` which one was translated"
        ).format(others=others)
        return message if len(originals) > 1 else None
    if source not in spoken:
        return _(
            "there are no words in `{source}` that can be read: name the language that "
            "this was translated from"
        ).format(source=source)
    return (
        None
        if source in originals
        else _("`{source}` is a translation itself: name the original").format(source=source)
    )
