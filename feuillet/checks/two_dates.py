"""
Where consent is signed as liability insurers ask, the sheet has the day of handing over and the first day to sign.

The form asks for both in the product's own words, in each language of the organisation.

PASS:
    organisation: {signature: insurer, languages: [fr]}
    locale-fr: {words: {talk: {handed: Remise le}, wait: {sign-after: Ne pas signer avant le}}}
FAIL:
    organisation: {signature: insurer}
    locale-fr: {words: {talk: {handed: Remise le}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.own_words import unsaid
from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "two-dates"
SEVERITY = Severity.WARNING
SOURCE = "liability insurers (Branchet, Asspro): handed over at least 7 days before it is signed"
DATES = {"talk.handed": "when the sheet was handed over", "wait.sign-after": "from which day it may be signed"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    asked = [each.value for each in library.organisations.values() if each.value.signature == "insurer"]
    spoken = {language for organisation in asked for language in organisation.languages}
    locales = {language: locale for language, locale in library.locales.items() if language in spoken}
    for key, what in DATES.items():
        yield from unsaid(library._replace(locales=locales), key, what)
