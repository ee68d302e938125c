"""
A site answers only local rows that some procedure asks for.

PASS:
    organisation: {sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit}}}]}
FAIL:
    organisation: {sites: [{id: nord, name: Nord, local: {parking: {fr: Devant}}}]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "unasked-local"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    asked = sorted(
        {row for procedure in library.procedures.values() for row in procedure.value.local}
    )
    for organisation in library.organisations.values():
        for index, site in enumerate(organisation.value.sites):
            for row in site.local:
                # What could not be read may be what asks for it.
                if row not in asked and not library.unread:
                    message = _(
                        "no procedure asks for the local row `{row}`: take it out{hint}"
                    ).format(row=row, hint=suggest_names(row, asked))
                    yield organisation.at("sites", index, "local", row), message
