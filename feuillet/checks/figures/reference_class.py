"""
A rate says of whom it is true: how many were followed, what was counted, or in what year.

PASS:
    procedure:
      risks: [{id: leak, severity: serious, frequency: {cases: "2", of: "90", source: A1}}]
PASS:
    procedure:
      risks:
        - id: leak
          severity: serious
          frequency: {percent: "2", year: "2023", counted: cycles, source: A1}
FAIL:
    procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}}]}
FAIL:
    procedure: {facts: {stay: {percent: "2", source: A1}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.figures import list_rates
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "reference-class"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("Risk communication primer 2013: time frame and reference class")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for steps, name, rate in list_rates(procedure.value):
            if not (rate.followed or rate.counted or rate.year):
                message = _(
                    "the rate of `{name}` does not say of whom: add `population`, "
                    "`counted` or `year`"
                ).format(name=name)
                yield (
                    procedure.at(*steps),
                    _("{message} if its source does").format(message=message),
                )
