"""A locale has each word that a document prints which somebody issues in its language, with the
same `{placeholders}`.

What no such document prints may be left out. The words for file names have a check of their own,
`file-words`.

PASS:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
    locale-en: {words: {risk: {reading: "Out of {total} people"}}}
FAIL:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
FAIL:
    locale-fr: {words: {risk: {reading: "Sur {total} personnes"}}}
    locale-en: {words: {risk: {reading: "Out of 1000 people"}}}
PASS:
    vocabulary: {handout: [risk.square]}
    locale-fr: {words: {risk: {square: Carrés, reading: Sur mille}}}
    locale-en: {words: {risk: {square: Squares}}}
FAIL:
    vocabulary: {handout: [risk.square]}
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.figures import Steps
from feuillet.checks.support.language_needs import (
    describe_steps,
    find_needed_words,
    flatten_locale_words,
    quote_printing_kind,
)
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "locale-keys"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
_BRACED_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        needed, here = (
            find_needed_words(library, language),
            flatten_locale_words(locale.value.words),
        )
        missing = [
            each.steps
            for each in needed.texts
            if each.steps not in here and each.steps[0] != "file"
        ]
        for steps, kind in needed.only(missing):
            group = steps[0][0]
            message = _("{keys}{kind}: missing here; write each under `{group}:`").format(
                keys=describe_steps(steps), kind=quote_printing_kind(kind), group=group
            )
            yield locale.at("words", group), message, kind
        unlike = dict(_find_unlike_placeholders(library, language))
        for steps, kind in needed.only(unlike):
            for each in steps:
                yield (
                    locale.at("words", *each),
                    _("{keys} {difference}: make them alike").format(
                        keys=describe_steps((each,)), difference=unlike[each]
                    ),
                    kind,
                )


def _find_unlike_placeholders(library: Library, language: str) -> Iterator[tuple[Steps, str]]:
    """The words whose placeholders are not those of most locales, and how; where there is no most,
    those that lack one of another.
    """
    words = {
        locale.path: flatten_locale_words(locale.value.words) for locale in library.locales.values()
    }
    own = library.locales[language].path
    for steps, text in words[own].items():
        here = _find_placeholders(text)
        theirs = {
            path: _find_placeholders(said[steps]) for path, said in words.items() if steps in said
        }
        usual, count = Counter(theirs.values()).most_common(1)[0]
        if count * 2 > len(theirs):
            if lost := usual - here:
                other = next(path for path, found in theirs.items() if found == usual)
                yield (
                    steps,
                    _("lacks {lost}, which {other} has").format(
                        lost=", ".join(sorted(lost)), other=other
                    ),
                )
            elif more := here - usual:
                yield (
                    steps,
                    _("has {more}, which no other locale has").format(more=", ".join(sorted(more))),
                )
            continue
        for other, found in theirs.items():
            if lost := found - here:
                yield (
                    steps,
                    _("lacks {lost}, which {other} has").format(
                        lost=", ".join(sorted(lost)), other=other
                    ),
                )


def _find_placeholders(text: str) -> frozenset[str]:
    return frozenset(_BRACED_PLACEHOLDER.findall(text))
