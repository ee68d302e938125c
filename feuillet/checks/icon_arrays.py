"""
At most two risks are drawn as icon arrays, and only those whose frequency is known.

PASS:
    procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}]}
FAIL:
    procedure: {risks: [{id: leak, severity: serious, frequency: unknown, source: A1, drawn: "yes"}]}
FAIL:
    procedure:
      risks:
        - {id: a, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
        - {id: b, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
        - {id: c, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "icon-arrays"
SEVERITY = Severity.ERROR
SOURCE = "house rule"
MOST = 2


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        drawn = [(index, risk) for index, risk in enumerate(procedure.value.risks) if risk.drawn]
        for index, risk in drawn:
            if risk.frequency == "unknown":
                yield (
                    procedure.at("risks", index, "drawn"),
                    f"the frequency of `{risk.id}` is unknown: it cannot be drawn",
                )
        for index, risk in drawn[MOST:]:
            yield procedure.at("risks", index, "drawn"), f"`{risk.id}` is one too many: draw {MOST} risks at most"
