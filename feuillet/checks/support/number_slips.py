"""Slips in what is counted and dialled: doses, sizes, hours, amounts, postcodes, telephones."""

import re

from feuillet.messages import N_
from feuillet.text import ADDRESS_PATTERN

_SlipPatterns = tuple[tuple[re.Pattern[str], str], ...]

# Before a number that no name, version or identifier holds.
_START = r"(?<![\w.,/+-])"
_UNIT = r"(?: ?(?:[kmµ]?g|[cm]?m|m[lL]))?"

NUMBER_SLIPS: _SlipPatterns = (
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
            r"\d[.,]\d+ ?G\b|\d G\b|\d ?(?:MG|Mg|KG|Kg|ML|Ml|CM|Cm)\b",
        ),
        N_("another sign of a unit, or of none: write “g”, “mg”, “kg”, “ml” or “cm”"),
    ),
    (
        re.compile(
            rf"{_START}0[1-9](?:\d{{8}}|([./-])\d\d(?:\1\d\d){{3}}|\d \d{{3}} \d\d \d\d)\b"
            r"(?![.,]\d)"
        ),
        N_("write a telephone number in pairs, as 01 23 45 67 89, or with + and its country"),
    ),
    (
        re.compile(r"(?<!\w)(?:\+|00)[1-9]\d{8,13}\b"),
        N_("write a telephone number in groups, as +33 1 23 45 67 89"),
    ),
)
FRENCH_NUMBER_SLIPS: _SlipPatterns = (
    (
        re.compile(rf"{_START}\d+(?:,\d+)?{_UNIT} ?[xX×] ?\d+(?:,\d+)?"),
        N_("“x” is misread aloud: write “2 fois 500 mg”, “5 cm sur 3 cm”"),
    ),
    (re.compile(r"\d ?/ ?(?:j|jr|jour)s?\b(?!/)"), N_("write “par jour”")),
    (re.compile(r"\d ?[sS]ecs?\b"), N_("write “s” or “secondes”")),
    (re.compile(r"\d ?(?:mn|mins)\b"), N_("write “min” or “minutes”")),
    (re.compile(r"\d ?(?:EUR|Eur|EUROS?)\b"), N_("write “€”")),
    (
        re.compile(r"\d ?[hH](?: ?\d\d)? ?- ?\d{1,2} ?[hH]\b"),
        N_("a hyphen is silent aloud: write “de 8 h à 18 h”"),
    ),
    (re.compile(r"\b\d{1,2} ?H(?: ?\d{2})?\b"), N_("the sign of an hour is “h”")),
    (re.compile(r"\b1es?\b(?!-)"), N_("write “1er” or “1re”")),
    (
        re.compile(rf"{_START}(?<!\d )\d\d \d{{3}}(?= [A-ZÀ-Þ][a-zà-ÿ])"),
        N_("no space stands inside a postcode: write it in one, as 75013"),
    ),
)
ENGLISH_NUMBER_SLIPS: _SlipPatterns = (
    (
        re.compile(rf"{_START}\d+(?:\.\d+)?{_UNIT} ?[xX×] ?\d+(?:\.\d+)?"),
        N_("“x” is misread aloud: write “2 times 500 mg”, “5 cm by 3 cm”"),
    ),
)
# What ends an address and has the length of a word, and words that end none.
_LONG_ENDINGS = re.compile(
    r"info|example|asso|sante|paris|health|care|clinic|alsace|corsica|"
    r"doctor|hospital|online|site|swiss|brussels|gouv|test|invalid|name|"
    r"museum|coop|aero|jobs|mobi|tech|blog|page|world|life|help|center|"
    r"foundation|community|social|organic|international|support|education|"
    r"academy|website|email|cloud|store|shop|html|docx|xlsx|json|yaml|jpeg|"
    r"media|news|team|group"
)
_FRENCH_SMALL_WORDS = re.compile(r"on|ou|les|des|une|en|ils|son|ses|vos|nos")


def find_joined_sentences(text: str) -> tuple[str, ...]:
    """Two sentences without a space between, which look like the address of a site."""
    found = (each[0] for each in ADDRESS_PATTERN.finditer(text))
    return tuple(each for each in found if _is_joined(each))


def _is_joined(address: str) -> bool:
    begin, _unused, end = address.rpartition(".")
    if "." in begin or not begin or not re.fullmatch(r"[a-zà-ÿ]+", end):
        return False
    plain = re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", begin)
    return bool(plain) and bool(
        _FRENCH_SMALL_WORDS.fullmatch(end) or (len(end) > 3 and not _LONG_ENDINGS.fullmatch(end))
    )
