"""Where there is regional or general anaesthesia, its risk is among the risks, as one that is
explained apart.

Whoever gives it informs of it, in a consultation of its own: the consent sheet leaves it out. A
section says so in one sentence, in French and in English.

PASS:
    procedure:
      traits: {anaesthesia: [general]}
      risks:
        - {id: leak, severity: serious, frequency: {percent: "2", source: A1}}
        - {id: allergy, severity: moderate, frequency: unknown, separate: true, source: A1}
    fr: {sections: {before: {short: L’anesthésie vous est expliquée à part.}}}
    en: {sections: {before: {short: The anaesthetist explains the anaesthetic.}}}
PASS:
    procedure: {traits: {anaesthesia: [local, sedation]}}
FAIL:
    procedure: {traits: {anaesthesia: [local, general]}}
    fr: {sections: {before: {short: L’anesthésie vous est expliquée à part.}}}
    en: {sections: {before: {short: The anaesthetist explains the anaesthetic.}}}
FAIL:
    procedure:
      traits: {anaesthesia: [general]}
      risks:
        - {id: leak, severity: serious, frequency: {percent: "2", source: A1}}
        - {id: allergy, severity: moderate, frequency: unknown, separate: true, source: A1}
    fr: {sections: {before: {short: L’anesthésie dure une heure.}}}
    en: {sections: {before: {short: The anaesthetist explains the anaesthetic.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, ProcedureWording, pair_wordings
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.model.wording import list_passages

ID = "anaesthesia-apart"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("CSP D.6124-91, consultation before anaesthesia")
RULES = ("anaesthesia_explained",)
_SEPARATE_ANAESTHESIA = {"regional", "general"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        if _SEPARATE_ANAESTHESIA & set(procedure.value.traits.anaesthesia) and not any(
            risk.separate for risk in procedure.value.risks
        ):
            message = _("anaesthesia is explained apart: list its risk with `separate: true`")
            yield procedure.at("traits", "anaesthesia"), message
    for pair in pair_wordings(library):
        if _SEPARATE_ANAESTHESIA & set(
            pair.procedure.value.traits.anaesthesia
        ) and not _is_anaesthesia_explained(pair):
            yield (
                pair.wording.at("sections", "before"),
                _("say in a section that anaesthesia is explained apart"),
            )


def _is_anaesthesia_explained(pair: ProcedureWording) -> bool:
    """Whether a section says that someone explains the anaesthesia; of other languages nothing is
    known.
    """
    wording = pair.wording.value
    pattern = find_language_rules(wording.language).anaesthesia_explained
    return not pattern or any(
        pattern.search(text) for steps, text in list_passages(wording) if steps[0] == "sections"
    )
