"""
Where there is regional or general anaesthesia, its risk is among the risks, as one that is explained apart.

Whoever gives it informs of it, in a consultation of its own: the consent sheet leaves it out. A section says so in one
sentence, in French and in English.

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

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Pair, Problem, pairs, said
from feuillet.findings import Severity
from feuillet.model import Library

ID = "anaesthesia-apart"
SEVERITY = Severity.ERROR
SOURCE = "CSP D.6124-91, consultation before anaesthesia"
APART = {"regional", "general"}
# Both words in one sentence, whichever comes first.
EXPLAINED = {
    "fr": re.compile(r"anesthési[^.]*\bexpliqu|\bexpliqu[^.]*anesthési", re.IGNORECASE),
    "en": re.compile(r"anaesthe[^.]*\bexplain|\bexplain[^.]*anaesthe", re.IGNORECASE),
}
SPEAKS = tuple(EXPLAINED)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        if APART & set(procedure.value.traits.anaesthesia) and not any(risk.separate for risk in procedure.value.risks):
            message = "anaesthesia is explained apart: list its risk with `separate: true`"
            yield procedure.at("traits", "anaesthesia"), message
    for pair in pairs(library):
        if APART & set(pair.procedure.value.traits.anaesthesia) and not is_told(pair):
            yield pair.wording.at("sections", "before"), "say in a section that anaesthesia is explained apart"


def is_told(pair: Pair) -> bool:
    """Whether a section says that someone explains the anaesthesia; of other languages nothing is known."""
    wording = pair.wording.value
    pattern = EXPLAINED.get(wording.language)
    return not pattern or any(pattern.search(text) for steps, text in said(wording) if steps[0] == "sections")
