"""Slips in what is counted and dialled: doses, sizes, hours, amounts, postcodes, telephones."""

import re

from feuillet.text import ADDRESS_PATTERN

_SlipPatterns = tuple[tuple[re.Pattern[str], str], ...]

# Before a number that no name, version or identifier holds.
_START = r"(?<![\w.,/+-])"
_UNIT = r"(?: ?(?:[kmµ]?g|[cm]?m|m[lL]))?"
_LETTER = r"[^\W\d_]"
_HOUR = r"(?:[01]?\d|2[0-3])"
_QUARTER = rf"{_HOUR},(?:00|15|30|45)"
# An angle has primes, and so may what stands in quotes.
_AFTER_NUMBER = r"(?<=\d)(?<![°’‘]\d)(?<![°’‘]\d\d)(?<!° \d\d)"
# What is counted in no hours stands behind its number.
_NO_UNIT = (
    r"(?! ?(?:[%‰€°×]|(?:[kmcdµμn]?[gmLl]|[mcdk]?m[²³]|k[gG]/m²|[GT]/L|mmHg|[mµμ]?mol|UI|[cm]?Gy"
    r"|[mµμ]?Sv|fois|euros?|(?:milli|centi|kilo|micro)?(?:grammes?|mètres?|litres?)|kilos?"
    r"|millions?|milliards?|points?)(?![\w’])))"
)
# What leads to an hour, one length a pattern.
_BEFORE_HOUR = (
    r"(?:^|(?<=[,;(-] )|(?<=[(-])|(?<=\b[AaÀà] )|(?<=\b[Dd]e )|(?<=\b[DdLl]ès )|(?<=[Vv]ers )"
    r"|(?<=[Aa]vant )|(?<=[Aa]près )|(?<=’à )|(?<=[Ee]ntre )|(?<=di )|(?<=anche )|(?<=matin )"
    r"|(?<=midi )|(?<=soir )|(?<=jours ))"
)
_MONTHS = (
    "(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|(?:janv|févr|avr|juil|sept|oct|nov|déc)\.)"
)
_DAYS = "(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_ENGLISH_DAYS = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*days?|[rs]{0,2}\.?)"
_PHONE_WORD = r"\b(?i:t[ée]l\.?|t[ée]l[ée]phone[rz]?|phone|appele[rz]|call|fax)(?: ?:| le| au)? "
# Behind a number's first two digits: too few for one of ten, or too many.
_NOT_EIGHT_MORE = r"(?:(?:[ .-]?\d){2,7}|(?:[ .-]?\d){9,})(?![ .,-]?\d)(?! ?[a-zà/%])"

NUMBER_SLIPS: _SlipPatterns = (
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
            r"(?:\d[.,]\d+ ?|\d )G\b(?! ?/ ?[Ll]\b)|\d ?(?:MG|Mg|KG|Kg|ML|Ml|CM|Cm)\b",
        ),
        "another sign of a unit, or of none: write “g”, “mg”, “kg”, “ml” or “cm”",
    ),
    (
        re.compile(
            rf"{_START}0[1-9](?:\d{{8}}|( ?[./-] ?)\d\d(?:\1\d\d){{3}}|\d \d{{3}} \d\d \d\d"
            r"|(?<=08)(?:4\d|78) \d{3} \d{3}|(?<=04)[789]\d (?:\d\d \d\d \d\d|\d{3} \d{3}))\b"
            r"(?![.,]\d)"
        ),
        "write a telephone number in pairs, as 01 23 45 67 89, or with + and its country",
    ),
    (
        re.compile(r"(?<!\w)(?:\+|00)[1-9]\d{8,13}\b"),
        "write a telephone number in groups, as +33 1 23 45 67 89",
    ),
    (
        re.compile(
            rf"{_START}(?<!\d )0[1-9](?:([ .-])\d\d(?:\1\d\d){{2}}(?:\1\d)?(?![ .,-]?\d)"
            r"|([ .-])\d\d(?:\2\d\d){3}(?:\d|\2\d\d(?=$|[.,;)])))"
            rf"|{_START}(?<!\d )0 8\d\d(?! (?:\d{{3}} \d{{3}}|\d\d \d\d \d\d)(?!\d))(?: \d{{1,3}})+"
            r"(?! ?\d)"
            rf"|{_PHONE_WORD}0[1-9]{_NOT_EIGHT_MORE}"
            rf"|(?<![\w.-])(?<!\d )(?:\+|00 ?)33(?: ?\(0\))? ?[1-9]{_NOT_EIGHT_MORE}"
        ),
        "write the ten digits of a French telephone number, or + and its country: +33 and nine",
    ),
    (
        re.compile(
            # An article of a law, and a day, have other hyphens.
            rf"(?:\b(?i:le|au) |{_PHONE_WORD}|(?<![Aa]rticle )(?<!rt\. )(?<![LRD]\. )"
            rf"{_START}(?<!:)(?=3\d-[0-2]))(?!3[01][.-](?:0[1-9]|1[0-2]))"
            r"3\d[.-]\d\d(?![\w-]|[.,]\d)"
        ),
        "write a short number in one or in pairs, as 3624 or 36 24",
    ),
)
FRENCH_NUMBER_SLIPS: _SlipPatterns = (
    (
        re.compile(rf"{_START}\d+(?:,\d+)?{_UNIT} ?[xX×] ?\d+(?:,\d+)?"),
        "“x” is misread aloud: write “2 fois 500 mg”, “5 cm sur 3 cm”",
    ),
    (re.compile(r"\d ?/ ?(?:j|jr|jour)s?\b(?!/)"), "write “par jour”"),
    (re.compile(r"\d ?[sS]ecs?\b"), "write “s” or “secondes”"),
    (re.compile(r"\d ?(?:mn|mins)\b"), "write “min” or “minutes”"),
    (re.compile(r"\d ?(?:EUR|Eur|EUROS?)\b"), "write “€”"),
    (
        re.compile(r"\d(?: ?[hH](?: ?\d\d)?|:[0-5]\d) ?- ?\d{1,2}(?: ?[hH](?: ?\d\d)?|:[0-5]\d)\b"),
        "a hyphen is silent aloud: write “de 8 h à 18 h”",
    ),
    (
        re.compile(rf"{_DAYS} - (?={_DAYS}\b)"),
        "a hyphen is silent aloud: write “du lundi au vendredi”",
    ),
    (
        re.compile(r"(?<![-:] )\b(?!0\d)\d+(?:[.,]\d+)?(?: - ?|- )(?=\d)"),
        "a hyphen is silent aloud: write “2 à 3”, or a comma",
    ),
    (re.compile(r"\b\d{1,2} ?H(?: ?\d{2})?\b"), "the sign of an hour is “h”"),
    (
        re.compile(
            rf"{_BEFORE_HOUR}{_HOUR} : [0-5]\d(?!\w){_NO_UNIT}(?! {_LETTER}{{2}})"
            rf"|(?<![\w,.]){_HOUR} : [0-5]\d(?= ?[àa-] ?\d{{1,2}} ?(?:h|:))"
        ),
        "no space stands inside an hour: write “8 h 30”",
    ),
    (
        re.compile(rf"(?<![\w.,/+]){_HOUR}\.[0-5]\d(?!\d|\.\d){_NO_UNIT}"),
        "write “8 h 30” of an hour, and “8,30” of a decimal",
    ),
    (
        re.compile(
            rf"\b[Dd]e {_QUARTER} [àa] {_QUARTER}(?!\d|,\d){_NO_UNIT}|{_START}{_QUARTER} ?h\b"
        ),
        "write “8 h 30” of an hour",
    ),
    (
        re.compile(rf"{_AFTER_NUMBER} ?(?:[’′](?!\w)|[’′](?=\d\d?\b)|″|’’)"),
        "a prime is silent aloud: write “minutes” or “secondes”",
    ),
    (
        re.compile(
            # « Un enfant sur 2 a 3 ans », « le groupe 1 a 12 enfants » have the verb.
            r"(?<!sur )(?<!groupe )(?<!phase )(?<!étape )(?<!type )\b\d+(?:,\d+)?"
            r"(?: ?(?:h(?: ?\d\d)?|jours?|mois|ans?|min|[mµk]?g|[cm]?m|m?[lL]|%|€|°C?))?"
            r" a (?=\d)(?!\d+ fois (?:plus|moins))"
            rf"|{_DAYS} a (?=\d|{_DAYS}\b)"
        ),
        "write “à”, as in “2 à 3”",
    ),
    (
        re.compile(rf"(?<!\d )(?<![\w.,/+-])1 ?(?={_MONTHS}(?!\w))"),
        "write “1er”, as in “le 1er mai”",
    ),
    (re.compile(r"\b1es?\b(?!-)"), "write “1er” or “1re”"),
    (
        re.compile(rf"{_START}(?<!\d )\d\d \d{{3}}(?= [A-ZÀ-Þ][a-zà-ÿ])"),
        "no space stands inside a postcode: write it in one, as 75013",
    ),
)
ENGLISH_NUMBER_SLIPS: _SlipPatterns = (
    (
        re.compile(rf"{_START}\d+(?:\.\d+)?{_UNIT} ?[xX×] ?\d+(?:\.\d+)?"),
        "“x” is misread aloud: write “2 times 500 mg”, “5 cm by 3 cm”",
    ),
    (
        re.compile(rf"\b{_ENGLISH_DAYS} - (?={_ENGLISH_DAYS}(?!\w))"),
        "a hyphen is silent aloud: write “Monday to Friday”",
    ),
    (
        re.compile(r"(?<![-:] )\b(?!0\d)\d+(?:\.\d+)?(?: - ?|- )(?=\d)"),
        "a hyphen is silent aloud: write “2 to 3”, or a comma",
    ),
    (
        re.compile(rf"{_AFTER_NUMBER}(?: ?[′″]|’’|[’′](?=\d\d?\b)|’(?!\w)(?![^“”]*”))"),
        "a prime is silent aloud: write “minutes” or “seconds”",
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
    begin, _, end = address.rpartition(".")
    if "." in begin or not begin or not re.fullmatch(r"[a-zà-ÿ]+", end):
        return False
    plain = re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", begin)
    return bool(plain) and bool(
        _FRENCH_SMALL_WORDS.fullmatch(end) or (len(end) > 3 and not _LONG_ENDINGS.fullmatch(end))
    )
