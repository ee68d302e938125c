"""
At most two rates are drawn as icon arrays, of a benefit or of a risk, and only those whose frequency is known.

A benefit that is drawn has a `name` to stand beside its drawing.

PASS:
    procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}]}
PASS:
    procedure:
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}, drawn: "yes"}]
    fr: {benefits: {relief: {name: moins mal, short: "{relief} ont moins mal."}}}
    en: {benefits: {relief: {name: less pain, short: "{relief} hurt less."}}}
FAIL:
    procedure: {risks: [{id: leak, severity: serious, frequency: unknown, source: A1, drawn: "yes"}]}
FAIL:
    procedure: {benefits: [{id: relief, evidence: controlled, source: A1, drawn: "yes"}]}
FAIL:
    procedure:
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}, drawn: "yes"}]
    fr: {benefits: {relief: {short: "{relief} ont moins mal."}}}
FAIL:
    procedure:
      risks:
        - {id: a, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
        - {id: b, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}, drawn: "yes"}]
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.figures import items
from feuillet.checks.texts import Problem, pairs
from feuillet.findings import Severity
from feuillet.model import Library, Rate

ID = "icon-arrays"
SEVERITY = Severity.ERROR
SOURCE = "house rule"
MOST = 2


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        drawn = [(steps, item) for steps, item in items(procedure.value) if item.drawn]
        # A benefit is drawn before the risks.
        drawn.sort(key=lambda each: each[0][0] == "risks")
        for steps, item in drawn:
            if not isinstance(item.frequency, Rate):
                yield procedure.at(*steps, "drawn"), f"the frequency of `{item.id}` is unknown: it cannot be drawn"
        for steps, item in drawn[MOST:]:
            yield procedure.at(*steps, "drawn"), f"`{item.id}` is one too many: draw {MOST} benefits or risks at most"
    yield from nameless(library)


def nameless(library: Library) -> Iterator[Problem]:
    for procedure, wording in pairs(library):
        for benefit in procedure.value.benefits:
            said = wording.value.benefits.get(benefit.id)
            if benefit.drawn and said and not said.name:
                message = f"`{benefit.id}` is drawn and has no name to stand beside the drawing: add `name:`"
                yield wording.at("benefits", benefit.id), message
