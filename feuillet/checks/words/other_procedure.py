"""No text names another procedure of the library, unless that one is an alternative or `related`
lists it.

A text that was copied from another sheet is told so; so is one that names a procedure of the
language's own list.

PASS:
    other: {title: Greffe}
    fr: {lead: Le médecin vous explique le geste.}
PASS:
    other: {title: Greffe}
    procedure: {related: [other]}
    fr: {lead: La greffe est un autre geste.}
FAIL:
    other: {title: Greffe}
    fr: {lead: La greffe dure une heure.}
FAIL:
    locale-fr: {lexicon: {procedures: [gastrostomie]}}
    fr: {lead: La gastrostomie aide à se nourrir.}
PASS:
    locale-fr: {lexicon: {procedures: [gastrostomie]}}
    fr: {lead: La gastrostomie aide à se nourrir., alternatives: {none: {name: Gastrostomie}}}
FAIL:
    other: {names: [greffe de peau]}
    fr: {day: [Après une greffe de peau, reposez-vous.]}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import (
    Problem,
    ProcedureWording,
    find_lexicon,
    locate_passages,
    pair_wordings,
)
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Wording
from feuillet.text import strip_markdown

ID = "other-procedure"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("EQIP: what is said concerns the subject")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for pair in pair_wordings(library):
        foreign = _collect_foreign_names(library, pair)
        pattern = _build_procedure_pattern(foreign)
        for place, text in locate_passages(pair.wording) if foreign else ():
            for name in dict.fromkeys(pattern.findall(strip_markdown(text))):
                other = foreign[name.lower()]
                way_out = (
                    _("mend the text, or add `{other}` to `related` in procedure.yaml").format(
                        other=other
                    )
                    if other
                    else _("mend the text")
                )
                yield (
                    place,
                    _("“{name}” is another procedure: {way_out}").format(
                        name=name, way_out=way_out
                    ),
                )


def _collect_foreign_names(library: Library, pair: ProcedureWording) -> dict[str, str]:
    """The names that the texts may not bear, in small letters, with the procedure of the library
    that each is of.
    """
    procedure, wording = pair.procedure.value, pair.wording.value
    own = [name.lower() for name in _list_procedure_names(wording)]
    own += [choice.name.lower() for choice in wording.alternatives.values()]
    others = {
        name.lower(): other.procedure.value.id
        for other in pair_wordings(library)
        if other.wording.value.language == wording.language
        and other.procedure.value.id
        not in (procedure.id, *procedure.alternatives, *procedure.related)
        for name in _list_procedure_names(other.wording.value)
    }
    ours = {
        name.lower()
        for other in pair_wordings(library)
        for name in _list_procedure_names(other.wording.value)
    }
    listed = {
        name: "" for name in find_lexicon(library, wording.language).procedures if name not in ours
    }
    return {
        name: of
        for name, of in (listed | others).items()
        if not any(_build_procedure_pattern([name]).search(mine) for mine in own)
    }


def _list_procedure_names(wording: Wording) -> tuple[str, ...]:
    return (wording.title, *wording.names)


def _build_procedure_pattern(names: dict[str, str] | list[str]) -> re.Pattern[str]:
    """Whole words; the longest name first, and a plural too."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:({'|'.join(map(re.escape, longest))}))s?\b", re.IGNORECASE)
