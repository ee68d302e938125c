"""
A text sends its reader to ask twice at most: what is known is told, and what only the place knows
is a local row.

Which words send to ask stands in the lexicon of the locale (`asking`). The questions of the
patient's own do not count.

PASS:
    locale-fr: {lexicon: {asking: [Demandez]}}
    fr: {sections: {after: {short: Demandez quand conduire., more: Demandez quand travailler.}}}
FAIL:
    locale-fr: {lexicon: {asking: [Demandez]}}
    fr:
      sections:
        during: {short: Demandez combien de temps cela dure.}
        after: {short: Demandez quand conduire., more: Demandez quand travailler.}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Step
from feuillet.model.wording import list_passages
from feuillet.text import split_words

ID = "asked-too-often"
SCOPE = Scope.WORDING
SEVERITY = Severity.WARNING
SOURCE = N_("EQIP: what a reader needs is told")
_MOST_TIMES = 2
_OWN_QUESTIONS = frozenset({"to_ask", "asked"})


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (_unused, language), wording in library.wordings.items():
        locale = library.locales.get(language)
        asking = {word.casefold() for word in locale.value.lexicon.asking} if locale else set()
        found: list[tuple[Step, ...]] = [
            steps
            for steps, text in list_passages(wording.value)
            if steps[0] not in _OWN_QUESTIONS
            for word in split_words(text)
            if word.casefold() in asking
        ]
        if len(found) > _MOST_TIMES:
            yield (
                wording.at(*found[_MOST_TIMES]),
                _(
                    "this text sends the reader to ask {times} times, {most} at most: tell it, or "
                    "make it a line that the place answers (`local`)"
                ).format(times=len(found), most=_MOST_TIMES),
            )
