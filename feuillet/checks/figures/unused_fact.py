"""
Every fact of a procedure stands in a text or among the key figures.

PASS:
    procedure: {facts: {stay: {days: "2", source: A1}}}
    fr: {lead: "Vous restez {stay}."}
FAIL:
    procedure: {facts: {stay: {days: "2", source: A1}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_passages, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import find_figure_references

ID = "unused-fact"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, procedure in library.procedures.items():
        wordings = [wording for owner, wording in pair_wordings(library) if owner.value.id == name]
        told = (
            named
            for wording in wordings
            for _unused, text in locate_passages(wording)
            for named in find_figure_references(text)
        )
        used = {named.partition(".")[0] for named in told}
        for fact in procedure.value.facts:
            # Without any words there is nothing to say yet: the author is still at the facts.
            if wordings and fact not in used and fact not in procedure.value.key_figures:
                yield (
                    procedure.at("facts", fact),
                    (
                        _(
                            "no text uses the fact `{fact}`: write {{{fact}}} where it "
                            "helps, or take it out"
                        ).format(fact=fact)
                    ),
                )
