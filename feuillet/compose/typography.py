"""The spaces, quotes and apostrophes that each language wants, put into plain text.

French: Lexique des règles typographiques en usage à l'Imprimerie nationale.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from markupsafe import Markup, escape

NO_BREAK = "\u00a0"
THIN = "\u202f"

# What stands in a reference, in either language.
CITED = (
    (re.compile(r"\bet\s+al\."), f"et{NO_BREAK}al."),
    (re.compile(r"\b(pp?\.)\s+(\d)"), r"\1" + NO_BREAK + r"\2"),
)
FRENCH = (
    *CITED,
    (re.compile(r"\s+([;!?»])"), THIN + r"\1"),
    (re.compile(r"«\s+"), "«" + THIN),
    (re.compile(r"\s+:"), NO_BREAK + ":"),
    (re.compile(r"\b(Dr|Pr|M\.|Mme|n°)\s+"), r"\1" + NO_BREAK),
    # « le 15 », « rayons X »: what is dialled or named does not break.
    (re.compile(r"\b((?i:le|au|du))\s+(\d+\b)"), r"\1" + NO_BREAK + r"\2"),
    (re.compile(r"\b((?i:rayons|hépatites?|vitamines?))\s+([A-Z]\b)"), r"\1" + NO_BREAK + r"\2"),
    (re.compile(r"(\d)\s+(%|€|(?:mm|cm|ml|kg|h|min)\b)"), r"\1" + NO_BREAK + r"\2"),
)
ENGLISH = (
    *CITED,
    (re.compile(r"\b(call|or)\s+(1[0-9]{1,2}\b)"), r"\1" + NO_BREAK + r"\2"),
    (re.compile(r"\b(Dr|Mr|Mrs|Ms)\s+"), r"\1" + NO_BREAK),
    (re.compile(r"(\d)\s+(mm|cm|ml|kg|am|pm)\b"), r"\1" + NO_BREAK + r"\2"),
)
RULES = {"fr": FRENCH, "en": ENGLISH}

Set = Callable[[str], Markup]


@lru_cache(maxsize=16)
def typeset(language: str) -> Set:
    """A function that turns plain text into markup with that language's spaces and apostrophes."""
    rules = RULES.get(language, ())

    # The same few words stand in every document; markup is told from the plain text that equals it.
    @lru_cache(maxsize=8192, typed=True)
    def apply(text: str) -> Markup:
        # A line break of the file is a space; a space at either end matters, since it may touch a bold word.
        text = re.sub(r"[ \n\t]+", " ", text).replace("'", "’")
        for pattern, replacement in rules:
            text = pattern.sub(replacement, text)
        return escape(text)

    return apply
