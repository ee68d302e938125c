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

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Release

ID = "date-behind"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content, dates")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        noted = library.versions.value.root.get(procedure.value.id, {}).values()
        version = procedure.value.version
        present = (Release.read(versions[version]).on for versions in noted if version in versions)
        changed = max((on for on in present if on), default=date.min)
        if changed > procedure.value.updated_on:
            yield (
                procedure.at("updated_on"),
                _("a change was noted on {changed}: write that day, or a later one").format(
                    changed=changed
                ),
            )
