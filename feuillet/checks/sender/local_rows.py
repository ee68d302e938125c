"""Every local row that a procedure asks for has a label in some locale; the others are then asked
for theirs.

PASS:
    procedure: {local: [fasting]}
FAIL:
    procedure: {local: [fasting, parking]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "local-rows"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    known = {
        row for locale in library.locales.values() for row in locale.value.words.get("local", {})
    }
    files = ", ".join(locale.path for locale in library.locales.values())
    for procedure in library.procedures.values():
        for index, row in enumerate(procedure.value.local):
            if row not in known and not library.unread:
                message = _(
                    "the local row `{row}` has no label: write `{row}:` under `local:` in {files}"
                ).format(row=row, files=files)
                yield procedure.at("local", index), message
