"""The spaces, quotes and apostrophes that each language wants, put into plain text.

Whether an author has typed the space or not: what is ambiguous is left as it is, for `check` to
tell. No no-break space stands inside a number, which a voice would read as two. French: Lexique des
règles typographiques en usage à l'Imprimerie nationale.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from markupsafe import Markup, escape

from feuillet.text import ADDRESS_PATTERN

NO_BREAK_SPACE = "\u00a0"
_NARROW_NO_BREAK_SPACE = "\u202f"

_TypographyRules = tuple[tuple[re.Pattern[str], str], ...]

# Units by their signs; a letter alone is one only where no word begins with it.
_UNIT_SIGNS = (
    r"(?:[GT]/[Ll]|[kmcdµμnp]?g|[kmcdµμn]?m|[mcdµμ]?[Ll]|[mcdk]?m[²³]|kg/m²|ms|min|UI"
    r"|mmHg|mm\sHg|cmH[2₂]O|k?Hz|MHz|k?cal|k?J"
    r"|[mµμ]?Sv|[mc]?Gy|[kMG]?Bq|[mµμn]?mol|mEq|mOsm|[kMmµμ][AVW]|kVp|[kh]?Pa|bpm|dB|ppm)(?![\w’])"
)
_MONTH_NAMES = {
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_WORDED_UNITS = {
    "fr": (
        r"(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|degrés?|euros?"
        r"|grammes?|battements?|kilos?|kilomètres?|(?:milli|micro|kilo)grammes?"
        r"|(?:milli|centi)?litres?|(?:milli|centi)?mètres?|millions?|milliards?|[hj])(?![\w’])"
    ),
    "en": (
        r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|degrees?|pounds?|euros?"
        r"|grams?|(?:milli|micro|kilo)grams?|(?:milli)?litres?|(?:milli|centi)?metres?|millions?"
        r"|billions?|am|pm|h)(?![\w’])"
    ),
}
# Where a number begins that no name, version or identifier ends with: « B12 » and « 1.0 » are none,
# « 120/80 » are two.
_NUMBER_START = r"(?:(?<![\w.,/])|(?<=[\dgLlhj]/))"
_NUMBER_ALONE = rf"{_NUMBER_START}(?<![^\W\d_]-)(\d+(?:[.,]\d+)?(?:[-–]\d+(?:[.,]\d+)?)?)"


def _build_unit_rules(language: str) -> _TypographyRules:
    """A number and its unit; the space before the unit may stand at the start, behind a number in
    bold.
    """
    unit = f"({_UNIT_SIGNS}|{_WORDED_UNITS[language]})"
    return (
        # « 38,5 °C », but « 90° ».
        (re.compile(r"(\d)\s*°\s*([CF])\b"), rf"\1{NO_BREAK_SPACE}°\2"),
        (re.compile(r"(\d)\s+°(?!\s*[CF]\b)"), r"\1°"),
        (re.compile(rf"{_NUMBER_ALONE}{unit}"), rf"\1{NO_BREAK_SPACE}\2"),
        # « 30 s », but “the 1990s”.
        (re.compile(rf"(\d)\s+({unit}|s(?![\w’]))"), rf"\1{NO_BREAK_SPACE}\2"),
        (re.compile(rf"^\s+{unit}"), rf"{NO_BREAK_SPACE}\1"),
    )


# In any language, and what stands in a reference.
_RULES_EVERYWHERE: _TypographyRules = (
    # Signs that are typed for an apostrophe.
    (re.compile(r"(?<=[^\W\d_])[`´ʼʹ′‘](?=[^\W\d_])"), "’"),
    (re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d)"), " "),
)
_CITATION_RULES: _TypographyRules = (
    (re.compile(r"\bet\s+al\."), f"et{NO_BREAK_SPACE}al."),
    (re.compile(r"\b((?:pp?|[Aa]rt|[Ff]ig|[Vv]ol|[Cc]hap)\.)\s*(\d)"), rf"\1{NO_BREAK_SPACE}\2"),
)
_FRENCH_RULES: _TypographyRules = (
    *_CITATION_RULES,
    (re.compile(r"\s+([;!?])"), rf"{_NARROW_NO_BREAK_SPACE}\1"),
    # Without its space, such a sign ends a word or a bold one; two of them stand together. « & »
    # begins a sign's code.
    (
        re.compile(r"(?:(?<=[^\s;!?:(\[«&=])|^)([;!?])(?=[\s;!?:»”)\],.…]|$)"),
        rf"{_NARROW_NO_BREAK_SPACE}\1",
    ),
    # A space is forgotten behind it as well.
    (re.compile(r"(?<=[^\W\d_])([!?])(?=[^\W\d_])"), rf"{_NARROW_NO_BREAK_SPACE}\1"),
    (re.compile(r"\s*»"), f"{_NARROW_NO_BREAK_SPACE}»"),
    (re.compile(r"«\s*"), f"«{_NARROW_NO_BREAK_SPACE}"),
    # Not in « 12:30 » and « 1:1000 ».
    (re.compile(r"\s+:"), f"{NO_BREAK_SPACE}:"),
    (re.compile(r"(?:(?<=[^\s;!?:(\[«/])|^):(?=[\s»”)\]]|$)"), f"{NO_BREAK_SPACE}:"),
    (re.compile(r"\b(Drs?|Prs?|MM?\.|Mmes?|Mlles?)\s+(?=[A-ZÀ-Þ]|$)"), rf"\1{NO_BREAK_SPACE}"),
    (re.compile(r"\b(Drs?|Prs?|MM?\.|Mmes?|Mlles?)(?=[A-ZÀ-Þ][a-zà-ÿ])"), rf"\1{NO_BREAK_SPACE}"),
    (re.compile(r"\b([nN])\s?([°º]s?)(?:\s+|(?=\d))"), rf"\1\2{NO_BREAK_SPACE}"),
    (re.compile(r"\b([LRD]\.)\s*(?=\d)"), rf"\1{NO_BREAK_SPACE}"),
    (re.compile(r"\s+etc\."), f"{NO_BREAK_SPACE}etc."),
    # « le 15 », « rayons X »: what is dialled or named does not break.
    (re.compile(r"\b((?i:le|au|du))\s+(\d+\b)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"\b((?i:rayons|hépatites?|vitamines?))\s+([A-Z]\b)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(rf"\b(\d{{1,2}}|1er)\s*({_MONTH_NAMES['fr']})\b"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"(\d)\s+à\s+(?=\d)"), rf"\1{NO_BREAK_SPACE}à{NO_BREAK_SPACE}"),
    (re.compile(r"(\d)\s*([%‰]|[kM]?€)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"^\s+([%‰€])"), rf"{NO_BREAK_SPACE}\1"),
    # « 14 h 30 », « 14 heures 30 »
    (
        re.compile(rf"{_NUMBER_START}(\d{{1,2}})\s*(h|heures?)\s*(\d{{2}})(?=\s*min\b|(?!\w))"),
        rf"\1{NO_BREAK_SPACE}\2{NO_BREAK_SPACE}\3",
    ),
    (re.compile(rf"{_NUMBER_START}(\d{{1,3}})h(?![\w’])"), rf"\1{NO_BREAK_SPACE}h"),
    # « 30 s »; in English, “in her 30s”.
    (
        re.compile(rf"{_NUMBER_START}(?<![^\W\d_]-)(\d{{1,3}}(?:,\d+)?)s(?![\w’])"),
        rf"\1{NO_BREAK_SPACE}s",
    ),
    *_build_unit_rules("fr"),
)
_ENGLISH_RULES: _TypographyRules = (
    *_CITATION_RULES,
    (re.compile(r"\b(call|or)\s+(1[0-9]{1,2}\b)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"\b((?:Drs?|Mr|Mrs|Ms|Miss|Prof)\.?)\s+(?=[A-Z]|$)"), rf"\1{NO_BREAK_SPACE}"),
    (re.compile(r"\b(Nos?\.)\s*(?=\d)"), rf"\1{NO_BREAK_SPACE}"),
    (
        re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)?)\s*({_MONTH_NAMES['en']})\b"),
        rf"\1{NO_BREAK_SPACE}\2",
    ),
    (re.compile(r"(\d)\s+to\s+(?=\d)"), rf"\1{NO_BREAK_SPACE}to{NO_BREAK_SPACE}"),
    (re.compile(r"(\d)\s+([%‰])"), r"\1\2"),
    (re.compile(r"([£$€])\s+(?=\d)"), r"\1"),
    (re.compile(r"(\d)\s+€"), rf"\1{NO_BREAK_SPACE}€"),
    *_build_unit_rules("en"),
)
_RULES_BY_LANGUAGE = {"fr": _FRENCH_RULES, "en": _ENGLISH_RULES}

_Typesetter = Callable[[str], Markup]


@lru_cache(maxsize=16)
def build_typesetter(language: str) -> _Typesetter:
    """A function that turns plain text into markup with that language's spaces and apostrophes."""
    rules = (*_RULES_EVERYWHERE, *_RULES_BY_LANGUAGE.get(language, ()))

    # The same few words stand in every document; markup is told from the plain text that equals it.
    @lru_cache(maxsize=8192, typed=True)
    def apply(text: str) -> Markup:
        # A line break of the file is a space; a space at either end matters, since it may touch a
        # bold word.
        parts = ADDRESS_PATTERN.split(re.sub(r"[ \n\t]+", " ", text).replace("'", "’"))
        return escape(
            "".join(
                part if n % 2 else _apply_typography_rules(part, rules)
                for n, part in enumerate(parts)
            )
        )

    return apply


def _apply_typography_rules(text: str, rules: _TypographyRules) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
