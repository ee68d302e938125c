"""Every risk, benefit, alternative, alert sign and key figure of a procedure has its words in each
of its language files.

So has every trait of which the law asks the documents to speak: where one spends the night
(ambulatory care, CSP L.1111-2), what stays in the body and the document that names it (R.5212-42),
how long that lasts after a cosmetic act (D.6322-30-1), why a possible pregnancy must be told before
X-rays (R.1333-58). A drawing has its words where a document that shows it is issued in the
language, or none is as yet.

PASS:
    procedure: {alert_signs: [fever]}
    fr: {alert_signs: {fever: De la fièvre}}
FAIL:
    procedure: {traits: {implant: true}}
FAIL:
    procedure: {alert_signs: [fever, weakness]}
    fr: {alert_signs: {fever: De la fièvre}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.language_needs import collect_issued_kinds, list_printing_kinds
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.checks.support.wording_groups import list_wording_groups
from feuillet.findings import Severity
from feuillet.messages import gettext as _
from feuillet.model import Library, Procedure

ID = "missing-wording"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = "CSP L.1111-2"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        unseen = set(_find_unseen_drawings(library, procedure.value, wording.value.language))
        for group, thing, wanted, worded in list_wording_groups(procedure.value, wording.value):
            for name in wanted:
                if name not in worded and (group, name) not in unseen:
                    yield (
                        wording.at(group),
                        _(
                            "the {thing} `{name}` has no words: write `{name}:` under `{group}:`"
                        ).format(thing=_(thing), name=name, group=group),
                    )


def _find_unseen_drawings(
    library: Library, procedure: Procedure, language: str
) -> Iterator[tuple[str, str]]:
    """Those that no issued document shows; where nothing is issued yet, those of forms."""
    is_issued = bool(collect_issued_kinds(library, language, procedure.id))
    for drawing in procedure.drawings:
        steps = ("drawings", drawing.id, "description")
        shown = list_printing_kinds(library, procedure.id, language, steps)
        if not shown or (drawing.is_to_mark and not is_issued):
            yield "drawings", drawing.id
