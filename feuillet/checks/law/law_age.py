"""
A law that the texts speak of was read again within the last twelve months.

PASS:
    today: 2026-11-23
    procedure: {laws: [{name: loi no 2021-1017, on: 2021-08-02, verified_on: 2026-01-15}]}
FAIL:
    today: 2026-11-23
    procedure: {laws: [{name: loi no 2021-1017, on: 2021-08-02, verified_on: 2025-11-22}]}
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

ID = "law-age"
SCOPE = Scope.PROCEDURE | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: evidence is checked again at each review")


def check(library: Library, today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for index, law in enumerate(procedure.value.laws):
            if law.verified_on < today - VERIFICATION_PERIOD:
                message = _(
                    "“{name}” was last read on {verified_on}: read it again, then set `verified_on`"
                ).format(name=law.name, verified_on=law.verified_on)
                yield procedure.at("laws", index, "verified_on"), message
