"""A reviewed text says who answers for it in the owner's absence, who paid for it, and which ties
of interest there are.

An empty list is an answer: nobody paid, none was declared.

PASS:
    procedure: {status: {state: draft}}
PASS:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: médecin}
        reviewed_on: 2026-11-23
        deputy: Somebody
        funding: []
        interests: [{name: Dr A, tie: a company}]
FAIL:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: médecin}
        reviewed_on: 2026-11-23
        deputy: Somebody
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "ownership"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: owner, conflicts of interest, sponsor")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        status = procedure.value.status
        answers = {
            "deputy": status.deputy,
            "funding": status.funding,
            "interests": status.interests,
        }
        lacking = ", ".join(f"`{key}`" for key, answer in answers.items() if answer is None)
        if status.state == "reviewed" and lacking:
            yield (
                procedure.at("status"),
                _("a reviewed text says more of itself: write {lacking} under `status`").format(
                    lacking=lacking
                ),
            )
