"""A language file has words only for what the procedure has, and sections only that a kind of
document prints.

PASS:
    procedure: {alert_signs: [fever]}
    fr: {alert_signs: {fever: De la fièvre}}
FAIL:
    procedure: {alert_signs: [fever]}
    fr: {alert_signs: {fever: De la fièvre, weakness: Une faiblesse}}
FAIL:
    fr: {sections: {alert: {short: Appelez.}}}
FAIL:
    fr: {sections: {recovery: {short: Vous vous reposez.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS, SECTIONS_WITHOUT_WORDING
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, ProcedureWording, pair_wordings, suggest_names
from feuillet.checks.support.wording_groups import list_wording_groups
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "unknown-wording"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    printed = {
        *REQUIRED_SECTIONS,
        *(section for kind in library.kinds.values() for section in kind.value.sections),
    }
    for pair in pair_wordings(library):
        yield from _find_surplus_words(pair)
        for section in pair.wording.value.sections:
            if section in SECTIONS_WITHOUT_WORDING:
                yield (
                    pair.wording.at("sections", section),
                    _(
                        "the section `{section}` prints no text of its own: take these lines out"
                    ).format(section=section),
                )
            # A kind that could not be read may be the one that prints it.
            elif section not in printed and not library.unread:
                hint = suggest_names(section, sorted(printed))
                yield (
                    pair.wording.at("sections", section),
                    _("no kind of document prints a section `{section}`{hint}").format(
                        section=section, hint=hint
                    ),
                )


def _find_surplus_words(pair: ProcedureWording) -> Iterator[Problem]:
    for group, thing, wanted, worded in list_wording_groups(
        pair.procedure.value, pair.wording.value
    ):
        for name in worded:
            if name not in wanted:
                message = _(
                    "the procedure has no {thing} `{name}`: add it to procedure.yaml or "
                    "take these words out"
                ).format(thing=_(thing), name=name)
                yield pair.wording.at(group, name), message + suggest_names(name, wanted)
