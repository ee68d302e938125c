"""The spaces, quotes and apostrophes that English wants."""

import re

from feuillet.languages.rules import Replacements
from feuillet.languages.typesetting import CITATION_RULES, NO_BREAK_SPACE, build_unit_rules

_MONTH_NAMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_WORDED_UNITS = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|degrees?|pounds?|euros?"
    r"|grams?|(?:milli|micro|kilo)grams?|(?:milli)?litres?|(?:milli|centi)?metres?|millions?"
    r"|billions?|am|pm|h)(?![\w’])"
)
ENGLISH_TYPESETTING: Replacements = (
    *CITATION_RULES,
    (re.compile(r"\b(call|or)\s+(1[0-9]{1,2}\b)"), rf"\1{NO_BREAK_SPACE}\2"),
    (re.compile(r"\b((?:Drs?|Mr|Mrs|Ms|Miss|Prof)\.?)\s+(?=[A-Z]|$)"), rf"\1{NO_BREAK_SPACE}"),
    (re.compile(r"\b(Nos?\.)\s*(?=\d)"), rf"\1{NO_BREAK_SPACE}"),
    (
        re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)?)\s*({_MONTH_NAMES})\b"),
        rf"\1{NO_BREAK_SPACE}\2",
    ),
    (re.compile(r"(\d)\s+to\s+(?=\d)"), rf"\1{NO_BREAK_SPACE}to{NO_BREAK_SPACE}"),
    (re.compile(r"(\d)\s+([%‰])"), r"\1\2"),
    (re.compile(r"([£$€])\s+(?=\d)"), r"\1"),
    (re.compile(r"(\d)\s+€"), rf"\1{NO_BREAK_SPACE}€"),
    *build_unit_rules(_WORDED_UNITS),
)
