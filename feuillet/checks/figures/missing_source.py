"""
A risk whose frequency is unknown says where it is named.

PASS:
    procedure: {risks: [{id: leak, severity: serious, frequency: unknown, source: A1}]}
FAIL:
    procedure: {risks: [{id: leak, severity: serious, frequency: unknown}]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "missing-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("HAS 2008, link to the literature")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for index, risk in enumerate(procedure.value.risks):
            if risk.frequency == "unknown" and risk.source is None:
                yield (
                    procedure.at("risks", index),
                    _("the risk `{risk}` names no source: add `source:`").format(risk=risk.id),
                )
