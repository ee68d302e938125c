"""
Numbers are told in one way: digits that a fact prints, out of the document's one total.

So neither percentages nor shares in words, nor a number in words before a unit. These words stand
in the locale, under `lexicon: numbers`, `units` and `shares`.

PASS:
    locale-fr: {lexicon: {numbers: [deux], units: [jour], shares: [la moitié des]}}
    fr: {lead: "Vous restez {deux-jours}. Les deux jambes sont lourdes."}
FAIL:
    fr: {lead: "Chez {pain} % des patients, le ciment fuit."}
FAIL:
    locale-fr: {lexicon: {shares: [la moitié des]}}
    fr: {lead: "La moitié des patients ont mal."}
FAIL:
    locale-fr: {lexicon: {numbers: [deux, trois], units: [jour]}}
    fr: {lead: "Vous restez deux ou trois jours."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.phrases import build_phrase_pattern, normalise_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, find_lexicon, locate_passages
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Lexicon, Library

ID = "mixed-numbers"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("NHS service manual, numbers; IPDAS, same denominator")
# Lists of the lexicon without which it sees nothing.
LISTS = ("numbers", "units", "shares")
_PERCENTAGE = re.compile(r"(?:[\d.,]+|\{\})? ?[%‰]")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        known = find_lexicon(library, wording.value.language)
        ending = find_language_rules(wording.value.language).plural_ending
        for place, text in locate_passages(wording):
            for found in dict.fromkeys(_find_other_notations(normalise_words(text), known, ending)):
                yield (
                    place,
                    (
                        _(
                            "“{found}” is another way to write a number: make it a fact and "
                            "write {{its-name}}"
                        ).format(found=found)
                    ),
                )


def _find_other_notations(text: str, known: Lexicon, ending: str) -> Iterator[str]:
    yield from (found[0].strip() for found in _PERCENTAGE.finditer(text))
    yield from (found[0] for found in build_phrase_pattern(known.shares).finditer(text))
    units = build_phrase_pattern(known.units, ending)
    for number in build_phrase_pattern(known.numbers).finditer(text):
        if unit := units.match(text, number.end() + 1):
            yield text[number.start() : unit.end()]
