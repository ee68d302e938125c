"""
The words of a benefit name its own rate, and in the text that stands in every document.

A risk has its number in the table; a benefit has it in its sentence, which says of whom it is true.

PASS:
    procedure:
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}}]
    fr: {benefits: {relief: {short: "Parmi les personnes traitées, {relief} ont moins mal."}}}
    en: {benefits: {relief: {short: "Of the people treated, {relief} hurt less."}}}
FAIL:
    procedure:
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}}]
FAIL:
    procedure:
      benefits: [{id: relief, evidence: controlled, frequency: {percent: "62", source: A1}}]
    fr: {benefits: {relief: {short: Moins de douleur., more: "Cela vaut pour {relief}."}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import find_figure_references

ID = "untold-benefit"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("Risk communication primer 2013: benefit and harm in the same form")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        for benefit in procedure.value.benefits:
            said = wording.value.benefits.get(benefit.id)
            if benefit.frequency and said and benefit.id not in find_figure_references(said.short):
                message = _(
                    "`short` does not give the number of this benefit: write {{{benefit}}} in it"
                ).format(benefit=benefit.id)
                yield wording.at("benefits", benefit.id, "short"), message
