"""
Every character can be printed: our fonts have it, and it is no drawing of an icon font.

PASS:
    fr: {lead: "Łódź, Œdème, 5 µg, Ελλάδα."}
FAIL:
    fr: {lead: "Bravo 😀"}
FAIL:
    organisation: {wordmark: ["\ue001 Asso"]}
"""

import unicodedata
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_all_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "no-glyph"
SCOPE = Scope.PROCEDURE | Scope.WORDING | Scope.ORGANISATION | Scope.TEMPLATE
SEVERITY = Severity.ERROR
SOURCE = N_("ISO 14289-1, 7.21.7 and 7.21.8")

# The families that every document falls back to.
_FALLBACK_FAMILIES = ("Source Sans 3", "Noto Sans")
# What needs no font to be opened: Western European letters and signs; a line end is a space.
_USUAL_CHARACTERS = frozenset(bytes(range(32, 256)).decode("cp1252", errors="ignore")) | {
    "\n",
    "\u202f",
    "\u2011",
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_all_texts(library):
        for character in sorted(set(text) - _USUAL_CHARACTERS):
            if unicodedata.category(character) == "Co":
                yield (
                    place,
                    (
                        _(
                            "U+{code:04X} is a drawing of an icon font: write a word, or "
                            "give a picture"
                        ).format(code=ord(character))
                    ),
                )
            elif not _is_in_fallback_fonts(character):
                yield (
                    place,
                    (
                        _(
                            "no font of ours has “{character}” (U+{code:04X}): write it in words"
                        ).format(character=character, code=ord(character))
                    ),
                )


def _is_in_fallback_fonts(character: str) -> bool:
    # Opening a font takes longer than most checks take to run.
    from feuillet.fonts import find_upright_font, list_font_characters  # noqa: PLC0415

    return any(
        character in list_font_characters(find_upright_font(family, 400))
        for family in _FALLBACK_FAMILIES
    )
