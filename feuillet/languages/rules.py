"""What code knows of a language beside the words of its locale: the record that each language
builds.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from feuillet.messages import gettext as _

# What is found, and what is put in its place.
Replacements = tuple[tuple[re.Pattern[str], str], ...]
# What is found, and what its author is told.
SlipPatterns = tuple[tuple[re.Pattern[str], str], ...]


class Slips(NamedTuple):
    """What an author must type right: in what is counted and dialled, and in signs."""

    numbers: SlipPatterns
    signs: SlipPatterns
    # Words that begin a sentence and end no address: « fini.on vient » lacks a space.
    small_words: re.Pattern[str] | None = None


class BandWords(NamedTuple):
    """The words for how often, as patterns."""

    # By the one band that a word names.
    exact: Mapping[str, str]
    # What is said less strictly, with the bands that it fits.
    loose: Mapping[str, tuple[str, ...]]
    # Behind what a word names no band.
    excluded_prefix: str
    # « C’est rare » is said of the risk.
    being: str


class ParentWords(NamedTuple):
    """Who has a child with help: a man and a woman, and all others that the law speaks of."""

    man_and_woman: re.Pattern[str]
    others: re.Pattern[str]


class TextCounts(NamedTuple):
    """What a formula counts."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    # Words of three syllables or more.
    long: int = 0


class ReadabilityFormula(NamedTuple):
    """A score, the limit that it keeps, and how many syllables a word has."""

    name: str
    score: Callable[[TextCounts], float]
    limit: int
    easy_is_high: bool
    count_syllables: Callable[[str], int]

    @property
    def asked(self) -> str:
        return (
            _("{limit} at least").format(limit=self.limit)
            if self.easy_is_high
            else _("{limit} at most").format(limit=self.limit)
        )

    def hard(self, counts: TextCounts) -> float:
        """Greater, the harder a text is."""
        return -self.score(counts) if self.easy_is_high else self.score(counts)

    def passes(self, counts: TextCounts) -> bool:
        score = self.score(counts)
        return score >= self.limit if self.easy_is_high else score <= self.limit


class LanguageRules(NamedTuple):
    """Patterns and code of one language. Each may be left out; what a check cannot do without is
    None then, and the check passes the language over.
    """

    # How its documents are set: the regional form, for dates and separators; what is raised behind
    # the first of a month; spaces and signs.
    regional_locale: str = ""
    first_of_month: str = ""
    typesetting: Replacements = ()
    # What a starter file says where words are to be written, and of an organisation.
    to_write: str = ""
    about_to_write: str = ""
    # What may follow a word of its lexicon; what stands here is the plural of several languages.
    plural_ending: str = "(?:s|es|x)?"

    # What counts in a text of any language. What a number stands before, where it is a figure, and
    # numbers that are none; what joins the feminine or the plural to a word, in brackets.
    counted_nouns: str = ""
    harmless_numbers: str = ""
    bracketed_endings: str = ""

    # What a check finds in its texts alone.
    slips: Slips | None = None
    readability: ReadabilityFormula | None = None
    picture_phrase: re.Pattern[str] | None = None
    # Figures that are written out, and a share of people in what an organisation says of itself.
    worded_figures: re.Pattern[str] | None = None
    share_of_people: re.Pattern[str] | None = None
    relative_phrases: re.Pattern[str] | None = None
    band_words: BandWords | None = None
    # What counts out of a figure: “12 women of {people}”; its group is the figure.
    counted_base: re.Pattern[str] | None = None
    signature_invitation: re.Pattern[str] | None = None
    anaesthesia_explained: re.Pattern[str] | None = None
    parents: ParentWords | None = None
