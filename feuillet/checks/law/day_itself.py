"""
The patient reads what to do on the day itself, a line to tick each.

PASS:
    fr: {day: [Venez à jeun.]}
FAIL:
    fr: {day: []}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "day-itself"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("EQIP: precautions that the patient may take")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        if not wording.value.day:
            yield (
                wording.at("day"),
                _("nothing says what to do on the day itself: write a line for each thing to do"),
            )
