"""An abbreviation is spelt out where it is first used, with brackets around it or after it; no word
is shortened.

A leaflet prints the short texts alone, so the first of these spells it out too. What the title
names is explained by the whole document, and organisations are called what they are called.
Abbreviations that everybody knows, and shortened words, stand in the locale, under `lexicon: known`
and `shortened`.

PASS:
    fr: {lead: "Une image par aimant (IRM) montre l’os. L’IRM dure peu."}
PASS:
    locale-fr: {lexicon: {known: [SAMU]}}
    fr: {lead: "Appelez le SAMU. On fait une FIV (fécondation in vitro)."}
PASS:
    organisation: {name: Asso’SOPK}
    fr:
      title: Insémination intra-utérine
      names: [IIU]
      lead: "L’IIU se fait ici. Voyez Asso’SOPK."
FAIL:
    fr: {lead: "Une IRM montre l’os."}
FAIL:
    fr:
      sections:
        what: {more: "Une image par aimant (IRM).", short: Une image.}
        why: {short: "L’IRM montre l’os."}
FAIL:
    locale-fr: {lexicon: {shortened: {"par ex.": par exemple}}}
    fr: {lead: "Une fuite, par ex. vers un disque."}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.phrases import build_phrase_pattern, normalise_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.reading_order import find_first_uses
from feuillet.checks.support.texts import Problem, find_lexicon, list_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "abbreviations"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS service manual, how we write; FALC")
_ABBREVIATION = re.compile(r"(?<![\w.])([A-ZÀ-ÖØ-Þ]{2,}\d*)s?(?![\w.]\w)(?!\w)")


def check(library: Library, _today: date) -> Iterator[Problem]:
    organisations = " ".join(
        organisation.value.name for organisation in library.organisations.values()
    )
    for wording in library.wordings.values():
        titles = " ".join((*wording.value.names, wording.value.title, organisations))
        known = {
            *find_lexicon(library, wording.value.language).known,
            *_ABBREVIATION.findall(titles),
        }
        for use in find_first_uses(wording, _ABBREVIATION):
            if not use.in_brackets and use.word not in known:
                message = _(
                    "“{word}” is not spelt out where it is first used: write the words, "
                    "then ({word})"
                ).format(word=use.word)
                yield (
                    use.place,
                    (
                        _(
                            "{message}; for a word that matters, write it in small letters "
                            "and in **bold**"
                        ).format(message=message)
                    ),
                )
    for place, language, text in list_reader_texts(library):
        yield from (
            (place, message)
            for message in _find_shortened_words(text, find_lexicon(library, language).shortened)
        )


def _find_shortened_words(text: str, in_full: Mapping[str, str]) -> Iterator[str]:
    words = {short.casefold(): full for short, full in in_full.items()}
    for found in dict.fromkeys(
        match[1] for match in build_phrase_pattern(tuple(in_full)).finditer(normalise_words(text))
    ):
        yield _("“{found}” is shortened: write “{words}”").format(
            found=found, words=words[found.casefold()]
        )
