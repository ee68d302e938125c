"""
The patient finds questions to ask, so that the decision is shared.

PASS:
    fr: {to_ask: [Et si j’attends]}
FAIL:
    fr: {to_ask: []}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "questions-to-ask"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("DISCERN 15, shared decision; PIF TICK")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        if not wording.value.to_ask:
            yield (
                wording.at("to_ask"),
                _("no question helps the patient to decide: write some that help with this act"),
            )
