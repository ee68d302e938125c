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
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, list_organisation_texts, locate_passages
from feuillet.findings import Severity
from feuillet.languages import find_language_rules, join_patterns
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import FIGURE_REFERENCE, strip_markdown

ID = "typed-figure"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
RULES = ("worded_figures", "share_of_people")
_LINK_MARKUP = re.compile(r"\[[^\]]*\]\([^)]*\)|https?://\S+")
_UNIT_WORDS = rf"(?:[%‰€°]|(?:min|h|j|s|[mc]m|kg|m?g|ml|mL|{join_patterns('counted_nouns')})\b)"
_ALLOWED_NUMBER = re.compile(
    rf"\b(?:15|112|114)\b(?!\s*{_UNIT_WORDS})"
    rf"|{join_patterns('harmless_numbers')}"
    # A letter first makes a name, but for the « J7 » and « H24 » of a timetable.
    r"|\b(?![JH]\d+\b)[^\W\d_]+-?\d+\w*\b",
    re.IGNORECASE,
)
TYPED_NUMBER = re.compile(r"\w*\d+(?:[.,]\d+)*\w*")


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
            share = find_language_rules(language).share_of_people
            for match in share.finditer(text) if share else ():
                yield place, _("“{found}” has no source: take it out").format(found=match[0])


def _find_worded_figures(text: str, language: str) -> Iterator[str]:
    """Figures that are written out."""
    worded = find_language_rules(language).worded_figures
    return (match[0] for match in worded.finditer(text)) if worded else iter(())


def strip_allowed_numbers(text: str) -> str:
    """The text without what may hold a digit; a reference leaves a word, so that what stands round
    it is not joined.
    """
    return _ALLOWED_NUMBER.sub(
        " ", FIGURE_REFERENCE.sub("…", strip_markdown(_LINK_MARKUP.sub(" ", text)))
    )
