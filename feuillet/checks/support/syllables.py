"""How many syllables a word has when it is spoken, near enough to score a text.

Written here because hyphenation (Pyphen) is another matter: it parts no word after its first letter
nor before its last, so that it counts too few in “area” or « année », and too many where a French e
is mute.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

# A hyphen or an apostrophe parts two words for the voice.
_WORD_JOINT = re.compile(r"['’\-]")
# y between vowels is a consonant: « ra-yons », “em-plo-yee”.
_CONSONANT_Y = re.compile(r"(?<=[aeiouéèêâîôû])y(?=[aeiouéèêâîôû])")

# « qu », « gu »: the u is not heard.
_FRENCH_SILENT_U = re.compile(r"(?<=[qg])u(?=[eéèêiîyaâo])")
# « -ent » is heard: « récent », « médicament » outnumber the verbs (« guident »).
_FRENCH_MUTE_E = re.compile(r"es?$")
# An accented e or a diaeresis is a syllable of its own (« os-té-o »), but for « -iè- »; so are the
# two of « co-a ».
_FRENCH_VOWELS = re.compile(
    r"i?[éèêë]|[ïü]|o(?=a)|[aeiouyàâîôûùœæ]+?(?=o?[éèêëïü]|oa|[^aeiouyàâîôûùœæ]|$)"
)

# An e inside a compound is as mute as at its end: “some-times”; so is the second of “every”.
_ENGLISH_INNER_E = re.compile(r"^(som|ther|her|wher|hom|car|saf|ev)e(?=\w)")
# “-ces”, “-ges”, “-ses” are heard, and so is “-ted”.
_ENGLISH_MUTE_E = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ment|less|ful)?$)|(?<=[^aeiouyszxcgh])e(?=s$)|(?<=[^aeioutd])e(?=d$)"
)
# Two: “var-i-ous” but not “pre-cious”, “us-u-al”, “go-ing”, “ar-e-a”, “di-et”, “em-bry-o”.
_ENGLISH_HIATUS = (
    r"(?<![tscxgnl])i(?=[aou])|(?<![tc])i(?=e[nt])|(?<![qg])u(?=a)|[aeou](?=ing)"
    r"|e(?=as?$)|(?<=cr)e(?=a)|(?<=^r)e(?=act)"
    r"|y(?=o)"
)
_ENGLISH_VOWELS = re.compile(rf"{_ENGLISH_HIATUS}|[aeiouy]+?(?={_ENGLISH_HIATUS}|[^aeiouy]|$)")
# “lit-tle”: what is left of a mute e here is a syllable.
_ENGLISH_LE = re.compile(r"[^aeiouy]les?$")


def _count_french_syllables(part: str) -> int:
    """« aiguille » has 2: the last e is mute."""
    return len(
        _FRENCH_VOWELS.findall(
            _FRENCH_MUTE_E.sub("", _FRENCH_SILENT_U.sub("", _CONSONANT_Y.sub("j", part)))
        )
    )


def _count_english_syllables(part: str) -> int:
    """“medicines” has 3."""
    heard = _ENGLISH_MUTE_E.sub("", _ENGLISH_INNER_E.sub(r"\1", _CONSONANT_Y.sub("j", part)))
    return len(_ENGLISH_VOWELS.findall(heard)) + bool(_ENGLISH_LE.search(part))


def _build_syllable_counter(count: Callable[[str], int]) -> Callable[[str], int]:
    """Of a word with its elided article or its hyphens; what has no vowel is a syllable too."""

    @lru_cache(maxsize=8192)
    def syllables(word: str) -> int:
        return sum(
            max(1, count(part))
            for part in _WORD_JOINT.split(word.casefold())
            if len(part) > 1 or part == word
        )

    return syllables


SYLLABLE_COUNTERS: Mapping[str, Callable[[str], int]] = {
    "fr": _build_syllable_counter(_count_french_syllables),
    "en": _build_syllable_counter(_count_english_syllables),
}
