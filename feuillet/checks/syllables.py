"""How many syllables a word has when it is spoken, near enough to score a text.

Written here because hyphenation (Pyphen) is another matter: it parts no word after its first letter nor before its
last, so that it counts too few in “area” or « année », and too many where a French e is mute.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

# A hyphen or an apostrophe parts two words for the voice.
PARTS = re.compile(r"['’\-]")
# y between vowels is a consonant: « ra-yons », “em-plo-yee”.
GLIDE = re.compile(r"(?<=[aeiouéèêâîôû])y(?=[aeiouéèêâîôû])")

# « qu », « gu »: the u is not heard.
FRENCH_SILENT = re.compile(r"(?<=[qg])u(?=[eéèêiîyaâo])")
# « -ent » is heard: « récent », « médicament » outnumber the verbs (« guident »).
FRENCH_MUTE = re.compile(r"es?$")
# An accented e or a diaeresis is a syllable of its own (« os-té-o »), but for « -iè- »; so are the two of « co-a ».
FRENCH_VOWELS = re.compile(r"i?[éèêë]|[ïü]|o(?=a)|[aeiouyàâîôûùœæ]+?(?=o?[éèêëïü]|oa|[^aeiouyàâîôûùœæ]|$)")

# An e inside a compound is as mute as at its end: “some-times”; so is the second of “every”.
ENGLISH_INNER = re.compile(r"^(som|ther|her|wher|hom|car|saf|ev)e(?=\w)")
# “-ces”, “-ges”, “-ses” are heard, and so is “-ted”.
ENGLISH_MUTE = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ment|less|ful)?$)|(?<=[^aeiouyszxcgh])e(?=s$)|(?<=[^aeioutd])e(?=d$)"
)
# Two syllables: “var-i-ous” but not “pre-cious”, “us-u-al”, “go-ing”, “ar-e-a”, “di-et”, “em-bry-o”.
ENGLISH_HIATUS = (
    r"(?<![tscxgnl])i(?=[aou])|(?<![tc])i(?=e[nt])|(?<![qg])u(?=a)|[aeou](?=ing)|e(?=as?$)|(?<=cr)e(?=a)|(?<=^r)e(?=act)"
    r"|y(?=o)"
)
ENGLISH_VOWELS = re.compile(rf"{ENGLISH_HIATUS}|[aeiouy]+?(?={ENGLISH_HIATUS}|[^aeiouy]|$)")
# “lit-tle”: what is left of a mute e here is a syllable.
ENGLISH_LE = re.compile(r"[^aeiouy]les?$")


def french(part: str) -> int:
    """« aiguille » has 2: the last e is mute."""
    return len(FRENCH_VOWELS.findall(FRENCH_MUTE.sub("", FRENCH_SILENT.sub("", GLIDE.sub("j", part)))))


def english(part: str) -> int:
    """“medicines” has 3."""
    heard = ENGLISH_MUTE.sub("", ENGLISH_INNER.sub(r"\1", GLIDE.sub("j", part)))
    return len(ENGLISH_VOWELS.findall(heard)) + bool(ENGLISH_LE.search(part))


def spoken(count: Callable[[str], int]) -> Callable[[str], int]:
    """Of a word with its elided article or its hyphens; what has no vowel is a syllable too."""

    @lru_cache(maxsize=8192)
    def syllables(word: str) -> int:
        return sum(max(1, count(part)) for part in PARTS.split(word.casefold()) if len(part) > 1 or part == word)

    return syllables


SYLLABLES: Mapping[str, Callable[[str], int]] = {"fr": spoken(french), "en": spoken(english)}
