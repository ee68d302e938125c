"""
How the act is done is told step by step: `more` of `how` is a numbered list.

A language in which nobody issues a document with the longer texts needs none.

PASS:
    fr:
      sections:
        how:
          short: Une aiguille.
          more: |
            1. La peau dort.
            2. Le médecin pique.
FAIL:
    fr: {sections: {how: {short: Une aiguille., more: La peau dort et le médecin pique.}}}
FAIL:
    fr: {sections: {how: {more: ~}}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.language_needs import needs_longer_texts
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "sequence"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("EQIP: sequence of the procedure")
_NUMBERED_STEP = re.compile(r"(?m)^\s*\d+[.)]\s")
_FEWEST_STEPS = 2


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        how = wording.value.sections.get("how")
        if not needs_longer_texts(library, procedure, language):
            continue
        if how and len(_NUMBERED_STEP.findall(f"{how.short}\n{how.more or ''}")) < _FEWEST_STEPS:
            yield (
                wording.at("sections", "how"),
                _("the steps are not told in order: number them in `more`, as `1. …`"),
            )
