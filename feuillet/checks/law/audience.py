"""
Every document says whom it is written for.

Its aim is the lead, which the author writes; how far it goes is said after the lead and beside its
state.

PASS:
    locale-fr: {words: {authorship: {audience: Pour les patients et leurs proches.}}}
FAIL:
    locale-fr: {words: {authorship: {audience: ~}}}
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

ID = "audience"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("HAS 2008: audience, aim and limits are stated")


def check(library: Library, _today: date) -> Iterator[Problem]:
    yield from find_missing_locale_words(
        library, "authorship.audience", _("whom it is written for")
    )
