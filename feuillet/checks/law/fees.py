"""
Every document tells the patient to ask what the act costs and what is paid back.

The figures are the place's own, given in writing by whoever asks for the money; the product points
to them in `questions`.

PASS:
    locale-fr: {words: {rights: {price: Demandez le prix et le remboursement.}}}
FAIL:
    locale-fr: {words: {rights: {price: ~}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.locale_gaps import find_missing_locale_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "fees"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.1111-3; EQIP, costs")


def check(library: Library, _today: date) -> Iterator[Problem]:
    yield from find_missing_locale_words(library, "rights.price", _("to ask what the act costs"))
