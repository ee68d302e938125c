"""French."""

import re

from feuillet.languages.fr.figures import (
    FRENCH_BAND_WORDS,
    FRENCH_COUNTED_NOUNS,
    FRENCH_RELATIVE_PHRASES,
    FRENCH_SHARE_OF_PEOPLE,
    FRENCH_WORDED_FIGURES,
)
from feuillet.languages.fr.slips import FRENCH_SLIPS
from feuillet.languages.fr.syllables import count_french_syllables
from feuillet.languages.fr.typesetting import FRENCH_TYPESETTING
from feuillet.languages.rules import LanguageRules, ParentWords, ReadabilityFormula, TextCounts


def score_flesch(counts: TextCounts) -> float:
    return 207 - 1.015 * counts.words / counts.sentences - 73.6 * counts.syllables / counts.words


RULES = LanguageRules(
    regional_locale="fr_FR",
    # CLDR's long form leaves it out.
    first_of_month="er",
    typesetting=FRENCH_TYPESETTING,
    to_write="à écrire",
    about_to_write="À écrire : ce qu’elle fait, en une phrase.",
    counted_nouns=FRENCH_COUNTED_NOUNS,
    harmless_numbers=(
        r"\b24 heures sur 24\b|\b7 jours sur 7\b"
        r"|\b[LRD]\. ?\d[\d-]*|\barticles? \d[\d-]*|\bloi n° ?[\d-]+"
        r"|\b(?:types?|stades?|grades?|classes?|phases?|niveaux?) \d\b"
    ),
    bracketed_endings="e|s|es|ne|nes|trice|trices|ve|ves|le|les",
    slips=FRENCH_SLIPS,
    readability=ReadabilityFormula(
        "Flesch",
        score_flesch,
        limit=60,
        easy_is_high=True,
        count_syllables=count_french_syllables,
    ),
    picture_phrase=re.compile(
        r"^(?:une? |le )?(?:image|photo|icône|dessin|schéma)\b", re.IGNORECASE
    ),
    worded_figures=FRENCH_WORDED_FIGURES,
    share_of_people=FRENCH_SHARE_OF_PEOPLE,
    relative_phrases=FRENCH_RELATIVE_PHRASES,
    band_words=FRENCH_BAND_WORDS,
    counted_base=re.compile(r"\b(?:sur(?: les)?|parmi(?: les)?) \{([^{}]+)\}", re.IGNORECASE),
    signature_invitation=re.compile(
        r"lu et approuv\w*|bon pour accord|je soussign\w*|\bsignatures?\b|\bsignez\b",
        re.IGNORECASE,
    ),
    # Both words in one sentence, whichever comes first.
    anaesthesia_explained=re.compile(
        r"anesthési[^.]*\bexpliqu|\bexpliqu[^.]*anesthési", re.IGNORECASE
    ),
    parents=ParentWords(
        man_and_woman=re.compile(r"hétérosexuel|\bun homme et (?:d[’'])?une femme", re.IGNORECASE),
        others=re.compile(
            r"couples? de femmes|deux femmes|femmes? (?:seule|non mariée|célibataire)",
            re.IGNORECASE,
        ),
    ),
)
