"""A figure is never typed inside a sentence, in digits or in words: it is a fact, so that no two
documents can differ.

Emergency numbers, articles of law, names that have a digit in them (L5, B12, stade 2) and links may
stand.

PASS:
    fr:
      lead: >
        Le geste dure {duration}. La vertèbre L5 est la plus basse. Appelez le 15 ou le 112.
PASS:
    fr:
      lead: >
        Un diabète de type 2, la vitamine B12, l’article L. 1111-2, un numéro joint
        24 heures sur 24.
PASS:
    organisation:
      message:
        fr: "Joignable 24 h sur 24. Nous répondons dans les trois jours, depuis vingt ans."
PASS:
    fr:
      lead: >
        Les deux parents signent. Une personne vient avec vous. Un tiers donneur, la moitié gauche.
FAIL:
    fr: {lead: "Le geste dure 60 minutes."}
FAIL:
    fr: {lead: "Le geste dure 15 minutes."}
FAIL:
    fr: {lead: "Deux personnes sur trois ont moins mal."}
FAIL:
    fr: {lead: "Vous restez trois jours."}
FAIL:
    fr: {lead: "La moitié des patients ont moins mal."}
FAIL:
    fr: {lead: "Il aide 15 femmes."}
FAIL:
    fr: {lead: "Une dizaine de personnes ont mal."}
FAIL:
    fr: {lead: "Quinze femmes vont mieux."}
FAIL:
    organisation: {message: {fr: "Neuf patients sur dix sont contents."}}
FAIL:
    en: {lead: "One in three still hurts."}
FAIL:
    en: {lead: "Nine of ten women hurt less."}
FAIL:
    en: {lead: "Half of the patients hurt less."}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.numerals import (
    LARGE_NUMBER_WORDS,
    NUMBER_WORDS,
    PEOPLE_WORDS,
    ROUND_NUMBER_WORDS,
    TIME_WORDS,
)
from feuillet.checks.support.texts import Problem, list_organisation_texts, locate_passages
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import FIGURE_REFERENCE, strip_markdown

ID = "typed-figure"
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
_LINK_MARKUP = re.compile(r"\[[^\]]*\]\([^)]*\)|https?://\S+")
_NUMBERED_NOUNS = "|".join(
    (TIME_WORDS["fr"], TIME_WORDS["en"], PEOPLE_WORDS["fr"], PEOPLE_WORDS["en"])
)
_UNIT_WORDS = rf"(?:[%‰€°]|(?:min|h|j|s|[mc]m|kg|m?g|ml|mL|nuits?|nights?|{_NUMBERED_NOUNS})\b)"
_ALLOWED_NUMBER = re.compile(
    rf"\b(?:15|112|114)\b(?!\s*{_UNIT_WORDS})"
    r"|\b24 (?:heures sur 24|hours a day)\b|\b7 (?:jours sur 7|days a week)\b"
    r"|\b[LRD]\. ?\d[\d-]*|\barticles? \d[\d-]*|\bloi n° ?[\d-]+"
    r"|\b(?:types?|stades?|grades?|classes?|phases?|niveaux?|stages?|levels?) \d\b"
    # A letter first makes a name, but for the « J7 » and « H24 » of a timetable.
    r"|\b(?![JH]\d+\b)[^\W\d_]+-?\d+\w*\b",
    re.IGNORECASE,
)
TYPED_NUMBER = re.compile(r"\w*\d+(?:[.,]\d+)*\w*")
_FRENCH_NUMBER, _ENGLISH_NUMBER = NUMBER_WORDS["fr"], NUMBER_WORDS["en"]
WORDED_FIGURES: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:une?|{_FRENCH_NUMBER})(?: {PEOPLE_WORDS['fr']})? sur {_FRENCH_NUMBER}\b"
        rf"(?! {TIME_WORDS['fr']})"
        rf"|\b{LARGE_NUMBER_WORDS['fr']} {PEOPLE_WORDS['fr']}\b|{ROUND_NUMBER_WORDS['fr']}"
        rf"|\b(?:une? demi-|{_FRENCH_NUMBER} ){TIME_WORDS['fr']}|\bquart d['’]heure\b|\bpour cent\b"
        rf"|\bla moitié\b(?! (?:gauche|droite|haute|basse|supérieure|inférieure|du corps))"
        rf"|\b(?:une?|le|les|{_FRENCH_NUMBER}) (?:tiers|quarts?) "
        r"(?:de\b|des\b|du\b|d['’])(?! confiance)"
        r"|\b(?:deux tiers|trois quarts)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:one|an?|{_ENGLISH_NUMBER})(?: {PEOPLE_WORDS['en']})? (?:in|out of) "
        rf"(?:every )?(?:a )?{_ENGLISH_NUMBER}\b(?! {TIME_WORDS['en']})"
        rf"|\b(?:one|{_ENGLISH_NUMBER}) of (?:every )?{_ENGLISH_NUMBER} {PEOPLE_WORDS['en']}\b"
        rf"|\b{LARGE_NUMBER_WORDS['en']} {PEOPLE_WORDS['en']}\b|{ROUND_NUMBER_WORDS['en']}"
        rf"|\b{_ENGLISH_NUMBER} {TIME_WORDS['en']}|\bhalf an? (?:hour|day|year)|\bper ?cent\b"
        rf"|(?<!upper )(?<!lower )(?<!left )(?<!right )\bhalf (?:of|the|as)\b"
        r"|\b(?:an?|one) (?:third|quarter) of\b|\b(?:two thirds|two-thirds|three "
        r"quarters|three-quarters)\b",
        re.IGNORECASE,
    ),
}
SPEAKS = tuple(WORDED_FIGURES)
# A share of people in what an organisation says of itself.
_SHARE_OF_PEOPLE: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        (
            rf"\b(?:{_FRENCH_NUMBER}|\d+) {PEOPLE_WORDS['fr']} sur "
            rf"(?:{_FRENCH_NUMBER}|\d+)\b|\d+ ?% "
            r"des\b|\bla moitié des\b"
        ),
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:{_ENGLISH_NUMBER}|\d+) (?:{PEOPLE_WORDS['en']} )?(?:in|out of) "
        rf"(?:{_ENGLISH_NUMBER}|\d+) {PEOPLE_WORDS['en']}\b"
        rf"|\b(?:{_ENGLISH_NUMBER}|\d+) {PEOPLE_WORDS['en']} (?:in|out of) "
        rf"(?:{_ENGLISH_NUMBER}|\d+)\b|\d+ ?% of\b|\bhalf of\b",
        re.IGNORECASE,
    ),
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for place, text in locate_passages(wording):
            said = strip_allowed_numbers(text)
            for figure in (
                *TYPED_NUMBER.findall(said),
                *_find_worded_figures(said, wording.value.language),
            ):
                yield (
                    place,
                    _(
                        "“{figure}” is typed in the text: make it a fact and write {{its-name}}"
                    ).format(figure=figure),
                )
    for organisation in library.organisations.values():
        for place, language, text in list_organisation_texts(
            organisation, frozenset(library.locales)
        ):
            for match in (
                _SHARE_OF_PEOPLE[language].finditer(text) if language in _SHARE_OF_PEOPLE else ()
            ):
                yield place, _("“{found}” has no source: take it out").format(found=match[0])


def _find_worded_figures(text: str, language: str) -> Iterator[str]:
    """Figures that are written out."""
    return (
        (match[0] for match in WORDED_FIGURES[language].finditer(text))
        if language in WORDED_FIGURES
        else iter(())
    )


def strip_allowed_numbers(text: str) -> str:
    """The text without what may hold a digit; a reference leaves a word, so that what stands round
    it is not joined.
    """
    return _ALLOWED_NUMBER.sub(
        " ", FIGURE_REFERENCE.sub("…", strip_markdown(_LINK_MARKUP.sub(" ", text)))
    )
