"""
The passages of a translation are recorded, so that a later change of the original is noticed.

PASS:
    procedure: {version: "1.0"}
FAIL:
    translations: {}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.trust import list_unrecorded_passages

ID = "translation-unrecorded"
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        if count := len(list_unrecorded_passages(library, procedure, language)):
            which = (
                _("{count} passages of this translation are").format(count=count)
                if count > 1
                else _("one passage of this translation is")
            )
            yield (
                wording.at("translated_from"),
                _("{which} not recorded yet: note what they say with check --record").format(
                    which=which
                ),
            )
