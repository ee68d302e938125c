"""How the act is done is told step by step, under `steps`; where there are drawings of steps, each
has its own.

A language in which nobody issues a document with the longer texts needs none.

PASS:
    fr: {steps: [La peau dort., Le médecin pique.]}
FAIL:
    fr: {steps: [La peau dort.]}
PASS:
    procedure:
      drawings: [{id: one, section: how, step: 1}, {id: two, section: how, step: 2}]
    fr:
      steps: [La peau dort., Le médecin pique.]
      drawings: {one: {description: Une peau.}, two: {description: Une aiguille.}}
    en:
      steps: [The skin is numbed., The doctor puts the needle in.]
      drawings: {one: {description: A skin.}, two: {description: A needle.}}
FAIL:
    procedure: {drawings: [{id: one, section: how, step: 1}]}
    fr:
      steps: [La peau dort., Le médecin pique.]
      drawings: {one: {description: Une peau.}}
    en:
      steps: [The skin is numbed., The doctor puts the needle in.]
      drawings: {one: {description: A skin.}}
"""

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
_FEWEST_STEPS = 2


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        if not needs_longer_texts(library, procedure, language):
            continue
        told = len(wording.value.steps)
        if told < _FEWEST_STEPS:
            yield (
                wording.at("steps"),
                _("how it is done is not told step by step: write two steps or more"),
            )
            continue
        drawings = library.procedures[procedure].value.drawings
        drawn = sorted(each.step for each in drawings if each.step is not None)
        if drawn and drawn != list(range(1, told + 1)):
            message = _(
                "there are {told} steps, and drawings of the steps {drawn}: give each step one, or "
                "none of them"
            ).format(told=told, drawn=", ".join(map(str, drawn)))
            yield wording.at("steps"), message
