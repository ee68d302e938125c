"""
A sentence has 30 words at most; 15 to 20 read best.

PASS:
    fr: {lead: Le médecin injecte un ciment dans la vertèbre.}
FAIL:
    fr:
      lead: >
        Le médecin injecte un ciment dans la vertèbre, puis il attend que le ciment durcisse, puis
        il retire l’aiguille, puis il pose un pansement, puis il vous ramène dans votre chambre sur
        un lit roulant.
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import quote_opening, split_sentences, split_words

ID = "long-sentence"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("NICE, rules of clear writing")
_MOST_SENTENCE_WORDS = 30


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_reader_texts(library):
        for sentence in split_sentences(text):
            if (count := len(split_words(sentence))) > _MOST_SENTENCE_WORDS:
                yield (
                    place,
                    (
                        _(
                            "the sentence “{sentence}” has {count} words: make two of it "
                            "({most_sentence_words} at most)"
                        ).format(
                            sentence=quote_opening(sentence),
                            count=count,
                            most_sentence_words=_MOST_SENTENCE_WORDS,
                        )
                    ),
                )
