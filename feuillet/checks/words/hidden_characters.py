"""No character hides in a text: what is not seen breaks a search, a number and the voice that reads
aloud.

No-break spaces are none of them; marks of direction may stand in a language written from right to
left, and joiners beside letters that need them. What turns a text around is refused when the file
is read. A ligature that is one character, as “ﬁ”, hides its letters in the same way.

PASS:
    fr: {lead: "Prenez 5\u00a0mg\u202f; c’est tout."}
PASS:
    fr: {names: ["می\u200cخواهم"]}
FAIL:
    fr: {lead: "Une verté\u00adbre."}
FAIL:
    organisation: {name: "Asso\u200bciation"}
FAIL:
    fr: {lead: "Un \ufb01l."}
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

ID = "hidden-characters"
SCOPE = Scope.PROCEDURE | Scope.WORDING | Scope.ORGANISATION | Scope.TEMPLATE
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")
_HIDDEN_CHARACTER = re.compile(
    # Soft hyphen, zero-width spaces, invisible operators, fillers, variation selectors, tags.
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2064"
    "\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U000e0000-\U000e01ef]"
    # Marks of direction, and joiners, beside what needs none of them.
    "|(?<![\u0590-\u1fff])[\u200c-\u200f\u061c](?![\u0590-\u1fff])"
)
# « ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ », which come of a PDF.
_LIGATURE = re.compile("[\ufb00-\ufb06]")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_all_texts(library):
        for character in dict.fromkeys(_HIDDEN_CHARACTER.findall(text)):
            name = unicodedata.name(character, _("a character without a name")).lower()
            yield (
                place,
                (
                    _(
                        "U+{code:04X} ({name}) cannot be seen: delete it, or type the word again"
                    ).format(code=ord(character), name=name)
                ),
            )
        for ligature in dict.fromkeys(_LIGATURE.findall(text)):
            letters = unicodedata.normalize("NFKC", ligature)
            code = f"U+{ord(ligature):04X}"
            yield (
                place,
                _("“{ligature}” ({code}) is one character: type the letters “{letters}”").format(
                    ligature=ligature, code=code, letters=letters
                ),
            )
