"""A reviewed text has not changed since its review: a clinician's name stands on the very words
that were read.

PASS:
    procedure:
      updated_on: 2026-11-20
      status: {state: reviewed, reviewed_by: {name: Dr A, role: médecin}, reviewed_on: 2026-11-21}
FAIL:
    procedure:
      updated_on: 2026-11-22
      status: {state: reviewed, reviewed_by: {name: Dr A, role: médecin}, reviewed_on: 2026-11-21}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "changed-since-review"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("NHS standard for health content: expert sign-off")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        status, updated = procedure.value.status, procedure.value.updated_on
        if status.state == "reviewed" and status.reviewed_on and status.reviewed_on < updated:
            message = _(
                "the text has changed on {updated}, after this review: have it read "
                "again, or say `in-review`"
            ).format(updated=updated)
            yield procedure.at("status", "reviewed_on"), message
