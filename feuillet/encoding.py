"""Bytes to text: the encoding of a file, by its mark, its zeros, or where its letters stand."""

import re
from typing import NamedTuple

# What Windows-1252 makes of the second byte of a letter in UTF-8; what of it ends no word.
_UTF_8_SECOND_BYTES = "\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_UTF_8_INNER_BYTES = "€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-©¬®¯±-´¶¸¹¼-¿"
# The same of DOS: letters and signs, and lines of a frame, which count beside a letter alone.
_DOS_SECOND_BYTES = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜøÅ£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓ÁÂÀ©¢¥⌐₧"
_DOS_FRAME_BYTES = "│┤╣║╗╝┐╡╢╖╕╜╛"
# UTF-8 that some program has read as Windows-1252, Mac Roman or DOS and saved again; U+FFFD stands
# where a character was lost. Capitals that a word may end with are told by what stands behind no
# word.
MOJIBAKE = re.compile(
    f"Ã[{_UTF_8_SECOND_BYTES}]|Â[\u00a0-\u00bf]|[ÄÅÆÈÎÏÐÑ][{_UTF_8_INNER_BYTES}]"
    f"|Å[’“]|â€|á[º»][{_UTF_8_SECOND_BYTES}]|ï»¿"
    # The same in small letters.
    r"|ã[¡-ª¬-¶¸-º¼-¿]|‚Ä|[√≈∫∏∑∂∆◊](?=[^\W\d_]|[\u00a0-\u00ff])|\ufffd"
    f"|[├┬┼╬][{_DOS_SECOND_BYTES}]|[ÔΓ]Ç[{_DOS_SECOND_BYTES}]|ß[║╗]"
    f"|(?<=[^\\W\\d_])[├┼╬─][{_DOS_FRAME_BYTES}]|[├┼╬][{_DOS_FRAME_BYTES}](?=[^\\W\\d_])"
    f"|(?<=[^\\W\\d_])─[{_DOS_SECOND_BYTES}]|[ðÐ][░▒▓{_DOS_FRAME_BYTES}]"
)
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_UTF_8_MARK = b"\xef\xbb\xbf"
# How much of a file without a mark is looked at.
_SAMPLE_LENGTH = 1000
# One byte a character: what programs for Windows, old Macs and DOS write in western Europe.
LIKELIEST_ENCODING = "Windows-1252"
ONE_BYTE_CODECS = {LIKELIEST_ENCODING: "cp1252", "Mac Roman": "mac_roman", "DOS": "cp850"}
LOST_CHARACTER = "\ufffd"
# Signs that text has beside Latin letters, and those of them that stand between two of its letters.
_TEXT_SIGNS = frozenset("’‘“”«»–—…·°€§²³½®©™•¿¡\u00a0\u202f")
_JOINING_SIGNS = frozenset("’–—·\u00a0\u202f")
_OPENING_SIGNS = frozenset("‘“«¿¡")
_NON_ASCII_CHARACTER = re.compile(r"[^\x00-\x7f]")
# Letters by Unicode that no name of ours has.
_STRANGE_LETTERS = frozenset("ƒıµªºˆˇΩπﬁﬂ")


class DecodedText(NamedTuple):
    """A text, and what its bytes are called; `guessed` where nothing but the letters told so."""

    text: str
    encoding: str
    guessed: bool = False


def decode_bytes(data: bytes) -> DecodedText:
    """Text in any encoding that can be told; a character that fits none is U+FFFD."""
    if wide := find_wide_encoding(data):
        return DecodedText(
            data.decode(_find_codec_name(data, wide), errors="replace").removeprefix("\ufeff"), wide
        )
    try:
        return DecodedText(data.removeprefix(_UTF_8_MARK).decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        return _guess_encoding(data)


def find_wide_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32, which have a mark, or zeros in turn between Latin letters; else nothing."""
    return next(
        (name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), ""
    ) or _guess_wide_encoding(data)


def _guess_wide_encoding(data: bytes) -> str:
    """By zeros: each Latin letter, digit and separator has one, or three, and no other text any."""
    sample = data[:_SAMPLE_LENGTH]
    zeros = [sample[place::4].count(0) for place in range(4)]
    if sum(zeros) > 0.6 * max(len(sample), 4):
        return "UTF-32"
    few, many = sorted((zeros[0] + zeros[2], zeros[1] + zeros[3]))
    return "UTF-16" if many > 2 and many > 0.05 * len(sample) and many > 10 * few else ""


def _find_codec_name(data: bytes, name: str) -> str:
    """What Python calls it: without a mark, its zeros say which byte comes first."""
    if any(data.startswith(mark) for mark, _ in _BYTE_ORDER_MARKS):
        return name
    even, odd = (data[start:_SAMPLE_LENGTH:2].count(0) for start in (0, 1))
    return f"{name}-{'be' if even > odd else 'le'}"


def _guess_encoding(data: bytes) -> DecodedText:
    """The one-byte encoding in which every letter stands as text has it.

    Where none does, or two do, it is Windows-1252: a letter that stands wrong in it is lost, and
    never guessed. Some bytes that are not UTF-8 among many letters that are count as lost, too.
    """
    whole = data.removeprefix(_UTF_8_MARK).decode("utf-8", errors="replace")
    if len(_NON_ASCII_CHARACTER.findall(whole)) > 2 * whole.count(LOST_CHARACTER):
        return DecodedText(whole, "UTF-8", guessed=True)
    texts = {name: data.decode(codec, errors="replace") for name, codec in ONE_BYTE_CODECS.items()}
    wrong = _find_misplaced_characters(texts[LIKELIEST_ENCODING])
    if wrong:
        fitting = [name for name in texts if not _find_misplaced_characters(texts[name])]
        if len(fitting) == 1:
            return DecodedText(texts[fitting[0]], fitting[0], guessed=True)
    kept = list(texts[LIKELIEST_ENCODING])
    for place in wrong:
        kept[place] = LOST_CHARACTER
    return DecodedText("".join(kept), LIKELIEST_ENCODING, guessed=True)


def _find_misplaced_characters(text: str) -> list[int]:
    """Where a character stands that no name, address or sentence has there."""
    return [
        found.start()
        for found in _NON_ASCII_CHARACTER.finditer(text)
        if _is_misplaced(text, found.start())
    ]


def _is_misplaced(text: str, place: int) -> bool:
    letter, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if letter in _STRANGE_LETTERS or letter == LOST_CHARACTER:
        return True
    if letter in _TEXT_SIGNS:
        return before.isalpha() and (
            letter in _OPENING_SIGNS or (after.isalpha() and letter not in _JOINING_SIGNS)
        )
    if not letter.isalpha():
        return True
    # A capital within a word, and one that only the second letter of a word is.
    return letter.isupper() and (before.islower() or (before.isupper() and after.islower()))
