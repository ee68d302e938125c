"""
What a text writes in braces is a fact of the procedure, or the rate of a risk or of a benefit.

`{leak.year}`, `{leak.population}` and `{leak.horizon}` are parts of a rate, where it has them.

PASS:
    fr: {lead: "Le geste dure {duration}."}
PASS:
    procedure:
      risks:
        - id: leak
          severity: serious
          frequency: {cases: "2", of: "90", year: "2019", source: A1}
    fr: {lead: "Une étude ({leak.population} personnes, {leak.year}) : {leak} ont une fuite."}
FAIL:
    fr: {lead: "Le geste dure {durations}."}
FAIL:
    fr: {lead: "{allergy} ont une allergie."}
FAIL:
    fr: {lead: "En {leak.year}, {leak} ont une fuite."}
FAIL:
    fr: {lead: "Le geste dure {Duration}."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Procedure, has_figure
from feuillet.model.wording import list_passages
from feuillet.text import FIGURE_REFERENCE, find_figure_references

ID = "unknown-fact"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        figures = procedure.value.figures
        for steps, text in list_passages(wording.value):
            for name in dict.fromkeys(find_figure_references(text)):
                if not has_figure(figures, name):
                    yield (
                        wording.at(*steps, f"{{{name}}}"),
                        _describe_unknown_fact(name, procedure.value),
                    )
            if set("{}") & set(FIGURE_REFERENCE.sub("", text)):
                message = _(
                    "a brace would be printed as it is: a fact is written {its-name}, in "
                    "small letters, no spaces"
                )
                yield wording.at(*steps), message


def _describe_unknown_fact(reference: str, procedure: Procedure) -> str:
    name, _unused, part = reference.partition(".")
    if part and name in procedure.figures:
        return _(
            "`{name}` has no `{part}` to print: add it to the rate if its source gives "
            "it, or mend the reference"
        ).format(name=name, part=part)
    if any(risk.id == name for risk in procedure.risks):
        return _(
            "`{{{reference}}}`: the frequency of this risk is unknown; take the reference out"
        ).format(reference=reference)
    what = _(
        "`{{{reference}}}` is not a fact: add it to `facts` of the procedure, or mend it"
    ).format(reference=reference)
    return what + suggest_names(name, tuple(procedure.figures))
