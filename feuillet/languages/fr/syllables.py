"""The syllables of French, as a voice says them."""

import re

from feuillet.languages.syllables import CONSONANT_Y, build_syllable_counter

# « qu », « gu »: the u is not heard.
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eéèêiîyaâo])")
# « -ent » is heard: « récent », « médicament » outnumber the verbs (« guident »).
_MUTE_E = re.compile(r"es?$")
# An accented e or a diaeresis is a syllable of its own (« os-té-o »), but for « -iè- »; so are the
# two of « co-a ».
_VOWELS = re.compile(
    r"i?[éèêë]|[ïü]|o(?=a)|[aeiouyàâîôûùœæ]+?(?=o?[éèêëïü]|oa|[^aeiouyàâîôûùœæ]|$)"
)


def _count_french_syllables(part: str) -> int:
    """« aiguille » has 2: the last e is mute."""
    return len(_VOWELS.findall(_MUTE_E.sub("", _SILENT_U.sub("", CONSONANT_Y.sub("j", part)))))


count_french_syllables = build_syllable_counter(_count_french_syllables)
