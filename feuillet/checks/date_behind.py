"""
The date of a text is not older than its last change.

`check --record` notes on which day words or facts were found changed.

PASS:
    procedure: {updated_on: 2026-11-20}
    versions: {demo: {fr: {"1.0": "00000000 2026-11-20"}}}
PASS:
    versions: {demo: {fr: {"1.0": "00000000"}}}
FAIL:
    procedure: {updated_on: 2026-11-20}
    versions: {demo: {fr: {"1.0": "00000000 2026-11-21"}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "date-behind"
SEVERITY = Severity.WARNING
SOURCE = "NHS standard for health content, dates"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        noted = library.versions.value.root.get(procedure.value.id, {}).values()
        present = (versions.get(procedure.value.version, "").split() for versions in noted)
        changed = max((date.fromisoformat(entry[1]) for entry in present if len(entry) > 1), default=date.min)
        if changed > procedure.value.updated_on:
            yield (
                procedure.at("updated_on"),
                f"the text has changed since: write {changed}",
            )
