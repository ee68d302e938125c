"""
A review is recorded, so that a later change of the text is noticed; until then the text is a draft.

PASS:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: radiologist}
        reviewed_on: 2026-11-01
FAIL:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: radiologist}
        reviewed_on: 2026-11-01
    reviews: {}
FAIL:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: radiologist}
        reviewed_on: 2026-11-01
    reviews:
      demo: {reviewed_by: "Dr B, radiologist", reviewed_on: 2026-11-01, facts: {}, words: {}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.trust import find_review

ID = "review-unrecorded"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content, expert sign-off")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, procedure in library.procedures.items():
        if procedure.value.status.state == "reviewed" and find_review(library, name) is None:
            message = _(
                "this review is not recorded yet, and the documents are drafts: note it "
                "with check --record"
            )
            yield procedure.at("status", "reviewed_on"), message
