"""Letters that show that an encoding was guessed wrongly: those of no language around us."""

import re

from feuillet.messages import N_

# Beside a to z: French, German, Spanish, Portuguese, Italian and Dutch.
_USUAL_LETTERS = frozenset("àáâãäæçèéêëìíîïñòóôõöœùúûüÿß")
# “Œuvrard”, “Lebœuf”, “Kœnig”; elsewhere it is the ś of Polish.
_USUAL_LIGATURE = re.compile(r"œu|(?<=[bcdfghjklmnpqrstvwxz])œ(?=[bcdfghjklmnpqrstvwxz])")
# Where those letters do not stand: “Kõszegi”, “Bãsescu”, “Kamiñska”, “Zdenìk”, “Jovanoviæ”.
_UNUSUAL_PLACE = re.compile(
    r"õ(?!e)|ã(?![oe]|s?(?!\w))|ñ(?![aeiouyáéíóúü]|ch)|ì(?=\w)|è(?=[aeiouy])|aè(?!\w)|æ(?!\w)|\bú"
)
_ACCENTS_IN_A_ROW = re.compile(r"[^\W\d_a-z]{3}")
GUESSED_LETTERS = N_("was perhaps read wrongly: save the list as CSV UTF-8, or check the letters")


def has_unusual_letter(text: str) -> bool:
    """Whether a name that was read by guess has letters that it would rarely have."""
    said = text.lower()
    accents = {letter for letter in said if letter.isalpha() and not letter.isascii()}
    return (
        bool(accents - _USUAL_LETTERS)
        or "œ" in _USUAL_LIGATURE.sub("", said)
        or bool(_UNUSUAL_PLACE.search(said))
        or bool(_ACCENTS_IN_A_ROW.search(said))
    )
