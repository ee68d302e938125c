"""
Nothing that a document prints is left in another language: each text is translated.

A word that rightly reads as in another language is named under `same` in its file, as `form.date`. Numbers, single
letters and what is all in capitals, as SMS, read alike everywhere. A file is compared with what it was translated from;
with the other languages only in texts of several words, since neighbours share many a word.

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

from feuillet.checks.figures import Steps
from feuillet.checks.needed import Needed, as_keys, by_whom, needed_texts, needed_words
from feuillet.checks.texts import Problem, said
from feuillet.findings import Severity
from feuillet.model import Library, Loaded, Locale, Wording

ID = "untranslated"
SEVERITY = Severity.ERROR
SOURCE = "NHS standard for health content: a translation is clinically accurate"
# Figures that a sentence names, addresses and units say nothing of a language.
NO_WORD = re.compile(r"\{[^{}]*\}|\]\([^)]*\)|https?://\S+|\b(?:mm|cm|ml|cl|mg|kg)\b")
WORD = re.compile(r"[^\W\d_]+")
# As many words are no accident between languages that were not translated from each other.
SEVERAL = 2

Texts = Mapping[Steps, str]


class Model(NamedTuple):
    """What a file may be a copy of: its texts, where they stand, and which may rightly be alike."""

    texts: Texts
    path: str
    same: tuple[str, ...]
    # How many words alike tell a copy; none where it is no model at all.
    least: int


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        here = {steps: text for steps, text in as_keys(locale.value.words).items() if steps[0] != "file"}
        models = tuple(of_locale(library, language))
        yield from left(locale, here, models, needed_words(library, language))
        yield from idle(library, locale, here, models)
    for (procedure, language), wording in library.wordings.items():
        if procedure in library.procedures:
            texts = dict(said(wording.value))
            models = tuple(of_wording(library, procedure, wording))
            yield from left(wording, texts, models, needed_texts(library, procedure, language, texts))
            yield from idle(library, wording, texts, models)


def of_locale(library: Library, language: str) -> Iterator[Model]:
    """The other locales."""
    for name, (other, path, _) in library.locales.items():
        if name != language:
            sources = {each: locale.value.translated_from for each, locale in library.locales.items()}
            least = words_alike(library, language, name, sources)
            yield Model(as_keys(other.words), path, other.same, least)


def of_wording(library: Library, procedure: str, wording: Loaded[Wording]) -> Iterator[Model]:
    """The words for a procedure in other languages."""
    spoken = {language: words for (name, language), words in library.wordings.items() if name == procedure}
    sources = {language: words.value.translated_from for language, words in spoken.items()}
    for language, (other, path, _) in spoken.items():
        if language != wording.value.language:
            least = words_alike(library, wording.value.language, language, sources)
            yield Model(dict(said(other)), path, other.same, least)


def words_alike(library: Library, here: str, there: str, sources: Mapping[str, str | None]) -> int:
    """As many words alike tell that `here` is a copy of `there`; 0 where it cannot be one.

    Who names a source is compared with it. Of two that name none, the copy is the one from which nothing was
    translated, then the one that fewer procedures speak, or have spoken in a version that is noted.
    """
    if sources[here]:
        return 1 if sources[here] == there else SEVERAL if sources[there] else 0
    if sources[there] == here or here in sources.values():
        return 0
    recorded = (each for languages in library.versions.value.root.values() for each in languages)
    weight = [*(each for _, each in library.wordings), *recorded].count
    return 1 if weight(here) <= weight(there) else 0


def left(
    loaded: Loaded[Locale] | Loaded[Wording], here: Texts, models: tuple[Model, ...], needed: Needed
) -> Iterator[Problem]:
    """What stands in another language still."""
    group = ("words",) if isinstance(loaded.value, Locale) else ()
    for texts, path, same, least in models:
        allowed = {*same, *loaded.value.same}
        alike = [
            steps
            for steps, text in here.items()
            if least and is_alike(text, texts.get(steps, ""), least) and not is_apart(steps, text)
        ]
        for found, kind in needed.only(steps for steps in alike if as_name(steps) not in allowed):
            names = ", ".join(f"`{as_name(steps)}`" for steps in found)
            message = f"{names}{by_whom(kind)}: as in {path}; translate each, or name it under `same:`"
            yield min(loaded.at(*group, *steps) for steps in found), message, kind


def idle(
    library: Library, loaded: Loaded[Locale] | Loaded[Wording], here: Texts, models: tuple[Model, ...]
) -> Iterator[Problem]:
    """Entries of `same` that let nothing pass; what could not be read may be what they are about."""
    alike = {
        as_name(steps)
        for steps, text in here.items()
        if any(is_alike(text, model.texts.get(steps, ""), 1) for model in models)
    }
    # Words of a project are laid over ours, which come first.
    own = sum(steps[0] == "same" and len(steps) > 1 for steps in loaded.marks if steps)
    for index, name in enumerate(loaded.value.same[len(loaded.value.same) - own :]):
        if name not in alike and not library.unread:
            message = f"`{name}` is in no other language as it is here: take this entry out"
            yield loaded.at("same", index), message, "", Severity.WARNING


def as_name(steps: Steps) -> str:
    return ".".join(map(str, steps))


def is_alike(text: str, other: str, least: int) -> bool:
    """Whether two texts are the same words of a language, as many as `least`."""
    return text.casefold() == other.casefold() and len(words_of_a_language(text)) >= least


def words_of_a_language(text: str) -> list[str]:
    return [word for word in WORD.findall(NO_WORD.sub(" ", text)) if len(word) > 1 and not word.isupper()]


def is_apart(steps: Steps, text: str) -> bool:
    """Other names of a procedure, as many as a language has; a new kind that is called by its id in every language."""
    return steps[0] == "names" or (steps[0] == "kind" and text.casefold() == str(steps[1]).replace("-", " "))
