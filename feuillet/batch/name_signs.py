"""What a name may hold: letters of any script, and the signs that stand between them."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from feuillet.messages import N_
from feuillet.messages import gettext as _

_APOSTROPHES, _HYPHENS, _INNER_SIGNS = "'’‘׳״", "-‐‑–", "·・"
# Letters that look like signs: the okina and its kin, and the ending of “Mª”.
_LETTERS_LIKE_SIGNS = "ʻʼʾʿª"
# In an outline a Latin letter is “a” and any other “x”; apostrophes, hyphens and points are one
# of each. A word, “J.-P.”, “St.”, “’t”; a last apostrophe is a letter's in Hebrew alone.
_PART = r"(?:'a(?=[ -])|(?:[ax]\.)+|[ax]{1,3}\.|[ax]+(?:['·][ax]+)*(?:(?<=x)')?)"
_NAME = re.compile(rf"{_PART}(?:(?: |--?){_PART})*")
_NAMES = re.compile(rf"{_PART}(?:(?: ?, ?| |--?){_PART})*")
# “D’ ARTAGNAN” and “St.John” have a space too many and one too few.
_ELISION = re.compile(r"\b([dlmnost]|dell|dall|all|sant)['’] (?=\w)", re.IGNORECASE)
_SAINT = re.compile(r"\b(ste?\.)(?=\w)", re.IGNORECASE)
# Small words of one letter within a family name, as in “COSTA E SILVA”.
_LONE_LETTERS = frozenset("eydloi")
# Signs that stand beside a name, where its field may say more than the name.
_SIGNS_BESIDE = frozenset('()[]/&+:;,."«»“”„—@°*|#_? \u00a0\u202f')
# A word of one letter, or two at the beginning, as in “ZZTEST”; “III” is a number.
_IDLE_LETTERS = re.compile(r"\b([^\W\d_i])\1\1+\b|\b(?:xx|zz[^aeiouy\W])", re.IGNORECASE)
# An f that old Macs have for É; þ before a plain vowel within a word is a ç that DOS has read.
_MISREAD_LETTER = re.compile(r"[ƒ]|(?<=\w)þ[aou]")
# An accent that stands for itself beside a letter, and a point for one that is lost.
_DEAD_ACCENT = re.compile(r"(?<=[A-Za-z])[`^~]|[`^~](?=[A-Za-z])|[A-Za-z]{3}\.[a-z]")
# “Franc,ois”.
_CEDILLA_COMMA = re.compile(r"[^\W\d_],[a-z]")
_ADDRESS = re.compile(r"\S*@\S*|www\.\S*")
_CAPITAL_WITHIN = re.compile(r"(?<![^\W_])([^\W\d_]*)([^\W\d_a-zA-Z])(\w?)")
# “Ó hÉigeartaigh”.
_IRISH_LEADS = frozenset("hnt")
DAMAGED_LETTERS = N_("has letters or signs as a wrong encoding leaves them: type it again")
_WRITE_ALONE = N_("write the name alone")


def describe_family_name_signs(text: str) -> Iterator[str]:
    """What no family name has."""
    yield from _describe_name_signs(text, _NAME)
    if any(map(_is_initial, text.split())) and len(text) > 1:
        yield _("has a letter by itself, as an initial or an abbreviation: {remedy}").format(
            remedy=_(_WRITE_ALONE)
        )


def describe_first_name_signs(text: str) -> Iterator[str]:
    """What no first names have, with commas between them or not."""
    yield from _describe_name_signs(text, _NAMES)
    if _CEDILLA_COMMA.search(text) and text != text.lower():
        yield _(DAMAGED_LETTERS)


def _describe_name_signs(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    if any(letter.isdecimal() for letter in text):
        yield _("has a figure, as an age: {remedy}").format(remedy=_(_WRITE_ALONE))
    yield from describe_damaged_letters(text)
    if not pattern.fullmatch(_outline_name(text)):
        yield _("has brackets, or a sign that stands in no name: {remedy}").format(
            remedy=_(_WRITE_ALONE)
        )
    if _IDLE_LETTERS.search(text):
        yield _("has letters that are typed for want of a name: {remedy}").format(
            remedy=_(_WRITE_ALONE)
        )


def describe_damaged_letters(text: str) -> Iterator[str]:
    """What a wrong encoding leaves, in any text with a name."""
    if _DEAD_ACCENT.search(_ADDRESS.sub("", text)):
        yield _(DAMAGED_LETTERS)
    if text.isascii():
        return
    outline = _outline_name(text)
    signs = {sign for sign in outline if sign not in "ax'-·" and not sign.isdecimal()}
    if (
        signs - _SIGNS_BESIDE
        or _MISREAD_LETTER.search(text)
        or "ax" in outline
        or "xa" in outline
        or any(map(_is_misplaced_capital, _CAPITAL_WITHIN.finditer(text)))
    ):
        yield _(DAMAGED_LETTERS)


def _is_misplaced_capital(found: re.Match[str]) -> bool:
    """Whether a capital with an accent stands behind a small letter, or is one of two at first."""
    before, letter, after = found.groups()
    if not letter.isupper() or not before or before in _IRISH_LEADS:
        return False
    return before[-1].islower() or (len(before) == 1 and after.islower())


def _is_initial(part: str) -> bool:
    """Whether a part is one Latin letter, with a point or without, that is no word."""
    bare = part.removesuffix(".")
    if len(bare) != 1 or _outline_letter(bare) != "a":
        return False
    plain = unicodedata.normalize("NFD", bare.casefold())[0]
    return bare != part or plain not in _LONE_LETTERS


def _outline_name(text: str) -> str:
    joined = _SAINT.sub(r"\1 ", _ELISION.sub(r"\1'", text))
    return "".join(map(_outline_letter, joined))


@lru_cache(maxsize=4096)
def _outline_letter(letter: str) -> str:
    if letter in _LETTERS_LIKE_SIGNS:
        return "a"
    for alike, kind in ((_APOSTROPHES, "'"), (_HYPHENS, "-"), (_INNER_SIGNS, "·")):
        if letter in alike:
            return kind
    if unicodedata.category(letter).startswith("M"):
        return ""
    if letter.isalpha():
        return "a" if unicodedata.name(letter, "").startswith("LATIN") else "x"
    return letter
