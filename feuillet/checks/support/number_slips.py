"""Slips in what is counted and dialled: doses, sizes, hours, amounts, postcodes, telephones."""

import re

from feuillet.languages.patterns import AMOUNT_START
from feuillet.languages.rules import SlipPatterns
from feuillet.messages import N_
from feuillet.text import ADDRESS_PATTERN

_PHONE_WORD = r"\b(?i:t[ée]l\.?|t[ée]l[ée]phone[rz]?|phone|appele[rz]|call|fax)(?: ?:| le| au)? "
# Behind a number's first two digits: too few for one of ten, or too many.
_NOT_EIGHT_MORE = r"(?:(?:[ .-]?\d){2,7}|(?:[ .-]?\d){9,})(?![ .,-]?\d)(?! ?[a-zà/%])"

NUMBER_SLIPS: SlipPatterns = (
    (
        re.compile(
            r"\w ?[(\[] ?(?:at|arobase|arobas) ?[)\]](?= ?[\w{])|\w \(@\) (?=[\w{])",
            re.IGNORECASE,
        ),
        N_("no link opens it: write the e-mail address with its “@”"),
    ),
    (re.compile(r"(?<=\d) ?[º˚∘]|℃"), N_("write the sign “°”, as in “38 °C”")),
    (
        re.compile(
            r"(?:\d[.,]\d+ ?|\d )G\b(?! ?/ ?[Ll]\b)|\d ?(?:MG|Mg|KG|Kg|ML|Ml|CM|Cm)\b",
        ),
        N_("another sign of a unit, or of none: write “g”, “mg”, “kg”, “ml” or “cm”"),
    ),
    (
        re.compile(
            rf"{AMOUNT_START}0[1-9](?:\d{{8}}|( ?[./-] ?)\d\d(?:\1\d\d){{3}}|\d \d{{3}} \d\d \d\d"
            r"|(?<=08)(?:4\d|78) \d{3} \d{3}|(?<=04)[789]\d (?:\d\d \d\d \d\d|\d{3} \d{3}))\b"
            r"(?![.,]\d)"
        ),
        N_("write a telephone number in pairs, as 01 23 45 67 89, or with + and its country"),
    ),
    (
        re.compile(r"(?<!\w)(?:\+|00)[1-9]\d{8,13}\b"),
        N_("write a telephone number in groups, as +33 1 23 45 67 89"),
    ),
    (
        re.compile(
            rf"{AMOUNT_START}(?<!\d )0[1-9](?:([ .-])\d\d(?:\1\d\d){{2}}(?:\1\d)?(?![ .,-]?\d)"
            r"|([ .-])\d\d(?:\2\d\d){3}(?:\d|\2\d\d(?=$|[.,;)])))"
            rf"|{AMOUNT_START}(?<!\d )0 8\d\d(?! (?:\d{{3}} \d{{3}}|\d\d \d\d \d\d)(?!\d))"
            r"(?: \d{1,3})+"
            r"(?! ?\d)"
            rf"|{_PHONE_WORD}0[1-9]{_NOT_EIGHT_MORE}"
            rf"|(?<![\w.-])(?<!\d )(?:\+|00 ?)33(?: ?\(0\))? ?[1-9]{_NOT_EIGHT_MORE}"
        ),
        N_("write the ten digits of a French telephone number, or + and its country: +33 and nine"),
    ),
    (
        re.compile(
            # An article of a law, and a day, have other hyphens.
            rf"(?:\b(?i:le|au) |{_PHONE_WORD}|(?<![Aa]rticle )(?<!rt\. )(?<![LRD]\. )"
            rf"{AMOUNT_START}(?<!:)(?=3\d-[0-2]))(?!3[01][.-](?:0[1-9]|1[0-2]))"
            r"3\d[.-]\d\d(?![\w-]|[.,]\d)"
        ),
        N_("write a short number in one or in pairs, as 3624 or 36 24"),
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
    begin, _unused, end = address.rpartition(".")
    if "." in begin or not begin or not re.fullmatch(r"[a-zà-ÿ]+", end):
        return False
    plain = re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", begin)
    return bool(plain) and bool(
        small_words.fullmatch(end) or (len(end) > 3 and not _LONG_ENDINGS.fullmatch(end))
    )
