"""
Every source that a fact, a risk or a benefit names is described under `sources`.

PASS:
    procedure: {facts: {duration: {minutes: "60", source: A1}}}
FAIL:
    procedure: {facts: {duration: {minutes: "60", source: Z9}}}
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

ID = "unknown-source"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("HAS 2008, link to the literature")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for steps, key in list_citations(procedure.value):
            if key not in procedure.value.sources:
                yield (
                    procedure.at(*steps),
                    _("the source `{key}` is not under `sources`: describe it there").format(
                        key=key
                    ),
                )
