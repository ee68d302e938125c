"""How many syllables a word has when it is spoken, near enough to score a text.

Written here because hyphenation (Pyphen) is another matter: it parts no word after its first letter
nor before its last, so that it counts too few in “area” or « année », and too many where a French e
is mute.
"""

import re
from collections.abc import Callable
from functools import lru_cache

# A hyphen or an apostrophe parts two words for the voice.
_WORD_JOINT = re.compile(r"['’\-]")
# y between vowels is a consonant: « ra-yons », “em-plo-yee”.
CONSONANT_Y = re.compile(r"(?<=[aeiouéèêâîôû])y(?=[aeiouéèêâîôû])")


def build_syllable_counter(count: Callable[[str], int]) -> Callable[[str], int]:
    """Of a word with its elided article or its hyphens; what has no vowel is a syllable too."""

    @lru_cache(maxsize=8192)
    def syllables(word: str) -> int:
        return sum(
            max(1, count(part))
            for part in _WORD_JOINT.split(word.casefold())
            if len(part) > 1 or part == word
        )

    return syllables
