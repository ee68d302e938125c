"""
The risks are both the frequent and the serious ones.

Serious ones are listed even if they are exceptional. Frequent is what concerns 1 person in 100 or
more; of a risk whose frequency is unknown, what is not serious is taken for the everyday one.

PASS:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: {cases: "1", of: "5000", source: A1}}
        - {id: allergy, severity: minor, frequency: unknown, source: A1}
FAIL:
    procedure: {risks: [{id: leak, severity: minor, frequency: {percent: "2", source: A1}}]}
FAIL:
    procedure:
      risks: [{id: leak, severity: serious, frequency: {cases: "1", of: "5000", source: A1}}]
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Rate, Risk

ID = "frequent-and-serious"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.1111-2; case law on exceptional serious risks")
_FREQUENT_RISK_SHARE = Fraction(1, 100)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        risks, place = procedure.value.risks, procedure.at("risks")
        if not any(risk.severity == "serious" for risk in risks):
            yield (
                place,
                _(
                    "no serious risk is listed: add those that are known, "
                    "even if they are exceptional"
                ),
            )
        if not any(_is_frequent_risk(risk) for risk in risks):
            yield (
                place,
                _("no frequent risk is listed: add what often happens, even if it is minor"),
            )


def _is_frequent_risk(risk: Risk) -> bool:
    if isinstance(risk.frequency, Rate):
        return risk.frequency.shares[1] >= _FREQUENT_RISK_SHARE
    return risk.severity != "serious"
