"""English, as Britain writes it."""

import re
from math import sqrt

from feuillet.languages.en.figures import (
    ENGLISH_BAND_WORDS,
    ENGLISH_COUNTED_NOUNS,
    ENGLISH_RELATIVE_PHRASES,
    ENGLISH_SHARE_OF_PEOPLE,
    ENGLISH_WORDED_FIGURES,
)
from feuillet.languages.en.slips import ENGLISH_SLIPS
from feuillet.languages.en.syllables import count_english_syllables
from feuillet.languages.en.typesetting import ENGLISH_TYPESETTING
from feuillet.languages.rules import LanguageRules, ParentWords, ReadabilityFormula, TextCounts


def score_smog(counts: TextCounts) -> float:
    return 3.1291 + 1.0430 * sqrt(counts.long * 30 / counts.sentences)


RULES = LanguageRules(
    regional_locale="en_GB",
    typesetting=ENGLISH_TYPESETTING,
    to_write="to write",
    about_to_write="To write: what it does, in one sentence.",
    counted_nouns=ENGLISH_COUNTED_NOUNS,
    harmless_numbers=(
        r"\b24 hours a day\b|\b7 days a week\b|\barticles? \d[\d-]*"
        r"|\b(?:types?|grades?|classes|phases?|stages?|levels?) \d\b"
    ),
    bracketed_endings="s|es",
    slips=ENGLISH_SLIPS,
    readability=ReadabilityFormula(
        "SMOG",
        score_smog,
        limit=13,
        easy_is_high=False,
        count_syllables=count_english_syllables,
    ),
    picture_phrase=re.compile(
        r"^(?:an? |the )?(?:image|photo|picture|graphic|icon|drawing|diagram)\b", re.IGNORECASE
    ),
    worded_figures=ENGLISH_WORDED_FIGURES,
    share_of_people=ENGLISH_SHARE_OF_PEOPLE,
    relative_phrases=ENGLISH_RELATIVE_PHRASES,
    band_words=ENGLISH_BAND_WORDS,
    # “12 women of {people}” counts out of them, “a series of {people}” does not.
    counted_base=re.compile(
        r"(?:\b(?:out of|of the|among(?: the)?)|\}(?: \w+){0,2} of) \{([^{}]+)\}", re.IGNORECASE
    ),
    signature_invitation=re.compile(
        r"\bsignatures?\b|\bsigned (?:by|on)\b|read and approved|\bI,? the undersigned"
        r"|\bplease sign\b",
        re.IGNORECASE,
    ),
    # Both words in one sentence, whichever comes first.
    anaesthesia_explained=re.compile(
        r"anaesthe[^.]*\bexplain|\bexplain[^.]*anaesthe", re.IGNORECASE
    ),
    parents=ParentWords(
        man_and_woman=re.compile(r"\bheterosexual|\ba man and a woman", re.IGNORECASE),
        others=re.compile(
            r"two women|couples? of women|female couples?|women (?:alone|on their own)"
            r"|(?:single|unmarried) wom[ae]n|woman (?:alone|on her own)",
            re.IGNORECASE,
        ),
    ),
)
