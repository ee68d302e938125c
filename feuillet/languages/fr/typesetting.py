"""The spaces, quotes and apostrophes that French wants: Lexique des règles
typographiques en usage à l'Imprimerie nationale.
"""

import re

from feuillet.languages.rules import Replacements
from feuillet.languages.typesetting import (
    CITATION_RULES,
    NARROW_NO_BREAK_SPACE,
    NO_BREAK_SPACE,
    NUMBER_START,
    build_unit_rules,
)

_MONTH_NAMES = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_WORDED_UNITS = (
    r"(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|degrés?|euros?"
    r"|grammes?|battements?|kilos?|kilomètres?|(?:milli|micro|kilo)grammes?"
    r"|(?:milli|centi)?litres?|(?:milli|centi)?mètres?|millions?|milliards?|[hj])(?![\w’])"
)
FRENCH_TYPESETTING: Replacements = (
    *CITATION_RULES,
    (re.compile(r"\s+([;!?])"), rf"{NARROW_NO_BREAK_SPACE}\1"),
    # Without its space, such a sign ends a word or a bold one; two of them stand together. « & »
    # begins a sign's code.
    (
        re.compile(r"(?:(?<=[^\s;!?:(\[«&=])|^)([;!?])(?=[\s;!?:»”)\],.…]|$)"),
        rf"{NARROW_NO_BREAK_SPACE}\1",
    ),
    # A space is forgotten behind it as well.
    (re.compile(r"(?<=[^\W\d_])([!?])(?=[^\W\d_])"), rf"{NARROW_NO_BREAK_SPACE}\1"),
    (re.compile(r"\s*»"), f"{NARROW_NO_BREAK_SPACE}»"),
    (re.compile(r"«\s*"), f"«{NARROW_NO_BREAK_SPACE}"),
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
    (re.compile(rf"\b(\d{{1,2}}|1er)\s*({_MONTH_NAMES})\b"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"(\d)\s+à\s+(?=\d)"), rf"\1{NO_BREAK_SPACE}à{NO_BREAK_SPACE}"),
    (re.compile(r"(\d)\s*([%‰]|[kM]?€)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"^\s+([%‰€])"), rf"{NO_BREAK_SPACE}\1"),
    # « 14 h 30 », « 14 heures 30 »
    (
        re.compile(rf"{NUMBER_START}(\d{{1,2}})\s*(h|heures?)\s*(\d{{2}})(?=\s*min\b|(?!\w))"),
        rf"\1{NO_BREAK_SPACE}\2{NO_BREAK_SPACE}\3",
    ),
    (re.compile(rf"{NUMBER_START}(\d{{1,3}})h(?![\w’])"), rf"\1{NO_BREAK_SPACE}h"),
    # « 30 s »; in English, “in her 30s”.
    (
        re.compile(rf"{NUMBER_START}(?<![^\W\d_]-)(\d{{1,3}}(?:,\d+)?)s(?![\w’])"),
        rf"\1{NO_BREAK_SPACE}s",
    ),
    *build_unit_rules(_WORDED_UNITS),
)
