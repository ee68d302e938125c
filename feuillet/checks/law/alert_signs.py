"""
A procedure has alert signs, and some of them call for 15 or 112 at once.

PASS:
    procedure: {alert_signs: [fever], emergency_signs: [fever]}
FAIL:
    procedure: {alert_signs: [], emergency_signs: []}
    fr: {alert_signs: {fever: ~}}
    en: {alert_signs: {fever: ~}}
FAIL:
    procedure: {emergency_signs: []}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "alert-signs"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("EQIP: alert signs; HAS 2008")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        if not procedure.value.alert_signs:
            yield procedure.at("alert_signs"), _("no sign tells the patient to call: list some")
        elif not procedure.value.emergency_signs:
            message = _(
                "no sign calls for 15 or 112: list those of the alert signs that do under "
                "`emergency_signs`"
            )
            yield procedure.at("emergency_signs"), message
