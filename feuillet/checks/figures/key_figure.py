"""
A key figure is a fact, or a risk or benefit whose frequency is known.

PASS:
    procedure: {key_figures: [duration, pain, leak]}
PASS:
    procedure:
      key_figures: [duration, pain, relief]
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}}]
    fr: {key_figures: {relief: Mieux}}
FAIL:
    procedure: {key_figures: [duration, pain, allergy]}
FAIL:
    procedure: {key_figures: [duration, pain, nothing]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "key-figure"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        figures = tuple(procedure.value.figures)
        for index, name in enumerate(procedure.value.key_figures):
            if name not in figures:
                message = _(
                    "`{name}` is neither a fact nor a risk or benefit with a figure: "
                    "choose one that is"
                ).format(name=name)
                yield procedure.at("key_figures", index), message + suggest_names(name, figures)
