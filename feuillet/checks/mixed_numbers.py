"""
Numbers are told in one way: digits that a fact prints, out of the document's one total.

So neither percentages nor shares in words, nor a number in words before a unit. These words stand in the locale, under
`lexicon: numbers`, `units` and `shares`.

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

from feuillet.checks.phrases import PLURAL, any_of, even
from feuillet.checks.texts import Problem, lexicon, texts
from feuillet.findings import Severity
from feuillet.model import Lexicon, Library

ID = "mixed-numbers"
SEVERITY = Severity.WARNING
SOURCE = "NHS service manual, numbers; IPDAS, same denominator"
# Lists of the lexicon without which it sees nothing.
LISTS = ("numbers", "units", "shares")
PERCENT = re.compile(r"(?:[\d.,]+|\{\})? ?[%‰]")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        known = lexicon(library, wording.value.language)
        for place, text in texts(wording):
            for found in dict.fromkeys(in_another_way(even(text), known)):
                yield place, f"“{found}” is another way to write a number: make it a fact and write {{its-name}}"


def in_another_way(text: str, known: Lexicon) -> Iterator[str]:
    yield from (found[0].strip() for found in PERCENT.finditer(text))
    yield from (found[0] for found in any_of(known.shares).finditer(text))
    units = any_of(known.units, PLURAL)
    for number in any_of(known.numbers).finditer(text):
        if unit := units.match(text, number.end() + 1):
            yield text[number.start() : unit.end()]
