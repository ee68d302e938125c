"""
The sentences of a text have 9 to 15 words on average: fewer are telegrams, more are hard to follow.

Counted are sentences of four words and more; a text with few of them has no average.

FAIL:
    fr:
      sections:
        what: {short: Le ciment durcit vite. Il reste en place. Vous rentrez chez vous.}
        why: {short: Le dos fait mal. La vertèbre est cassée. Elle ne tient plus.}
        how: {short: Vous êtes bien couché. On endort la peau. On pousse le ciment.}
        after: {short: Vous marchez le soir. Le mal diminue vite. Vous dormez chez vous.}
PASS:
    fr: {sections: {what: {short: Le ciment durcit vite.}}}
"""

from collections.abc import Iterator
from datetime import date
from statistics import mean

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Wording
from feuillet.model.wording import list_passages
from feuillet.text import split_sentences, split_words

ID = "sentence-length"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("NICE, rules of clear writing")
_LEAST_MEAN, _MOST_MEAN = 9, 15
_LEAST_WORDS, _LEAST_SENTENCES = 4, 12
# Where whole sentences stand: names, labels and cells of tables are short.
_GROUPS = frozenset({"lead", "sections", "steps", "benefits", "asked"})


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        lengths = tuple(_count_sentences(wording.value))
        if len(lengths) < _LEAST_SENTENCES:
            continue
        average = mean(lengths)
        if not _LEAST_MEAN <= average <= _MOST_MEAN:
            yield (
                wording.at("sections"),
                _(
                    "sentences have {mean} words on average: {least} to {most} read best; join "
                    "those that are torn apart, or cut the long ones"
                ).format(mean=round(average), least=_LEAST_MEAN, most=_MOST_MEAN),
            )


def _count_sentences(wording: Wording) -> Iterator[int]:
    """How many words each has."""
    texts = (text for steps, text in list_passages(wording) if steps[0] in _GROUPS)
    counts = (len(split_words(each)) for text in texts for each in split_sentences(text))
    yield from (count for count in counts if count >= _LEAST_WORDS)
