"""
The main message of a text is one or two whole sentences of 32 words at most: it stands large at the
top of every document.

PASS:
    fr: {lead: Le ciment peut aider. Attendre est un autre choix.}
FAIL:
    fr: {lead: Pour comprendre ce geste}
FAIL:
    fr: {lead: Une phrase. Une autre. Une troisième.}
FAIL:
    fr:
      lead: >
        Le ciment peut aider quand une vertèbre fait mal, quand elle est cassée depuis peu, quand
        les médicaments ne suffisent pas et quand plusieurs médecins qui vous connaissent bien en
        sont tous d’accord avec vous.
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import split_sentences, split_words

ID = "main-message"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("CDC Clear Communication Index: one main message, at the top")
_MOST_SENTENCES, _MOST_WORDS = 2, 32
_SENTENCE_ENDS = (".", "!", "?", "…")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        message = wording.value.lead.strip()
        sentences, words = len(split_sentences(message)), len(split_words(message))
        is_whole = message.endswith(_SENTENCE_ENDS) and sentences <= _MOST_SENTENCES
        if not (is_whole and words <= _MOST_WORDS):
            yield (
                wording.at("lead"),
                _(
                    "the main message has {sentences} sentences and {words} words: write one or "
                    "two whole ones, {most} words at most, that a reader should keep in mind"
                ).format(sentences=sentences, words=words, most=_MOST_WORDS),
            )
