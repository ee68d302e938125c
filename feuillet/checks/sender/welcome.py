"""
An organisation's welcome is one sentence of 25 words at most, in each language of its documents.

PASS:
    brand: {defaults: {feuillet: {welcome: {fr: Nous sommes là., en: We are here.}}}}
FAIL:
    brand: {defaults: {feuillet: {welcome: {fr: Nous sommes là. Écrivez-nous., en: We are here.}}}}
FAIL:
    brand: {defaults: {feuillet: {welcome: {en: We are here., fr: Nous sommes des patients et des
      proches de patients qui savent ce que vous vivez et qui vous écoutent chaque jour sans vous
      juger ni vous presser}}}}
FAIL:
    brand: {defaults: {feuillet: {welcome: {fr: Nous sommes là.}}}}
"""

from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import split_sentences, split_words

ID = "welcome"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")

_MOST_WORDS = 25


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, brand in library.brands.items():
        said = brand.value.defaults.feuillet.welcome
        for steps, message in (*_find_long_welcomes(said), *_find_gaps(library, name, said)):
            yield brand.at("defaults", "feuillet", "welcome", *steps), message


def _find_long_welcomes(said: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], str]]:
    for language, text in said.items():
        words, sentences = len(split_words(text)), len(split_sentences(text))
        if words > _MOST_WORDS:
            message = _("the welcome has {words} words: {most} at most find room, drop {more}")
            yield (
                (language,),
                message.format(words=words, most=_MOST_WORDS, more=words - _MOST_WORDS),
            )
        elif sentences > 1:
            message = _("the welcome has {sentences} sentences: keep one")
            yield (language,), message.format(sentences=sentences)


def _find_gaps(
    library: Library, name: str, said: Mapping[str, str]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Languages of the organisation in which it says nothing, while it does in others."""
    spoken = library.organisations[name].value.languages if name in library.organisations else ()
    lacking = [f"`{each}`" for each in spoken if said and each not in said]
    if lacking:
        message = _("`welcome` has no words in {named}, where documents leave it out: write them")
        yield (), message.format(named=", ".join(lacking))
