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

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.numerals import NUMBER_WORDS
from feuillet.checks.support.texts import Problem, locate_passages, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Rate
from feuillet.text import strip_markdown

ID = "relative-figure"
SEVERITY = Severity.ERROR
SOURCE = N_("IPDAS; risk communication primer 2013: absolute and not relative")
_FACTOR_WORDS = {
    "fr": rf"(?:\b\d+|\{{[^{{}}]+\}}|\b{NUMBER_WORDS['fr']})",
    "en": rf"(?:\b\d+|\{{[^{{}}]+\}}|\b{NUMBER_WORDS['en']})",
}
RELATIVE_PHRASES: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        rf"{_FACTOR_WORDS['fr']} fois (?:plus|moins)\b(?! "
        r"(?:longtemps|longue?s?|grande?s?|petite?s?))"
        r"|\b(?:rédui|diminu|bais|augment)\w* "
        r"(?:de moitié|d['’]un (?:tiers|quart)|de (?:deux tiers|trois quarts))"
        rf"|\b(?:divis|multipli)\w+ par {_FACTOR_WORDS['fr']}"
        r"|\b(?:doubl|tripl)(?:e|ent|er|é) (?:le risque|la chance|les chances)"
        r"|\b(?:risques?|chances?|taux) (?:\w+ ){0,3}(?:doubl|tripl)\w+"
        r"|\b(?:risques?|chances?|taux) (?:\w+ ){0,3}(?:coup|divis)ée?s? en (?:deux|trois)\b"
        r"|\b(?:risques? relatifs?|rapports? de cotes|odds|hazard ratio)\b"
        r"|\b(?-i:RR|OR|HR) (?:de )?[=\d{]",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\btwice (?:as|the risk|the chance)"
        rf"|{_FACTOR_WORDS['en']} times (?:as|more|less|fewer|higher|lower)\b"
        r"|\bhal(?:ves?|ved|ving) (?:the|your|this|their)\b"
        r"|\bby (?:half|(?:a|one) (?:third|quarter)|two thirds)\b"
        r"|\b(?:doubl|tripl)(?:e|es|ed|ing) (?:the|your) (?:risk|chances?)"
        r"|\bhalf the (?:risk|chances?)"
        r"|\b(?:risks?|chances?|rates?) (?:\w+ ){0,3}(?:halved|doubl\w+|tripl\w+|in half)"
        r"|\b(?:two|three|four|five|six|ten|\d+)-?fold "
        r"(?:more|less|higher|lower|risk|increase|decrease)\b"
        r"|\b(?:relative risks?|odds|hazard ratio)\b|\b(?-i:RR|OR|HR) (?:of )?[=\d{]",
        re.IGNORECASE,
    ),
}
SPEAKS = tuple(RELATIVE_PHRASES)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        relative = RELATIVE_PHRASES.get(wording.value.language)
        if relative and any(isinstance(risk.frequency, Rate) for risk in procedure.value.risks):
            for place, text in locate_passages(wording):
                for match in relative.finditer(strip_markdown(text)):
                    message = _(
                        "“{found}” is a proportion: say how many people with and how "
                        "many without, as rates"
                    ).format(found=match[0])
                    yield place, message
