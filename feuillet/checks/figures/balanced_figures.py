"""
Benefits and harms are both told in figures, or neither is.

Benefits have one when the words of a benefit, or of their section, name a fact; harms when a
frequency is known.

PASS:
    fr:
      sections: {benefits: {short: Moins de douleur.}}
      benefits: {relief: {short: "La douleur passe à {pain}."}}
FAIL:
    fr:
      sections: {benefits: {short: Moins de douleur.}}
      benefits: {relief: {short: La douleur baisse.}}
FAIL:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: unknown, source: A1}
        - {id: allergy, severity: minor, frequency: unknown, source: A1}
    fr: {benefits: {relief: {short: "La douleur passe à {pain}."}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.model.wording import iterate_strings
from feuillet.text import find_figure_references

ID = "balanced-figures"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("IPDAS: benefits and harms in equal detail; EQIP: both in figures")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        section = wording.value.sections.get("benefits")
        said = [
            each.model_dump()
            for each in (*wording.value.benefits.values(), *((section,) if section else ()))
        ]
        gains = any(find_figure_references(text) for _unused, text in iterate_strings(said))
        harms = any(risk.frequency != "unknown" for risk in procedure.value.risks)
        if harms and not gains:
            yield (
                wording.at("benefits"),
                _("harms have figures and benefits have none: name one, as {its-name}"),
            )
        if gains and not harms:
            yield (
                procedure.at("risks"),
                _("benefits have figures and harms have none: find how often one of them happens"),
            )
