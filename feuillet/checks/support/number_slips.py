"""Slips in what is counted and dialled: doses, sizes, hours, amounts, postcodes, telephones."""

import re

from feuillet.languages.patterns import AMOUNT_START
from feuillet.languages.rules import SlipPatterns
from feuillet.text import ADDRESS_PATTERN

NUMBER_SLIPS: SlipPatterns = (
    (
        re.compile(
            r"\w ?[(\[] ?(?:at|arobase|arobas) ?[)\]](?= ?[\w{])|\w \(@\) (?=[\w{])",
            re.IGNORECASE,
        ),
        "no link opens it: write the e-mail address with its “@”",
    ),
    (re.compile(r"(?<=\d) ?[º˚∘]|℃"), "write the sign “°”, as in “38 °C”"),
    (
        re.compile(
            r"\d[.,]\d+ ?G\b|\d G\b|\d ?(?:MG|Mg|KG|Kg|ML|Ml|CM|Cm)\b",
        ),
        "another sign of a unit, or of none: write “g”, “mg”, “kg”, “ml” or “cm”",
    ),
    (
        re.compile(
            rf"{AMOUNT_START}0[1-9](?:\d{{8}}|([./-])\d\d(?:\1\d\d){{3}}|\d \d{{3}} \d\d \d\d)\b"
            r"(?![.,]\d)"
        ),
        "write a telephone number in pairs, as 01 23 45 67 89, or with + and its country",
    ),
    (
        re.compile(r"(?<!\w)(?:\+|00)[1-9]\d{8,13}\b"),
        "write a telephone number in groups, as +33 1 23 45 67 89",
    ),
)
# What ends an address and has the length of a word.
_LONG_ENDINGS = re.compile(
    r"info|example|asso|sante|paris|health|care|clinic|alsace|corsica|"
    r"doctor|hospital|online|site|swiss|brussels|gouv|test|invalid|name|"
    r"museum|coop|aero|jobs|mobi|tech|blog|page|world|life|help|center|"
    r"foundation|community|social|organic|international|support|education|"
    r"academy|website|email|cloud|store|shop|html|docx|xlsx|json|yaml|jpeg|"
    r"media|news|team|group"
)


def find_joined_sentences(text: str, small_words: re.Pattern[str]) -> tuple[str, ...]:
    """Two sentences without a space between, which look like the address of a site."""
    found = (each[0] for each in ADDRESS_PATTERN.finditer(text))
    return tuple(each for each in found if _is_joined(each, small_words))


def _is_joined(address: str, small_words: re.Pattern[str]) -> bool:
    begin, _, end = address.rpartition(".")
    if "." in begin or not begin or not re.fullmatch(r"[a-zà-ÿ]+", end):
        return False
    plain = re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", begin)
    return bool(plain) and bool(
        small_words.fullmatch(end) or (len(end) > 3 and not _LONG_ENDINGS.fullmatch(end))
    )
