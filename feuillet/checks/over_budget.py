"""
A section keeps to the number of words that a kind of document has room for.

PASS:
    kind: {words: {what: "10"}}
    fr: {sections: {what: {short: Un geste sur une vertèbre.}}}
FAIL:
    kind: {words: {what: "4"}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library, Passage
from feuillet.text import words

ID = "over-budget"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for kind in library.kinds.values():
        for section, most in kind.value.words.items():
            for wording in library.wordings.values():
                over = length(wording.value.sections.get(section)) - most
                if over > 0:
                    message = f"`{section}` is {over} words too long for `{kind.value.id}` ({most} at most): cut it"
                    yield wording.at("sections", section), message


def length(passage: Passage | None) -> int:
    return len(words(f"{passage.short}\n\n{passage.more or ''}")) if passage else 0
