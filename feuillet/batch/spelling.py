"""What two spellings of a word have in common."""

import re
import unicodedata

# “(s)” and “(e)” behind a word are part of it; what else stands in brackets is a remark.
ENDING = re.compile(r"(?<=\w)\((?:s|e|es|x)\)", re.IGNORECASE)
REMARK = re.compile(r"[(\[][^)\]]*[)\]]")


def plain(text: str) -> str:
    """Without accents, capitals, signs, surplus spaces, and the s of a plural."""
    bare = unicodedata.normalize("NFKD", ENDING.sub("", text).casefold().replace("œ", "oe"))
    letters = (each for each in bare if not unicodedata.combining(each))
    words = re.sub(r"[\W_]+", " ", "".join(letters)).split()
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)


def without_remarks(text: str) -> str:
    return REMARK.sub(" ", ENDING.sub("", text))
