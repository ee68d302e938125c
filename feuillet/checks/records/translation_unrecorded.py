"""
The passages of a translation are recorded, so that a later change of the original is noticed.

PASS:
    procedure: {version: "1.0"}
FAIL:
    translations: {}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_, ngettext
from feuillet.model import Library
from feuillet.trust import list_unrecorded_passages

ID = "translation-unrecorded"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        if count := len(list_unrecorded_passages(library, procedure, language)):
            message = ngettext(
                "one passage of this translation is not recorded yet: note what they say with "
                "check --record",
                "{count} passages of this translation are not recorded yet: note what they say "
                "with check --record",
                count,
            )
            yield wording.at("translated_from"), message.format(count=count)
