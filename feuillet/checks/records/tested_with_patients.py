"""
A reviewed text has been read with patients, nearly in its last form.

PASS:
    procedure: {status: {state: draft}}
PASS:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: médecin}
        reviewed_on: 2026-11-23
        tested: {on: 2026-10-01, people: "10"}
FAIL:
    procedure:
      status: {state: reviewed, reviewed_by: {name: Dr A, role: médecin}, reviewed_on: 2026-11-23}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "tested-with-patients"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("HAS 2008: tested with patients in a form that is nearly the last")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        status = procedure.value.status
        if status.state == "reviewed" and not (status.tested and status.tested.people):
            message = _(
                "no patient has read this text: read it with some, then write `tested: {on: "
                "…, people: …}`"
            )
            yield procedure.at("status"), message
