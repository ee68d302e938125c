"""A medical term has its plain words beside it where it is first used, best in front, with the term
in brackets.

A leaflet prints the short texts alone, so the first of these explains it too. What the title names
is explained by the whole document, and `more` by its own `short`. The terms stand in the locale,
under `lexicon: terms`, each with the plain words that may go with it.

PASS:
    locale-fr: {lexicon: {terms: {ostéoporose: [os fragile], biopsie: [morceau]}}}
    fr: {lead: "Une maladie des os (ostéoporose). Une biopsie prend un petit morceau d’os."}
PASS:
    locale-fr: {lexicon: {terms: {biopsie: [morceau]}}}
    fr: {title: Biopsie du foie, lead: La biopsie est courte.}
PASS:
    locale-fr: {lexicon: {terms: {ambulatoire: [le jour même]}}}
    fr: {sections: {what: {short: Vous rentrez le jour même., more: "C’est l’ambulatoire."}}}
FAIL:
    locale-fr: {lexicon: {terms: {ostéoporose: [os fragile]}}}
    fr: {lead: "L’ostéoporose reste à traiter."}
FAIL:
    locale-fr: {lexicon: {terms: {ovocyte: [œuf]}}}
    fr:
      sections:
        what: {short: On ponctionne., more: "Un œuf (ovocyte)."}
        why: {short: "Les ovocytes mûrissent."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.phrases import build_phrase_pattern, normalise_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.reading_order import FirstUse, find_first_uses
from feuillet.checks.support.texts import Problem, find_lexicon
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "medical-terms"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("NHS service manual, how we write; PEMAT-P, medical terms defined")
# Lists of the lexicon without which it sees nothing.
LISTS = ("terms",)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        ending = find_language_rules(wording.value.language).plural_ending
        terms = {
            term.casefold(): plain
            for term, plain in find_lexicon(library, wording.value.language).terms.items()
        }
        pattern = build_phrase_pattern(tuple(terms), ending)
        titles = normalise_words(" ".join((wording.value.title, *wording.value.names)))
        named = {found[1].casefold() for found in pattern.finditer(titles)}
        for use in find_first_uses(wording, pattern):
            term = use.word.casefold()
            if term not in named and not _is_term_explained(use, terms[term], ending):
                message = _("“{word}” has no plain word beside it where it is first used").format(
                    word=use.word
                )
                yield (
                    use.place,
                    _("{message}: write “{words} ({term})”, or words that say as much").format(
                        message=message, words=terms[term][0], term=term
                    ),
                )


def _is_term_explained(use: FirstUse, plain: tuple[str, ...], ending: str) -> bool:
    return use.in_brackets or bool(build_phrase_pattern(plain, ending).search(use.text))
