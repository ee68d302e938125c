"""
What is said of assisted reproduction follows the law of 2 August 2021.

That law opened it to couples of women and to women alone. So `laws` names it or a newer one, and no
text speaks of a man and a woman in a file where none speaks of the others.

PASS:
    procedure:
      traits: {assisted_reproduction: true}
      laws: [{name: loi no 2021-1017, on: 2021-08-02, verified_on: 2026-11-01}]
    fr: {lead: "Pour un homme et une femme, pour deux femmes, pour une femme seule."}
PASS:
    fr: {lead: "Pour un homme et une femme."}
FAIL:
    procedure: {traits: {assisted_reproduction: true}}
FAIL:
    procedure:
      traits: {assisted_reproduction: true}
      laws: [{name: loi no 2011-814, on: 2011-07-07, verified_on: 2026-11-01}]
FAIL:
    procedure:
      traits: {assisted_reproduction: true}
      laws: [{name: loi no 2021-1017, on: 2021-08-02, verified_on: 2026-11-01}]
    fr: {lead: "Le couple est formé d’un homme et d’une femme."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_passages, pair_wordings
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Wording

ID = "stale-law"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = "loi no 2021-1017 relative à la bioéthique; CSP L.2141-2"
RULES = ("parents",)
_BIOETHICS_LAW_DATE = date(2021, 8, 2)


def check(library: Library, _today: date) -> Iterator[Problem]:
    reproduction = {
        name for name, each in library.procedures.items() if each.value.traits.assisted_reproduction
    }
    for name in sorted(reproduction):
        procedure = library.procedures[name]
        if not any(law.on >= _BIOETHICS_LAW_DATE for law in procedure.value.laws):
            steps = ("laws",) if procedure.value.laws else ("traits", "assisted_reproduction")
            yield (
                procedure.at(*steps),
                (
                    _(
                        "no law since {bioethics_law_date} is named: read it, then write it "
                        "under `laws:`"
                    ).format(bioethics_law_date=_BIOETHICS_LAW_DATE)
                ),
            )
    for pair in pair_wordings(library):
        if pair.procedure.value.id in reproduction:
            yield from _find_narrow_texts(pair.wording)


def _find_narrow_texts(wording: Loaded[Wording]) -> Iterator[Problem]:
    """Texts that speak of a man and a woman, where no text of the file speaks of anybody else."""
    known = find_language_rules(wording.value.language).parents
    said = [(place, " ".join(text.split())) for place, text in locate_passages(wording)]
    if known and not any(known.others.search(text) for _unused, text in said):
        for place, text in said:
            if found := known.man_and_woman.search(text):
                yield (
                    place,
                    (
                        _(
                            "“{found}” is the law before {bioethics_law_date}: speak of "
                            "couples of women and women alone too"
                        ).format(found=found[0], bioethics_law_date=_BIOETHICS_LAW_DATE)
                    ),
                )
