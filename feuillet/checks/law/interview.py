"""
Every document says that it completes the talk with the doctor and does not replace it.

The product says so after the lead, in its own words, so that no author can forget it.

PASS:
    locale-fr: {words: {rights: {interview: Ce document complète l’entretien.}}}
FAIL:
    locale-fr: {words: {rights: {interview: ~}}}
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

ID = "interview"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.1111-2: information is given in an individual talk")


def check(library: Library, _today: date) -> Iterator[Problem]:
    yield from find_missing_locale_words(
        library, "rights.interview", _("that it does not replace the talk with the doctor")
    )
