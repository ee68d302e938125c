"""A word is written in one alphabet: a Cyrillic а in a Latin word looks right, and is neither found
nor read aloud.

PASS:
    fr: {lead: "Ελλάδα, Россия, 5 µg, β-hCG."}
FAIL:
    fr: {lead: "L\u0435 geste."}
FAIL:
    fr: {lead: "Il \u0430 mal."}
FAIL:
    fr: {lead: "Prenez \u041e.5 \u043cg."}
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_all_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "mixed-scripts"
SCOPE = Scope.PROCEDURE | Scope.WORDING | Scope.ORGANISATION | Scope.TEMPLATE
SEVERITY = Severity.WARNING
SOURCE = N_("Unicode UTS 39, mixed-script detection")
# Greek and Cyrillic: what has none of their letters needs no closer look.
_SUSPECT_LETTER = re.compile("[\u0370-\u03ff\u0400-\u052f]")
# Their letters that look like Latin ones: a slip, alone too, where all else is Latin.
_LATIN_LOOKALIKES = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕЅІЈКМНОРСТХавеѕіјкмнорстух")
# A decimal point holds a number together.
_LETTER_RUN = re.compile(r"[^\W_]+(?:[.,][^\W_]+)*")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_all_texts(library):
        if _SUSPECT_LETTER.search(text):
            for word in dict.fromkeys(_LETTER_RUN.findall(text)):
                if _is_mixed_word(word) or (
                    set(word) <= _LATIN_LOOKALIKES and "LATIN" in _find_scripts(text)
                ):
                    odd = next(character for character in word if _SUSPECT_LETTER.match(character))
                    name = unicodedata.name(odd).lower()
                    yield (
                        place,
                        _(
                            "“{word}” has a letter of another alphabet ({name}): type the "
                            "word again"
                        ).format(word=word, name=name),
                    )


def _is_mixed_word(word: str) -> bool:
    """Whether a word is of two alphabets, or a number has a letter of a foreign one."""
    found = _find_scripts(word)
    return len(found) > 1 or (any(map(str.isdigit, word)) and not found <= {"LATIN"})


def _find_scripts(text: str) -> set[str]:
    """The alphabets of a text's letters; signs that all share, as µ, belong to none."""
    names = (unicodedata.name(character, "") for character in text if character.isalpha())
    return {
        script
        for name in names
        if (script := name.partition(" ")[0]) in {"LATIN", "GREEK", "CYRILLIC"}
    }
