"""
Nothing that a document prints is left in another language: each text is translated.

A word that rightly reads as in another language is named under `same` in its file, as `form.date`.
Numbers, single letters and what is all in capitals, as SMS, read alike everywhere. A file is
compared with what it was translated from; with the other languages only in texts of several words,
since neighbours share many a word.

PASS:
    locale-fr: {words: {risk: {a: Oui, b: "{total}, SMS"}}}
    locale-en: {words: {risk: {a: "Yes", b: "{total}, SMS"}}}
PASS:
    locale-fr: {words: {risk: {a: Date}}}
    locale-en: {same: [risk.a], words: {risk: {a: Date}}}
FAIL:
    locale-fr: {words: {risk: {a: Date}}}
    locale-en: {words: {risk: {a: Date}}}
FAIL:
    en: {lead: Une phrase., sections: {what: {short: Une phrase.}}}
    fr: {lead: Une phrase.}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from feuillet.checks.support.figures import Steps
from feuillet.checks.support.language_needs import (
    LanguageNeeds,
    find_needed_texts,
    find_needed_words,
    flatten_locale_words,
    quote_printing_kind,
)
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Locale, Wording
from feuillet.model.wording import list_passages

ID = "untranslated"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")
# Figures that a sentence names, addresses and units say nothing of a language.
_LANGUAGE_NEUTRAL_TEXT = re.compile(
    r"\{[^{}]*\}|\]\([^)]*\)|https?://\S+|\b(?:mm|cm|ml|cl|mg|kg)\b"
)
_WORD_OF_LETTERS = re.compile(r"[^\W\d_]+")
# As many words are no accident between languages that were not translated from each other.
_LEAST_WORDS_ALIKE = 2

_TextsBySteps = Mapping[Steps, str]


class _CopyCandidate(NamedTuple):
    """What a file may be a copy of: its texts, where they stand, and which may rightly be alike."""

    texts: _TextsBySteps
    path: str
    same: tuple[str, ...]
    # How many words alike tell a copy; none where it is no model at all.
    least: int


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        here = {
            steps: text
            for steps, text in flatten_locale_words(locale.value.words).items()
            if steps[0] != "file"
        }
        models = tuple(_list_locale_candidates(library, language))
        yield from _find_untranslated_texts(
            locale, here, models, find_needed_words(library, language)
        )
        yield from _find_idle_entries(library, locale, here, models)
    for (procedure, language), wording in library.wordings.items():
        if procedure in library.procedures:
            texts = dict(list_passages(wording.value))
            models = tuple(_list_wording_candidates(library, procedure, wording))
            yield from _find_untranslated_texts(
                wording, texts, models, find_needed_texts(library, procedure, language, texts)
            )
            yield from _find_idle_entries(library, wording, texts, models)


def _list_locale_candidates(library: Library, language: str) -> Iterator[_CopyCandidate]:
    """The other locales."""
    for name, (other, path, _unused) in library.locales.items():
        if name != language:
            sources = {
                each: locale.value.translated_from for each, locale in library.locales.items()
            }
            least = _find_copy_threshold(library, language, name, sources)
            yield _CopyCandidate(flatten_locale_words(other.words), path, other.same, least)


def _list_wording_candidates(
    library: Library, procedure: str, wording: Loaded[Wording]
) -> Iterator[_CopyCandidate]:
    """The words for a procedure in other languages."""
    spoken = {
        language: words for (name, language), words in library.wordings.items() if name == procedure
    }
    sources = {language: words.value.translated_from for language, words in spoken.items()}
    for language, (other, path, _unused) in spoken.items():
        if language != wording.value.language:
            least = _find_copy_threshold(library, wording.value.language, language, sources)
            yield _CopyCandidate(dict(list_passages(other)), path, other.same, least)


def _find_copy_threshold(
    library: Library, here: str, there: str, sources: Mapping[str, str | None]
) -> int:
    """As many words alike tell that `here` is a copy of `there`; 0 where it cannot be one.

    Who names a source is compared with it. Of two that name none, the copy is the one from which
    nothing was translated, then the one that fewer procedures speak, or have spoken in a version
    that is noted.
    """
    if sources[here]:
        return 1 if sources[here] == there else _LEAST_WORDS_ALIKE if sources[there] else 0
    if sources[there] == here or here in sources.values():
        return 0
    recorded = (each for languages in library.versions.value.root.values() for each in languages)
    weight = [*(each for _unused, each in library.wordings), *recorded].count
    return 1 if weight(here) <= weight(there) else 0


def _find_untranslated_texts(
    loaded: Loaded[Locale] | Loaded[Wording],
    here: _TextsBySteps,
    models: tuple[_CopyCandidate, ...],
    needed: LanguageNeeds,
) -> Iterator[Problem]:
    """What stands in another language still."""
    group = ("words",) if isinstance(loaded.value, Locale) else ()
    for texts, path, same, least in models:
        allowed = {*same, *loaded.value.same}
        alike = [
            steps
            for steps, text in here.items()
            if least
            and is_same_text(text, texts.get(steps, ""), least)
            and not _is_exempt_text(steps, text)
        ]
        for found, kind in needed.only(
            steps for steps in alike if _join_steps(steps) not in allowed
        ):
            names = ", ".join(f"`{_join_steps(steps)}`" for steps in found)
            message = _(
                "{names}{kind}: as in {path}; translate each, or name it under `same:`"
            ).format(names=names, kind=quote_printing_kind(kind), path=path)
            yield min(loaded.at(*group, *steps) for steps in found), message, kind


def _find_idle_entries(
    library: Library,
    loaded: Loaded[Locale] | Loaded[Wording],
    here: _TextsBySteps,
    models: tuple[_CopyCandidate, ...],
) -> Iterator[Problem]:
    """Entries of `same` that let nothing pass; what could not be read may be what they excuse."""
    if library.unread or library.unread_wordings:
        return
    alike = {
        _join_steps(steps)
        for steps, text in here.items()
        if any(is_same_text(text, model.texts.get(steps, ""), 1) for model in models)
    }
    # Words of a project are laid over ours, which come first.
    own = sum(steps[0] == "same" and len(steps) > 1 for steps in loaded.marks if steps)
    for index, name in enumerate(loaded.value.same[len(loaded.value.same) - own :]):
        if name not in alike:
            message = _(
                "`{name}` is in no other language as it is here: take this entry out"
            ).format(name=name)
            yield loaded.at("same", index), message, "", Severity.WARNING


def _join_steps(steps: Steps) -> str:
    return ".".join(map(str, steps))


def is_same_text(text: str, other: str, least: int) -> bool:
    """Whether two texts are the same words of a language, as many as `least`."""
    return text.casefold() == other.casefold() and len(_find_language_words(text)) >= least


def _find_language_words(text: str) -> list[str]:
    return [
        word
        for word in _WORD_OF_LETTERS.findall(_LANGUAGE_NEUTRAL_TEXT.sub(" ", text))
        if len(word) > 1 and not word.isupper()
    ]


def _is_exempt_text(steps: Steps, text: str) -> bool:
    """Other names of a procedure, as many as a language has; a new kind that is called by its id in
    every language.
    """
    return steps[0] == "names" or (
        steps[0] == "kind" and text.casefold() == str(steps[1]).replace("-", " ")
    )
