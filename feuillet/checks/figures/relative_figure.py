"""What is gained or lost is told in numbers of people and not in proportion: “halves the risk”
hides how great it was.

It counts where the procedure has a risk with a figure: then harm is told in numbers, and benefit is
to be told so too.

PASS:
    fr: {lead: "Prenez-le deux fois par jour, plus longtemps."}
FAIL:
    fr: {lead: "Le geste réduit de moitié le risque."}
FAIL:
    fr: {lead: "Vous avez deux fois plus de chances d’aller mieux."}
PASS:
    fr: {lead: "L’utérus est divisé en deux par une cloison. La dose est doublée si besoin."}
FAIL:
    fr: {lead: "Le risque est coupé en deux."}
FAIL:
    fr: {lead: "Les chances ont doublé."}
FAIL:
    en: {lead: "The risk is cut in half."}
FAIL:
    en: {lead: "It halves the risk of a fracture."}
FAIL:
    en: {lead: "The odds are better before the age of thirty."}
PASS:
    procedure: {key_figures: [duration, pain, stay], facts: {stay: {days: "2", source: A1}},
      risks: [{id: leak, severity: serious, frequency: unknown, source: A1}]}
    fr:
      lead: "La douleur est réduite de moitié."
      key_figures: {stay: Séjour, leak: ~}
      risks: {allergy: ~}
    en: {key_figures: {stay: Stay, leak: ~}, risks: {allergy: ~}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_passages, pair_wordings
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Rate
from feuillet.text import strip_markdown

ID = "relative-figure"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("IPDAS; risk communication primer 2013: absolute and not relative")
RULES = ("relative_phrases",)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        relative = find_language_rules(wording.value.language).relative_phrases
        if relative and any(isinstance(risk.frequency, Rate) for risk in procedure.value.risks):
            for place, text in locate_passages(wording):
                for match in relative.finditer(strip_markdown(text)):
                    message = _(
                        "“{found}” is a proportion: say how many people with and how "
                        "many without, as rates"
                    ).format(found=match[0])
                    yield place, message
