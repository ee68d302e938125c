"""
Every document says that the patient can ask for a second opinion.

The product says so in its own words, in `questions`.

PASS:
    locale-fr: {words: {rights: {opinion: Vous pouvez demander un deuxième avis.}}}
FAIL:
    locale-fr: {words: {rights: {opinion: ~}}}
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

ID = "second-opinion"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("CSP R.4127-60; DISCERN 7, further support")


def check(library: Library, _today: date) -> Iterator[Problem]:
    yield from find_missing_locale_words(
        library, "rights.opinion", _("that one can ask for a second opinion")
    )
