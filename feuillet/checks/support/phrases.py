"""Finding the words of a lexicon in a text: whole words, whatever their capitals, spaces and
apostrophes.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from feuillet.text import strip_markdown

_FACT_NAME = re.compile(r"\{[^{}]*\}")
_NO_MATCH = re.compile(r"(?!)")


@lru_cache(maxsize=8192)
def normalise_words(text: str) -> str:
    """The words alone, every apostrophe alike, and `{}` for each fact: its name is not read."""
    return _FACT_NAME.sub("{}", strip_markdown(text)).replace("'", "’")


@lru_cache(maxsize=128)
def build_phrase_pattern(phrases: Iterable[str], ending: str = "") -> re.Pattern[str]:
    """A pattern whose group 1 is any of the phrases; `ending` is what may follow, as the s of a
    plural.
    """
    longest_first = sorted({phrase.replace("'", "’") for phrase in phrases}, key=len, reverse=True)
    words = "|".join(re.escape(phrase).replace(r"\ ", " ") for phrase in longest_first)
    return re.compile(rf"(?<!\w)({words}){ending}(?!\w)", re.IGNORECASE) if words else _NO_MATCH
