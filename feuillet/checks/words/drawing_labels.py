"""Each label of a drawing has its word in each language, and each word of a language its label.

PASS:
    procedure:
      drawings: [{id: needle, section: what, labels: {skin: {at: [10, 10]}}}]
    fr: {drawings: {needle: {description: Une aiguille et la peau., labels: {skin: peau}}}}
    en: {drawings: {needle: {description: A needle and the skin., labels: {skin: skin}}}}
FAIL:
    procedure:
      drawings: [{id: needle, section: what, labels: {skin: {at: [10, 10]}}}]
    fr: {drawings: {needle: {description: Une aiguille et la peau.}}}
    en: {drawings: {needle: {description: A needle and the skin., labels: {skin: skin}}}}
FAIL:
    procedure: {drawings: [{id: needle, section: what}]}
    fr: {drawings: {needle: {description: Une aiguille et la peau., labels: {skin: peau}}}}
    en: {drawings: {needle: {description: A needle and the skin.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Drawing, DrawingWording, Library, Loaded, Wording

ID = "drawing-labels"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        for drawing in procedure.value.drawings:
            if said := wording.value.drawings.get(drawing.id):
                yield from _compare_labels(wording, drawing, said)


def _compare_labels(
    wording: Loaded[Wording], drawing: Drawing, said: DrawingWording
) -> Iterator[Problem]:
    for name in sorted(drawing.labels.keys() - said.labels.keys()):
        yield (
            wording.at("drawings", drawing.id),
            _("the label `{name}` has no word: write it under `labels:`").format(name=name),
        )
    for name in sorted(said.labels.keys() - drawing.labels.keys()):
        message = _(
            "the drawing has no label `{name}`: give its place in procedure.yaml, or take the word "
            "out"
        ).format(name=name)
        yield wording.at("drawings", drawing.id, "labels", name), message
