"""
A text says how much and how long: no word promises without a figure.

The words stand in the locale, under `lexicon: vague`; under `clear`, phrases in which they are not
meant.

PASS:
    locale-fr: {lexicon: {vague: [quelques jours, bientôt]}}
    fr: {lead: "Vous restez {duration}. Aussitôt après, vous marchez."}
FAIL:
    locale-fr: {lexicon: {vague: [quelques jours, bientôt]}}
    fr: {lead: "Vous restez quelques  jours."}
FAIL:
    locale-en: {lexicon: {vague: [soon]}}
    organisation: {about: {en: "Soon you walk."}}
PASS:
    locale-en: {lexicon: {vague: [soon], clear: [as soon as]}}
    en: {lead: "As soon as it sets, you walk."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.phrases import build_phrase_pattern, normalise_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, find_lexicon, list_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "vague-words"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("NHS service manual, numbers; HIV i-Base")
# Lists of the lexicon without which it sees nothing.
LISTS = ("vague",)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in list_reader_texts(library):
        known = find_lexicon(library, language)
        clear = {phrase.casefold() for phrase in known.clear}
        # A longer phrase takes its words first.
        either = build_phrase_pattern((*known.vague, *known.clear))
        for found in dict.fromkeys(match[0] for match in either.finditer(normalise_words(text))):
            if found.casefold() not in clear:
                yield (
                    place,
                    (
                        _(
                            "“{found}” says neither how much nor how long: write the figure, "
                            "as a fact {{its-name}}"
                        ).format(found=found)
                    ),
                )
