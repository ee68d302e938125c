"""Where consent is signed as liability insurers ask, the sheet has the day of handing over and the
first day to sign.

The form asks for both in the product's own words, in each language in which the organisation issues
it.

PASS:
    organisation: {signature: insurer, issues: {demo: {handout: [fr, en], consent: [fr]}}}
    locale-fr: {words: {talk: {handed: Remise le}, wait: {sign-after: Ne pas signer avant le}}}
FAIL:
    organisation: {signature: insurer, issues: {demo: [consent]}}
    locale-fr: {words: {talk: {handed: Remise le}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.locale_gaps import find_missing_locale_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.model import Library
from feuillet.select import CONSENT_KIND

ID = "two-dates"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_(
    "liability insurers (Branchet, Asspro): handed over at least 7 days before it is signed"
)
_DATE_KEYS = {
    "talk.handed": N_("when the sheet was handed over"),
    "wait.sign-after": N_("from which day it may be signed"),
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    asked = [
        each.value for each in library.organisations.values() if each.value.signature == "insurer"
    ]
    issued = (
        kinds.get(CONSENT_KIND, ())
        for organisation in asked
        for kinds in organisation.issued.values()
    )
    spoken = {language for languages in issued for language in languages}
    locales = {
        language: locale for language, locale in library.locales.items() if language in spoken
    }
    for key, what in _DATE_KEYS.items():
        yield from find_missing_locale_words(library._replace(locales=locales), key, what)
