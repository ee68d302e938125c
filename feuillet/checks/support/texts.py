"""Walks through the content that several checks share: texts with the place they stand at, and who
belongs to whom.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple

from feuillet.findings import Place, Severity
from feuillet.messages import gettext as _
from feuillet.model import (
    Lexicon,
    Library,
    Loaded,
    Organisation,
    Procedure,
    Step,
    Wording,
)
from feuillet.model.locale import GROUPS_OF_LISTS
from feuillet.model.wording import iterate_strings, list_passages

# Every check walks through the same records: of as many the texts are kept.
_MOST_CACHED_RECORDS = 4096
# Where and what; the kind of document where it concerns only one; then another file that it is
# about, or how grave it is where that differs from its check.
Problem = (
    tuple[Place, str]
    | tuple[Place, str, str]
    | tuple[Place, str, str, str]
    | tuple[Place, str, str, Severity]
)


class _ReaderText(NamedTuple):
    """A text that a reader meets, where it stands, and its language."""

    place: Place
    language: str
    text: str


class ProcedureWording(NamedTuple):
    """A procedure and one language's words for it."""

    procedure: Loaded[Procedure]
    wording: Loaded[Wording]


def pair_wordings(library: Library) -> Iterator[ProcedureWording]:
    """Every wording with its procedure; one whose procedure could not be read is left out."""
    for (procedure, _unused), wording in library.wordings.items():
        if procedure in library.procedures:
            yield ProcedureWording(library.procedures[procedure], wording)


@lru_cache(_MOST_CACHED_RECORDS)
def locate_passages(wording: Loaded[Wording]) -> tuple[tuple[Place, str], ...]:
    """Every text of one language's words."""
    return tuple((wording.at(*steps), text) for steps, text in list_passages(wording.value))


def locate_reader_texts(library: Library) -> Iterator[tuple[Place, str]]:
    """Every text that a reader may meet, but for the product's own words: wordings, and what
    organisations say.
    """
    for told in list_reader_texts(library):
        yield told.place, told.text


def list_reader_texts(library: Library) -> Iterator[_ReaderText]:
    """The same, with the language of each."""
    for wording in library.wordings.values():
        for place, text in locate_passages(wording):
            yield _ReaderText(place, wording.value.language, text)
    for organisation in library.organisations.values():
        yield from list_organisation_texts(
            organisation, frozenset({*library.locales, *organisation.value.spoken})
        )


@lru_cache(_MOST_CACHED_RECORDS)
def list_organisation_texts(
    organisation: Loaded[Organisation], languages: frozenset[str]
) -> tuple[_ReaderText, ...]:
    """What an organisation says."""
    found = _find_texts_by_language(organisation.value.model_dump(), languages)
    return tuple(
        _ReaderText(organisation.at(*steps), language, text) for steps, language, text in found
    )


def list_locale_texts(library: Library) -> Iterator[_ReaderText]:
    """The product's own words."""
    for language, locale in library.locales.items():
        for steps, text in iterate_strings(locale.value.words):
            # What lists of people are read with is printed nowhere.
            if steps[0] not in GROUPS_OF_LISTS:
                yield _ReaderText(locale.at("words", *steps), language, text)


def locate_all_texts(library: Library) -> Iterator[tuple[Place, str]]:
    """Every text of every file, names and sources included."""
    records = (library.wordings, library.organisations, library.procedures, library.locales)
    for loaded in (one for group in records for one in group.values()):
        yield from _locate_record_texts(loaded)


@lru_cache(_MOST_CACHED_RECORDS)
def _locate_record_texts(loaded: Loaded[Any]) -> tuple[tuple[Place, str], ...]:
    """Every text of a file, but for those that tell how a language is to be checked."""
    found = iterate_strings(loaded.value.model_dump(mode="json", exclude={"lexicon"}))
    return tuple((loaded.at(*steps), text) for steps, text in found)


def _find_texts_by_language(
    value: object, languages: Collection[str], steps: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """The texts within a value that are given by language: sentences, not names or addresses."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            if isinstance(item, str) and key in languages and set(value) <= set(languages):
                yield (*steps, key), key, item
            else:
                yield from _find_texts_by_language(item, languages, (*steps, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _find_texts_by_language(item, languages, (*steps, index))


def find_lexicon(library: Library, language: str) -> Lexicon:
    """What is known of a language; nothing of one that has no locale."""
    locale = library.locales.get(language)
    return locale.value.lexicon if locale else Lexicon()


def suggest_names(name: str, names: Sequence[str]) -> str:
    """What the author may have meant, to put at the end of a message."""
    others = [each for each in names if each != name]
    close = [f"`{match}`" for match in get_close_matches(name, others, n=2)]
    return _("; did you mean {names}?").format(names=_(" or ").join(close)) if close else ""
