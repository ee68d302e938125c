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
    procedure:
      benefits: [{id: leak, evidence: controlled, frequency: {percent: "62", source: A1}}]
    fr: {benefits: {leak: {short: "{leak} ont moins mal."}}}
    en: {benefits: {leak: {short: "{leak} hurt less."}}}
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

ID = "shared-name"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        named = dict.fromkeys(procedure.value.facts, "facts")
        for steps, name, _unused in list_rates(procedure.value):
            if steps[-1] == "without":
                # Of the same benefit, which a text names by its other rate.
                continue
            if steps[0] != "facts" and name in named:
                message = _(
                    "`{{{name}}}` would mean this and one of `{group}`: give one of them another id"
                ).format(name=name, group=named[name])
                yield procedure.at(*steps[:-1], "id"), message
            named.setdefault(name, str(steps[0]))
