"""
Before assisted reproduction, a text tells all that the law asks to tell, and `told` says where.

Each passage that `told` names stands in every language. What it says there a lawyer reads.

PASS:
    procedure: {traits: {assisted_reproduction: no}}
FAIL:
    procedure: {traits: {assisted_reproduction: yes}}
FAIL:
    procedure: {told: {burden: [sections.nowhere.short]}}
PASS:
    procedure: {told: {burden: [sections.what.short]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.model.wording import list_passages

ID = "assisted-reproduction"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.2141-10: what the interviews before assisted reproduction tell")
_TOLD_BY_LAW = (
    "chances",
    "side-effects",
    "risks-now",
    "risks-later",
    "burden",
    "break-up-or-death",
    "adoption",
    "time-to-think",
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        missing = [name for name in _TOLD_BY_LAW if name not in procedure.value.told]
        if procedure.value.traits.assisted_reproduction and missing:
            message = _(
                "the law asks to tell this too: write under `told:` which passages tell "
                "{missing}, as `burden: [sections.how.short]`"
            ).format(missing=", ".join(missing))
            yield procedure.at("told"), message
    yield from _find_untold_passages(library)


def _find_untold_passages(library: Library) -> Iterator[Problem]:
    """Passages that `told` names and a language does not have."""
    for pair in pair_wordings(library):
        said = {".".join(map(str, steps)) for steps, _unused in list_passages(pair.wording.value)}
        for name, passages in pair.procedure.value.told.items():
            for passage in (each for each in passages if each not in said):
                message = _("`{passage}` is no passage of {language}: mend its name").format(
                    passage=passage, language=pair.wording.value.language
                )
                yield pair.procedure.at("told", name), message
