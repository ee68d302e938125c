"""
A key figure is a fact, or a risk whose frequency is known.

PASS:
    procedure: {key_figures: [duration, pain, leak]}
FAIL:
    procedure: {key_figures: [duration, pain, allergy]}
FAIL:
    procedure: {key_figures: [duration, pain, nothing]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, nearest
from feuillet.findings import Severity
from feuillet.model import Library, Rate

ID = "key-figure"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        counted = [risk.id for risk in procedure.value.risks if isinstance(risk.frequency, Rate)]
        figures = (*procedure.value.facts, *counted)
        for index, name in enumerate(procedure.value.key_figures):
            if name not in figures:
                message = (
                    f"`{name}` is neither a fact nor a risk with a figure: choose one that is{nearest(name, figures)}"
                )
                yield procedure.at("key_figures", index), message
