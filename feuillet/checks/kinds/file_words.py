"""Every locale says what the files of each kind, edition, profile and person are called, each in a
word of its own.

Of the kinds those count that somebody issues in its language. A word is small letters without
accents, digits and hyphens: it becomes a part of a file's name.

PASS:
    locale-fr: {words: {file: {handout: fiche-information}}}
FAIL:
    locale-fr: {words: {file: {handout: Fiche d’information}}}
FAIL:
    locale-fr: {words: {file: {handout: ~, print: a-plier}}}
FAIL:
    kind: {editions: {standard: {pages: {most: 4}}, large-print: {pages: {most: 8}}}}
FAIL:
    locale-fr: {words: {file: {handout: fiche, print: fiche}}}
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import get_args

from feuillet.checks.support.language_needs import collect_issued_kinds, quote_printing_kind
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.checks.words.placeholder_text import PLACEHOLDER_PATTERN
from feuillet.editions import USUAL_EDITIONS
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Kind, Library, Loaded, Locale
from feuillet.persons import USUAL_PERSON, PersonCategory
from feuillet.profiles import PROFILES
from feuillet.select import FILE_WORD_PATTERN, MOCK_UP

ID = "file-words"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
# What adds no word to a file's name.
_NAMES_WITHOUT_WORD = (
    *USUAL_EDITIONS,
    *(each.name for each in PROFILES.values() if not each.is_named),
    USUAL_PERSON,
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        written, wanted = locale.value.words.get("file", {}), _collect_name_parts(library, language)
        for name, kinds in wanted.items():
            if name not in written:
                remedy = _(
                    "write under `file:` what its files are called, as `{name}: a-word`"
                ).format(name=name)
                for kind in kinds:
                    yield (
                        locale.at("words", "file"),
                        _("`{name}` has no word{kind}: {remedy}").format(
                            name=name, kind=quote_printing_kind(kind), remedy=remedy
                        ),
                        kind,
                    )
        yield from _find_unusable_words(
            locale,
            {name: word for name, word in written.items() if not PLACEHOLDER_PATTERN.match(word)},
        )


def _collect_name_parts(library: Library, language: str) -> Mapping[str, tuple[str, ...]]:
    """What files are called by, with the kinds; an empty one for what all have that are issued in
    the language.
    """
    read = library.vocabulary is None
    kinds = (
        set(library.kinds)
        if read
        else {kind for _unused, kind in collect_issued_kinds(library, language)}
    )
    found: dict[str, set[str]] = {}
    for kind in sorted(kinds):
        for name in list_name_parts(library.kinds[kind].value):
            found.setdefault(name, set()).add(kind)
    return {name: ("",) if read or of == kinds else tuple(sorted(of)) for name, of in found.items()}


def list_name_parts(kind: Kind) -> Iterator[str]:
    """Everything that a file name of this kind may say."""
    persons = get_args(PersonCategory) if kind.fields else ()
    yield from (
        name
        for name in (kind.id, *kind.editions, *kind.profiles, *persons, MOCK_UP)
        if name not in _NAMES_WITHOUT_WORD
    )


def _find_unusable_words(locale: Loaded[Locale], written: dict[str, str]) -> Iterator[Problem]:
    """Words that no file can bear, and words that two would."""
    first: dict[str, str] = {}
    for name, word in written.items():
        if not FILE_WORD_PATTERN.fullmatch(word):
            message = _(
                "no file can be called “{word}”: write small letters without accents, "
                "digits and hyphens"
            ).format(word=word)
            yield locale.at("words", "file", name), message
        elif first.setdefault(word, name) != name:
            yield (
                locale.at("words", "file", name),
                _("“{word}” is the word for `{other}` already: choose another").format(
                    word=word, other=first[word]
                ),
            )
