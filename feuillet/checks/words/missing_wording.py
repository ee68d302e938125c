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

from feuillet.checks.support.language_needs import list_printing_kinds
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.checks.support.wording_groups import list_wording_groups
from feuillet.findings import Severity
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Wording

ID = "missing-wording"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = "CSP L.1111-2"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        for group, thing, wanted, worded in list_wording_groups(procedure.value, wording.value):
            for name in wanted:
                if name not in worded and (
                    group != "drawings" or _shows_drawing(library, procedure.value.id, wording, name)
                ):
                    yield (
                        wording.at(group),
                        _(
                            "the {thing} `{name}` has no words: write `{name}:` under `{group}:`"
                        ).format(thing=_(thing), name=name, group=group),
                    )


def _shows_drawing(library: Library, procedure: str, wording: Loaded[Wording], name: str) -> bool:
    steps = ("drawings", name, "description")
    return bool(list_printing_kinds(library, procedure, wording.value.language, steps))
