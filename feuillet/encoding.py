"""Bytes to text: the encoding of a file, by its mark, its zeros, or where its letters stand."""

import re
from typing import NamedTuple

# What Windows-1252 makes of the second byte of a letter in UTF-8; what of it ends no word.
SECOND = "\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
INNER = "€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-©¬®¯±-´¶¸¹¼-¿"
# UTF-8 that some program has read as Windows-1252 or Mac Roman and saved again; U+FFFD stands where
# a character was lost. Capitals that a word may end with are told by what stands behind no word.
MOJIBAKE = re.compile(
    f"Ã[{SECOND}]|Â[\u00a0-\u00bf]|[ÄÅÆÈÎÏÐÑ][{INNER}]|Å[’“]|â€|á[º»][{SECOND}]|ï»¿"
    # The same in small letters.
    r"|ã[¡-ª¬-¶¸-º¼-¿]|‚Ä|[√≈∫∏∑∂∆◊](?=[^\W\d_]|[\u00a0-\u00ff])|\ufffd"
)
MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
UTF_8_MARK = b"\xef\xbb\xbf"
# How much of a file without a mark is looked at.
SAMPLE = 1000
# One byte a character: what programs for Windows, old Macs and DOS write in western Europe.
LIKELIEST = "Windows-1252"
CODECS = {LIKELIEST: "cp1252", "Mac Roman": "mac_roman", "DOS": "cp850"}
LOST = "\ufffd"
# Signs that text has beside Latin letters, and those of them that stand between two of its letters.
SIGNS = frozenset("’‘“”«»–—…·°€§²³½®©™•¿¡\u00a0\u202f")
JOINTS = frozenset("’–—·\u00a0\u202f")
OPENING = frozenset("‘“«¿¡")
FOREIGN = re.compile(r"[^\x00-\x7f]")
# Letters by Unicode that no name of ours has.
NO_LETTERS = frozenset("ƒıµªºˆˇΩπﬁﬂ")


class Decoded(NamedTuple):
    """A text, and what its bytes are called; `guessed` where nothing but the letters told so."""

    text: str
    encoding: str
    guessed: bool = False


def decoded(data: bytes) -> Decoded:
    """Text in any encoding that can be told; a character that fits none is U+FFFD."""
    if wide := wide_encoding(data):
        return Decoded(
            data.decode(codec(data, wide), errors="replace").removeprefix("\ufeff"), wide
        )
    try:
        return Decoded(data.removeprefix(UTF_8_MARK).decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        return guessed(data)


def wide_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32, which have a mark, or zeros in turn between Latin letters; else nothing."""
    return next((name for mark, name in MARKS if data.startswith(mark)), "") or unmarked(data)


def unmarked(data: bytes) -> str:
    """By zeros: each Latin letter, digit and separator has one, or three, and no other text any."""
    sample = data[:SAMPLE]
    zeros = [sample[place::4].count(0) for place in range(4)]
    if sum(zeros) > 0.6 * max(len(sample), 4):
        return "UTF-32"
    few, many = sorted((zeros[0] + zeros[2], zeros[1] + zeros[3]))
    return "UTF-16" if many > 2 and many > 0.05 * len(sample) and many > 10 * few else ""


def codec(data: bytes, name: str) -> str:
    """What Python calls it: without a mark, its zeros say which byte comes first."""
    if any(data.startswith(mark) for mark, _ in MARKS):
        return name
    return f"{name}-{'be' if data[:SAMPLE:2].count(0) > data[1:SAMPLE:2].count(0) else 'le'}"


def guessed(data: bytes) -> Decoded:
    """The one-byte encoding in which every letter stands as text has it.

    Where none does, or two do, it is Windows-1252: a letter that stands wrong in it is lost, and
    never guessed. Some bytes that are not UTF-8 among many letters that are count as lost, too.
    """
    whole = data.removeprefix(UTF_8_MARK).decode("utf-8", errors="replace")
    if len(FOREIGN.findall(whole)) > 2 * whole.count(LOST):
        return Decoded(whole, "UTF-8", guessed=True)
    texts = {name: data.decode(codec, errors="replace") for name, codec in CODECS.items()}
    wrong = misplaced(texts[LIKELIEST])
    if wrong:
        fitting = [name for name in texts if not misplaced(texts[name])]
        if len(fitting) == 1:
            return Decoded(texts[fitting[0]], fitting[0], guessed=True)
    kept = list(texts[LIKELIEST])
    for place in wrong:
        kept[place] = LOST
    return Decoded("".join(kept), LIKELIEST, guessed=True)


def misplaced(text: str) -> list[int]:
    """Where a character stands that no name, address or sentence has there."""
    return [found.start() for found in FOREIGN.finditer(text) if strange(text, found.start())]


def strange(text: str, place: int) -> bool:
    letter, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if letter in NO_LETTERS or letter == LOST:
        return True
    if letter in SIGNS:
        return before.isalpha() and (
            letter in OPENING or (after.isalpha() and letter not in JOINTS)
        )
    if not letter.isalpha():
        return True
    # A capital within a word, and one that only the second letter of a word is.
    return letter.isupper() and (before.islower() or (before.isupper() and after.islower()))
