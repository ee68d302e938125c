"""
The text of each version is recorded, so that a later change is noticed.

PASS:
    procedure: {version: "1.0"}
FAIL:
    procedure: {version: "1.1"}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "version-unrecorded"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content, version control")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        version, language = procedure.value.version, wording.value.language
        if version not in library.versions.value.root.get(procedure.value.id, {}).get(language, {}):
            message = _(
                "version {version} of these words is not recorded yet: note it with check --record"
            ).format(version=version)
            yield wording.at("language"), message
