"""
Every document says that the patient may refuse, may change their mind, and may prefer not to know.

The product says so in its own words, first in `declining` and in `questions`: as a right, not as a
warning.

PASS:
    locale-fr:
      words:
        rights: {refuse: Vous pouvez refuser., silence: Vous pouvez ne pas tout savoir.}
FAIL:
    locale-fr: {words: {rights: {refuse: ~}}}
FAIL:
    locale-en: {words: {rights: {silence: ~}}}
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

ID = "patient-rights"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.1111-2 (not to know), L.1111-4 and R.4127-36 (to refuse, to withdraw)")


def check(library: Library, _today: date) -> Iterator[Problem]:
    yield from find_missing_locale_words(
        library, "rights.refuse", _("that one may refuse, and change one’s mind")
    )
    yield from find_missing_locale_words(
        library, "rights.silence", _("that one may prefer not to know")
    )
