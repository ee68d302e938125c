"""
Where there is regional or general anaesthesia, its risk is among the risks, as one that is explained apart.

Whoever gives it informs of it, in a consultation of its own: the consent sheet leaves it out.

PASS:
    procedure:
      traits: {anaesthesia: [general]}
      risks:
        - {id: leak, severity: serious, frequency: {percent: "2", source: A1}}
        - {id: allergy, severity: moderate, frequency: unknown, separate: true, source: A1}
PASS:
    procedure: {traits: {anaesthesia: [local, sedation]}}
FAIL:
    procedure: {traits: {anaesthesia: [local, general]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "anaesthesia-apart"
SEVERITY = Severity.ERROR
SOURCE = "CSP D.6124-91, consultation before anaesthesia"
APART = {"regional", "general"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        given = APART & set(procedure.value.traits.anaesthesia)
        if given and not any(risk.separate for risk in procedure.value.risks):
            message = "anaesthesia is explained apart: list its risk with `separate: true`"
            yield procedure.at("traits", "anaesthesia"), message
