"""
Every source described is named by a fact, a risk or a benefit.

PASS:
    procedure: {facts: {duration: {minutes: "60", source: B2}}, sources: {B2: {authors: Martin}}}
FAIL:
    procedure: {sources: {B2: {authors: Martin}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.figures import list_citations
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "unused-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        cited = {key for _unused, key in list_citations(procedure.value)}
        for key in procedure.value.sources:
            if key not in cited:
                yield (
                    procedure.at("sources", key),
                    _(
                        "nothing cites the source `{key}`: name it where it serves, or take it out"
                    ).format(key=key),
                )
