"""
A section reads easily: one formula a language, over all that the section prints.

French: the Flesch score of Kandel and Moles, 60 at least, where plain French for readers of 11 to 15 begins. English:
the SMOG grade, 13 at most: the NHS accepts 14, and about half of the adults read at 12 or 13. Headings and list items
count as sentences, and long words of the title are left out, as the NHS asks. A section under 30 words is too short for
a verdict; it counts for the whole text, which has one too. A good score proves nothing: ask readers.

PASS:
    fr:
      sections:
        what:
          short: >-
            Le médecin pose un fil. Il le coupe. Vous rentrez chez vous. Tout va bien. Le fil tombe tout seul. Vous ne
            sentez rien. Vous mangez le soir. Vous dormez bien. Le jour suivant, vous sortez.
PASS:
    fr: {sections: {what: {short: "Une immobilisation postopératoire prolongée."}}}
FAIL:
    fr:
      sections:
        what:
          short: >-
            La consolidation intraosseuse percutanée nécessite une immobilisation postopératoire, une surveillance
            radiologique rapprochée et une anticoagulation préventive systématique, dont les modalités particulières
            seront préalablement déterminées collégialement par les différents spécialistes concernés.
FAIL:
    en:
      sections:
        what:
          short: >-
            Percutaneous intraosseous consolidation necessitates postoperative immobilisation, radiological surveillance
            and systematic preventative anticoagulation, particular modalities of which are determined beforehand by
            the multidisciplinary specialists participating in the intervention and subsequent rehabilitation.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from math import sqrt
from typing import NamedTuple

from feuillet.checks.reading import COVER, parts
from feuillet.checks.syllables import SYLLABLES
from feuillet.checks.texts import Problem
from feuillet.findings import Place, Severity
from feuillet.model import Library, Loaded, Wording
from feuillet.text import REFERENCE, sentences, words

ID = "readability"
SEVERITY = Severity.WARNING
SOURCE = "Kandel and Moles 1958 (French); SMOG, McLaughlin 1969, as the NHS uses it (English)"
LEAST = 30
LONG = 3
WORST = 2
SHOWN = 5
WHOLE = "whole text"
# What stands for a fact: one word, and short.
NUMBER = "8"


class Counts(NamedTuple):
    """What a formula counts."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    # Words of three syllables or more.
    long: int = 0


class Formula(NamedTuple):
    """A score, and the limit that it keeps."""

    name: str
    score: Callable[[Counts], float]
    limit: int
    easy_is_high: bool

    @property
    def asked(self) -> str:
        return f"{self.limit} at {'least' if self.easy_is_high else 'most'}"

    def hard(self, counts: Counts) -> float:
        """Greater, the harder a text is."""
        return -self.score(counts) if self.easy_is_high else self.score(counts)

    def passes(self, counts: Counts) -> bool:
        score = self.score(counts)
        return score >= self.limit if self.easy_is_high else score <= self.limit


class Scored(NamedTuple):
    """A part of a text, or the whole: where, what was counted, and its sentences, the hardest first."""

    part: str
    place: Place
    formula: Formula
    counts: Counts
    hardest: tuple[str, ...]


def flesch(counts: Counts) -> float:
    return 207 - 1.015 * counts.words / counts.sentences - 73.6 * counts.syllables / counts.words


def smog(counts: Counts) -> float:
    return 3.1291 + 1.0430 * sqrt(counts.long * 30 / counts.sentences)


FORMULAS: Mapping[str, Formula] = {
    "fr": Formula("Flesch", flesch, limit=60, easy_is_high=True),
    "en": Formula("SMOG", smog, limit=13, easy_is_high=False),
}
SPEAKS = tuple(FORMULAS)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for part, place, formula, counts, hardest in scores(library, wording):
            if counts.words >= LEAST and not formula.passes(counts):
                asked = f"{formula.name} {formula.score(counts):.0f}, and {formula.asked} is asked"
                worst = " and ".join(f"“{' '.join(each.split()[:SHOWN])} …”" for each in hardest[:WORST])
                yield place, f"`{part}` is hard to read ({asked}): use shorter words and sentences, first in {worst}"


def scores(library: Library, wording: Loaded[Wording]) -> Iterator[Scored]:
    """The score of each section and of the whole; none in a language that has no formula."""
    language = wording.value.language
    if language not in FORMULAS:
        return
    formula, locale = FORMULAS[language], library.locales.get(language)
    headings = locale.value.words.get("section", {}) if locale else {}
    left_out = title_words(wording.value)
    every: list[tuple[Counts, str]] = []
    for part, texts in parts(wording.value).items():
        if part != COVER:
            read = [headings.get(part, ""), *(text for _, text in texts)]
            spelled = (sentence for text in read for sentence in sentences(REFERENCE.sub(NUMBER, text)))
            counted = [(counted_in(each, language, left_out), each) for each in spelled]
            every += counted
            steps = texts[0][0]
            place = wording.at(*steps[: 2 if steps[0] == "sections" else 1])
            yield scored(part, place, formula, counted)
    if every:
        yield scored(WHOLE, wording.at("language"), formula, every)


def scored(part: str, place: Place, formula: Formula, counted: list[tuple[Counts, str]]) -> Scored:
    # A sentence of the title's words alone counts as none.
    full = [each for each in counted if each[0].words] or [(Counts(1, 1, 1), "")]
    total = Counts(*map(sum, zip(*(counts for counts, _ in full), strict=True)))
    hardest = sorted(full, key=lambda each: formula.hard(each[0]), reverse=True)
    return Scored(part, place, formula, total, tuple(sentence for _, sentence in hardest))


def counted_in(sentence: str, language: str, left_out: frozenset[str]) -> Counts:
    kept = [SYLLABLES[language](word) for word in words(sentence) if bare(word) not in left_out]
    return Counts(1, len(kept), sum(kept), sum(count >= LONG for count in kept))


def title_words(wording: Wording) -> frozenset[str]:
    """The long words that name the act: no author can avoid them."""
    named = (word for name in (wording.title, *wording.names) for word in words(name))
    return frozenset(bare(word) for word in named if SYLLABLES[wording.language](word) >= LONG)


def bare(word: str) -> str:
    """Without its elided article."""
    return word.replace("'", "’").rpartition("’")[2].casefold()
