"""
A section reads easily: one formula a language, over all that the section prints.

French: the Flesch score of Kandel and Moles, 60 at least, where plain French for readers of 11 to
15 begins. English: the SMOG grade, 13 at most: the NHS accepts 14, and about half of the adults
read at 12 or 13. Headings and list items count as sentences, and long words of the title are left
out, as the NHS asks. A section under 30 words is too short for a verdict; it counts for the whole
text, which has one too. A good score proves nothing: ask readers.

PASS:
    fr:
      sections:
        what:
          short: >-
            Le médecin pose un fil. Il le coupe. Vous rentrez chez vous. Tout va bien. Le fil tombe
            tout seul. Vous ne sentez rien. Vous mangez le soir. Vous dormez bien. Le jour suivant,
            vous sortez.
PASS:
    fr: {sections: {what: {short: "Une immobilisation postopératoire prolongée."}}}
FAIL:
    fr:
      sections:
        what:
          short: >-
            La consolidation intraosseuse percutanée nécessite une immobilisation postopératoire,
            une surveillance radiologique rapprochée et une anticoagulation préventive systématique,
            dont les modalités particulières seront préalablement déterminées collégialement par les
            différents spécialistes concernés.
FAIL:
    en:
      sections:
        what:
          short: >-
            Percutaneous intraosseous consolidation necessitates postoperative immobilisation,
            radiological surveillance and systematic preventative anticoagulation, particular
            modalities of which are determined beforehand by the multidisciplinary specialists
            participating in the intervention and subsequent rehabilitation.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.reading_order import COVER_PART, split_into_parts
from feuillet.checks.support.texts import Problem
from feuillet.findings import Place, Severity
from feuillet.languages import find_language_rules
from feuillet.languages.rules import ReadabilityFormula, TextCounts
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Wording
from feuillet.text import FIGURE_REFERENCE, split_sentences, split_words

ID = "readability"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("Kandel and Moles 1958 (French); SMOG, McLaughlin 1969, as the NHS uses it (English)")
RULES = ("readability",)
_FEWEST_SCORED_WORDS = 30
_LONG_WORD_SYLLABLES = 3
_SENTENCES_TO_QUOTE = 2
_WORDS_TO_QUOTE = 5
_WHOLE_TEXT = N_("whole text")
# What stands for a fact: one word, and short.
_FACT_STAND_IN = "8"


class ReadabilityScore(NamedTuple):
    """A part of a text, or the whole: where, what was counted, and its sentences, the hardest
    first.
    """

    part: str
    place: Place
    formula: ReadabilityFormula
    counts: TextCounts
    hardest: tuple[str, ...]


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for part, place, formula, counts, hardest in score_sections(library, wording):
            if counts.words >= _FEWEST_SCORED_WORDS and not formula.passes(counts):
                asked = _("{name} {score:.0f}, and {asked} is asked").format(
                    name=formula.name, score=formula.score(counts), asked=formula.asked
                )
                worst = _(" and ").join(
                    quote_words(f"{' '.join(each.split()[:_WORDS_TO_QUOTE])} …")
                    for each in hardest[:_SENTENCES_TO_QUOTE]
                )
                yield (
                    place,
                    (
                        _(
                            "`{part}` is hard to read ({asked}): use shorter words and "
                            "sentences, first in {worst}"
                        ).format(part=part, asked=asked, worst=worst)
                    ),
                )


def score_sections(library: Library, wording: Loaded[Wording]) -> Iterator[ReadabilityScore]:
    """The score of each section and of the whole; none in a language that has no formula."""
    language = wording.value.language
    formula, locale = find_language_rules(language).readability, library.locales.get(language)
    if formula is None:
        return
    headings = locale.value.words.get("section", {}) if locale else {}
    left_out = _list_long_title_words(wording.value, formula)
    every: list[tuple[TextCounts, str]] = []
    for part, texts in split_into_parts(wording.value).items():
        if part != COVER_PART:
            read = [headings.get(part, ""), *(text for _unused, text in texts)]
            spelled = (
                sentence
                for text in read
                for sentence in split_sentences(FIGURE_REFERENCE.sub(_FACT_STAND_IN, text))
            )
            counted = [(_measure_sentence(each, formula, left_out), each) for each in spelled]
            every += counted
            steps = texts[0][0]
            place = wording.at(*steps[: 2 if steps[0] == "sections" else 1])
            yield _build_score(part, place, formula, counted)
    if every:
        yield _build_score(_(_WHOLE_TEXT), wording.at("language"), formula, every)


def _build_score(
    part: str, place: Place, formula: ReadabilityFormula, counted: list[tuple[TextCounts, str]]
) -> ReadabilityScore:
    # A sentence of the title's words alone counts as none.
    full = [each for each in counted if each[0].words] or [(TextCounts(1, 1, 1), "")]
    total = TextCounts(*map(sum, zip(*(counts for counts, _unused in full), strict=True)))
    hardest = sorted(full, key=lambda each: formula.hard(each[0]), reverse=True)
    return ReadabilityScore(
        part, place, formula, total, tuple(sentence for _unused, sentence in hardest)
    )


def _measure_sentence(
    sentence: str, formula: ReadabilityFormula, left_out: frozenset[str]
) -> TextCounts:
    kept = [
        formula.count_syllables(word)
        for word in split_words(sentence)
        if _strip_elided_article(word) not in left_out
    ]
    return TextCounts(1, len(kept), sum(kept), sum(count >= _LONG_WORD_SYLLABLES for count in kept))


def _list_long_title_words(wording: Wording, formula: ReadabilityFormula) -> frozenset[str]:
    """The long words that name the act: no author can avoid them."""
    named = (word for name in (wording.title, *wording.names) for word in split_words(name))
    return frozenset(
        _strip_elided_article(word)
        for word in named
        if formula.count_syllables(word) >= _LONG_WORD_SYLLABLES
    )


def _strip_elided_article(word: str) -> str:
    """Without its elided article."""
    return word.replace("'", "’").rpartition("’")[2].casefold()
