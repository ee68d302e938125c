"""A word for how often does not contradict the number beside it: the words of CIOMS III, as the
table of risks has them.

It counts in a sentence that names a rate, and in the name of a risk that has one. A risk whose
frequency nobody knows is told without such a word.

PASS:
    fr:
      sections:
        risks:
          short: "Une fuite est fréquente ({leak}) ; elle est plus rare chez l’enfant."
    en: {sections: {risks: {short: "A leak is common ({leak})."}}}
PASS:
    fr:
      sections:
        risks: {short: "Les autres complications sont rares. Une fuite touche {leak}."}
FAIL:
    fr: {sections: {risks: {short: "Une fuite est rare ({leak})."}}}
FAIL:
    fr: {sections: {risks: {short: "Une fuite est très fréquente : {leak}."}}}
FAIL:
    en: {sections: {risks: {short: "A leak is uncommon ({leak})."}}}
FAIL:
    fr: {risks: {leak: {name: Fuite rare}}}
FAIL:
    fr: {sections: {risks: {short: "Une fuite arrive rarement ({leak})."}}}
PASS:
    fr: {lead: "{leak} ont une fuite, rarement grave.", risks: {allergy: {action: Buvez souvent.}}}
FAIL:
    fr: {risks: {allergy: {action: "C’est exceptionnel."}}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, ProcedureWording, pair_wordings
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.languages.rules import BandWords
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Rate, Step
from feuillet.model.wording import list_passages
from feuillet.text import find_figure_references, split_sentences

ID = "band-word"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("CIOMS III; EMA, frequency of side effects")
RULES = ("band_words",)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for pair in pair_wordings(library):
        if known := find_language_rules(pair.wording.value.language).band_words:
            yield from _find_contradictions(pair, known)


def _find_contradictions(pair: ProcedureWording, known: BandWords) -> Iterator[Problem]:
    figures = pair.procedure.value.figures
    rates = {name: figure for name, figure in figures.items() if isinstance(figure, Rate)}
    uncounted = {risk.id for risk in pair.procedure.value.risks if risk.frequency == "unknown"}
    for steps, text in list_passages(pair.wording.value):
        of_risk = str(steps[1]) if steps[0] == "risks" else ""
        own = (of_risk,) if steps[2:] == ("name",) else ()
        for sentence in split_sentences(text):
            beside = [name for name in (*own, *find_figure_references(sentence)) if name in rates]
            for word, bands in find_band_words(sentence, known):
                if beside and not {rates[name].band for name in beside} & set(bands):
                    right = rates[beside[0]].band.replace("-", " ")
                    yield (
                        pair.wording.at(*steps),
                        _("“{word}” contradicts `{name}`, which is {right}: mend the word").format(
                            word=word, name=beside[0], right=right
                        ),
                    )
                elif (
                    of_risk in uncounted
                    and not beside
                    and len(bands) == 1
                    and _is_said_of_risk(sentence, word, steps, known)
                ):
                    yield (
                        pair.wording.at(*steps),
                        _(
                            "“{word}” says how often, which nobody knows of `{of_risk}`: mend it"
                        ).format(word=word, of_risk=of_risk),
                    )


def _is_said_of_risk(sentence: str, word: str, steps: tuple[Step, ...], known: BandWords) -> bool:
    """Whether a word is said of the risk: in its name, or as « c’est rare »; a « groupe sanguin
    rare » is not.
    """
    return steps[-1] == "name" or bool(
        re.search(rf"\b(?:{known.being}) {re.escape(word)}", sentence)
    )


def find_band_words(sentence: str, known: BandWords) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words for a frequency in a sentence, each with the bands that it fits."""
    for words, bands in (
        *((words, (band,)) for band, words in known.exact.items()),
        *known.loose.items(),
    ):
        for match in re.finditer(
            rf"{known.excluded_prefix}\b(?:{words})\b", sentence, re.IGNORECASE
        ):
            yield match[0], bands
