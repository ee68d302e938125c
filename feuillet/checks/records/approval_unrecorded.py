"""An approval is recorded, so that a later change of the texts is noticed; until then they are not
approved.

PASS:
    organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: "1.0"}}
FAIL:
    organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: "1.0"}}
    approvals: {}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.trust import find_approval

ID = "approval-unrecorded"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, organisation in library.organisations.items():
        if organisation.value.approval.state == "approved" and find_approval(library, name) is None:
            message = _(
                "this approval is not recorded yet, and does not count: note it with check --record"
            )
            yield organisation.at("approval", "on"), message
