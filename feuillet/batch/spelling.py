"""What two spellings of a word have in common."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

# “(s)” and “(e)” behind a word are part of it; what else stands in brackets is a remark.
_WORD_ENDING = re.compile(r"(?<=\w)\((?:s|e|es|x)\)", re.IGNORECASE)
# “D.D.N.” is one word.
_DOTTED_ABBREVIATION = re.compile(r"(?<!\w)[^\W\d_](?:\.\s?[^\W\d_])+(?!\w)")
_IN_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
# What stands for ä, ö, ü, ø, å and œ where letters lack.
_SPELT_OUT_UMLAUT = re.compile(r"([aou])e|(?<=a)()a")
_SHORT_SAINT = re.compile(r"\bst(?=e?\b)")
_BARE_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})


# A name is looked at from several sides.
@lru_cache(maxsize=4096)
def normalise_spelling(text: str) -> str:
    """Without accents, capitals, signs, surplus spaces, and the s of a plural."""
    whole = _DOTTED_ABBREVIATION.sub(
        lambda found: re.sub(r"[.\s]", "", found[0]), _WORD_ENDING.sub("", text)
    )
    bare = unicodedata.normalize("NFKD", whole.casefold().replace("œ", "oe"))
    letters = (each for each in bare if not unicodedata.combining(each))
    words = re.sub(r"[\W_]+", " ", "".join(letters)).split()
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)


def strip_brackets(text: str, is_idle: Callable[[str], bool]) -> str:
    """Without the brackets whose words say nothing of whom or what is meant."""
    return _IN_BRACKETS.sub(
        lambda found: " " if is_idle(found[1]) else found[0], _WORD_ENDING.sub("", text)
    )


def fold_name(text: str) -> str:
    """A name however its words are joined, and whether its letters have signs or are spelt out."""
    words = _SHORT_SAINT.sub("saint", normalise_spelling(text))
    letters = words.replace(" ", "").translate(_BARE_LETTERS)
    return _SPELT_OUT_UMLAUT.sub(r"\1", letters)
