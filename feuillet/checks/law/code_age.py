"""A code of the act or of an illness was checked within the last twelve months: the lists change
every year.

PASS:
    today: 2026-11-23
    procedure: {codes: {ccam: [{code: JJFJ001, read_in: CCAM, verified_on: 2026-01-15}]}}
FAIL:
    today: 2026-11-23
    procedure: {codes: {ccam: [{code: JJFJ001, read_in: CCAM, verified_on: 2025-11-22}]}}
FAIL:
    today: 2026-11-23
    procedure: {codes: {cim10: [{code: N97.0, read_in: CIM-10, verified_on: 2024-11-22}]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.sender.contact_age import VERIFICATION_PERIOD
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "code-age"
SCOPE = Scope.PROCEDURE | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        codes = procedure.value.codes
        checked = [("ccam", n, code.verified_on) for n, code in enumerate(codes.ccam)]
        checked += [("cim10", n, code.verified_on) for n, code in enumerate(codes.cim10)]
        for name, n, day in checked:
            if day < today - VERIFICATION_PERIOD:
                message = _(
                    "this code was last checked on {day}: check it again, then set `verified_on`"
                ).format(day=day)
                yield procedure.at("codes", name, n, "verified_on"), message
