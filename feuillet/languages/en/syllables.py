"""The syllables of English, as a voice says them."""

import re

from feuillet.languages.syllables import CONSONANT_Y, build_syllable_counter

# An e inside a compound is as mute as at its end: “some-times”; so is the second of “every”.
_INNER_E = re.compile(r"^(som|ther|her|wher|hom|car|saf|ev)e(?=\w)")
# “-ces”, “-ges”, “-ses” are heard, and so is “-ted”.
_MUTE_E = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ment|less|ful)?$)|(?<=[^aeiouyszxcgh])e(?=s$)|(?<=[^aeioutd])e(?=d$)"
)
# Two: “var-i-ous” but not “pre-cious”, “us-u-al”, “go-ing”, “ar-e-a”, “di-et”, “em-bry-o”.
_HIATUS = (
    r"(?<![tscxgnl])i(?=[aou])|(?<![tc])i(?=e[nt])|(?<![qg])u(?=a)|[aeou](?=ing)"
    r"|e(?=as?$)|(?<=cr)e(?=a)|(?<=^r)e(?=act)"
    r"|y(?=o)"
)
_VOWELS = re.compile(rf"{_HIATUS}|[aeiouy]+?(?={_HIATUS}|[^aeiouy]|$)")
# “lit-tle”: what is left of a mute e here is a syllable.
_LE = re.compile(r"[^aeiouy]les?$")


def _count_english_syllables(part: str) -> int:
    """“medicines” has 3."""
    heard = _MUTE_E.sub("", _INNER_E.sub(r"\1", CONSONANT_Y.sub("j", part)))
    return len(_VOWELS.findall(heard)) + bool(_LE.search(part))


count_english_syllables = build_syllable_counter(_count_english_syllables)
