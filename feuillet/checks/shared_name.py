"""
A name in braces means one figure: no fact, risk or benefit that has one shares its id with another.

PASS:
    procedure: {facts: {stay: {days: "2", source: A1}}}
    fr: {lead: "Vous restez {stay}."}
    en: {lead: "You stay {stay}."}
FAIL:
    procedure: {facts: {leak: {days: "2", source: A1}}}
    fr: {lead: "Vous restez {leak}."}
    en: {lead: "You stay {leak}."}
FAIL:
    procedure: {benefits: [{id: leak, evidence: controlled, frequency: {percent: "62", source: A1}}]}
    fr: {benefits: {leak: {short: "{leak} ont moins mal."}}}
    en: {benefits: {leak: {short: "{leak} hurt less."}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Benefit, Library, Procedure, Rate, Risk, Step

ID = "shared-name"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        taken: dict[str, str] = {}
        for group, name, steps in named(procedure.value):
            if name in taken:
                message = f"`{{{name}}}` would mean this and one of `{taken[name]}`: give one of them another id"
                yield procedure.at(*steps), message
            taken.setdefault(name, group)


def named(procedure: Procedure) -> Iterator[tuple[str, str, tuple[Step, ...]]]:
    """The group, the id and the place of all that has a figure."""
    for name in procedure.facts:
        yield "facts", name, ("facts", name)
    items: dict[str, tuple[Risk | Benefit, ...]] = {"risks": procedure.risks, "benefits": procedure.benefits}
    for group, listed in items.items():
        for index, item in enumerate(listed):
            if isinstance(item.frequency, Rate):
                yield group, item.id, (group, index, "id")
