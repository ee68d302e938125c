"""
A figure is never typed inside a sentence, in digits or in words: it is a fact, so that no two documents can differ.

Emergency numbers, articles of law, names that have a digit in them (L5, B12, stade 2) and links may stand.

PASS:
    fr: {lead: "Le geste dure {duration}. La vertèbre L5 est la plus basse. Appelez le 15 ou le 112."}
PASS:
    fr: {lead: "Un diabète de type 2, la vitamine B12, l’article L. 1111-2, un numéro joint 24 heures sur 24."}
PASS:
    organisation: {message: {fr: "Joignable 24 h sur 24. Nous répondons dans les trois jours, depuis vingt ans."}}
PASS:
    fr: {lead: "Les deux parents signent. Une personne vient avec vous. Un tiers donneur, la moitié gauche."}
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

from feuillet.checks.numerals import MANY, NUMBER, PEOPLE, ROUND, TIME
from feuillet.checks.texts import Problem, sentences, texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import REFERENCE, plain

ID = "typed-figure"
SEVERITY = Severity.ERROR
SOURCE = "house rule"
LINK = re.compile(r"\[[^\]]*\]\([^)]*\)|https?://\S+")
WORDS = "|".join((TIME["fr"], TIME["en"], PEOPLE["fr"], PEOPLE["en"]))
UNIT = rf"(?:[%‰€°]|(?:min|h|j|s|[mc]m|kg|m?g|ml|mL|nuits?|nights?|{WORDS})\b)"
ALLOWED = re.compile(
    rf"\b(?:15|112|114)\b(?!\s*{UNIT})"
    r"|\b24 (?:heures sur 24|hours a day)\b|\b7 (?:jours sur 7|days a week)\b"
    r"|\b[LRD]\. ?\d[\d-]*|\barticles? \d[\d-]*|\bloi n° ?[\d-]+"
    r"|\b(?:types?|stades?|grades?|classes?|phases?|niveaux?|stages?|levels?) \d\b"
    # A letter first makes a name, but for the « J7 » and « H24 » of a timetable.
    r"|\b(?![JH]\d+\b)[^\W\d_]+-?\d+\w*\b",
    re.IGNORECASE,
)
FIGURE = re.compile(r"\w*\d+(?:[.,]\d+)*\w*")
FR, EN = NUMBER["fr"], NUMBER["en"]
WORDED: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:une?|{FR})(?: {PEOPLE['fr']})? sur {FR}\b(?! {TIME['fr']})"
        rf"|\b{MANY['fr']} {PEOPLE['fr']}\b|{ROUND['fr']}"
        rf"|\b(?:une? demi-|{FR} ){TIME['fr']}|\bquart d['’]heure\b|\bpour cent\b"
        rf"|\bla moitié\b(?! (?:gauche|droite|haute|basse|supérieure|inférieure|du corps))"
        rf"|\b(?:une?|le|les|{FR}) (?:tiers|quarts?) (?:de\b|des\b|du\b|d['’])(?! confiance)"
        r"|\b(?:deux tiers|trois quarts)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:one|an?|{EN})(?: {PEOPLE['en']})? (?:in|out of) (?:every )?(?:a )?{EN}\b(?! {TIME['en']})"
        rf"|\b(?:one|{EN}) of (?:every )?{EN} {PEOPLE['en']}\b"
        rf"|\b{MANY['en']} {PEOPLE['en']}\b|{ROUND['en']}"
        rf"|\b{EN} {TIME['en']}|\bhalf an? (?:hour|day|year)|\bper ?cent\b"
        rf"|(?<!upper )(?<!lower )(?<!left )(?<!right )\bhalf (?:of|the|as)\b"
        rf"|\b(?:an?|one) (?:third|quarter) of\b|\b(?:two thirds|two-thirds|three quarters|three-quarters)\b",
        re.IGNORECASE,
    ),
}
SPEAKS = tuple(WORDED)
# A share of people in what an organisation says of itself.
SHARE: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:{FR}|\d+) {PEOPLE['fr']} sur (?:{FR}|\d+)\b|\d+ ?% des\b|\bla moitié des\b", re.IGNORECASE
    ),
    "en": re.compile(
        rf"\b(?:{EN}|\d+) (?:{PEOPLE['en']} )?(?:in|out of) (?:{EN}|\d+) {PEOPLE['en']}\b"
        rf"|\b(?:{EN}|\d+) {PEOPLE['en']} (?:in|out of) (?:{EN}|\d+)\b|\d+ ?% of\b|\bhalf of\b",
        re.IGNORECASE,
    ),
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for place, text in texts(wording):
            said = running(text)
            for figure in (*FIGURE.findall(said), *in_words(said, wording.value.language)):
                yield place, f"“{figure}” is typed in the text: make it a fact and write {{its-name}}"
    for organisation in library.organisations.values():
        for place, language, text in sentences(organisation, frozenset(library.locales)):
            for match in SHARE[language].finditer(text) if language in SHARE else ():
                yield place, f"“{match[0]}” has no source: take it out"


def in_words(text: str, language: str) -> Iterator[str]:
    """Figures that are written out."""
    return (match[0] for match in WORDED[language].finditer(text)) if language in WORDED else iter(())


def running(text: str) -> str:
    """The text without what may hold a digit; a reference leaves a word, so that what stands round it is not joined."""
    return ALLOWED.sub(" ", REFERENCE.sub("…", plain(LINK.sub(" ", text))))
