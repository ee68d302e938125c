"""
A source has its year, or says that it was looked for and none was found.

One finding a procedure, at the first source that says neither.

PASS:
    procedure: {sources: {A1: {authors: Martin, year: "2019"}}}
PASS:
    procedure: {sources: {A1: {authors: martin.example, undated: true}}}
FAIL:
    procedure: {sources: {A1: {authors: Martin, year: ~}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "undated-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("DISCERN 4 and 5: sources and their dates are clear")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        undated = [
            key for key, each in procedure.value.sources.items() if not (each.year or each.undated)
        ]
        if undated:
            named = ", ".join(f"`{key}`" for key in undated)
            message = _(
                "no year is known of {named}: write `year:`, or `undated: true` where none is found"
            ).format(named=named)
            yield procedure.at("sources", undated[0]), message
