"""
Where the law sets the form of consent, `laws` says which wording of it the texts rely on.

PASS:
    procedure:
      consent: statutory
      law: CSP L.2123-1
      laws: [{name: loi no 2001-588, on: 2001-07-04, verified_on: 2026-11-01}]
FAIL:
    procedure: {consent: statutory, law: CSP L.2123-1}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "unread-law"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("NHS standard for health content: evidence is checked again at each review")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        if procedure.value.consent == "statutory" and not procedure.value.laws:
            message = _(
                "nobody says which law was read, and when: write `laws:`, each with `name`, "
                "`on`, `verified_on`"
            )
            yield procedure.at("law"), message
