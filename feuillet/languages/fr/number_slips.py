"""Slips of French in what is counted and dialled: doses, hours, ranges, amounts, postcodes."""

import re

from feuillet.languages.patterns import AFTER_NUMBER, AMOUNT_START, AMOUNT_UNIT, ANY_LETTER
from feuillet.languages.rules import SlipPatterns
from feuillet.messages import N_

_HOUR = r"(?:[01]?\d|2[0-3])"
_QUARTER = rf"{_HOUR},(?:00|15|30|45)"
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

FRENCH_NUMBER_SLIPS: SlipPatterns = (
    (
        re.compile(rf"{AMOUNT_START}\d+(?:,\d+)?{AMOUNT_UNIT} ?[xX×] ?\d+(?:,\d+)?"),
        N_("“x” is misread aloud: write “2 fois 500 mg”, “5 cm sur 3 cm”"),
    ),
    (re.compile(r"\d ?/ ?(?:j|jr|jour)s?\b(?!/)"), N_("write “par jour”")),
    (re.compile(r"\d ?[sS]ecs?\b"), N_("write “s” or “secondes”")),
    (re.compile(r"\d ?(?:mn|mins)\b"), N_("write “min” or “minutes”")),
    (re.compile(r"\d ?(?:EUR|Eur|EUROS?)\b"), "write “€”"),
    (
        re.compile(r"\d(?: ?[hH](?: ?\d\d)?|:[0-5]\d) ?- ?\d{1,2}(?: ?[hH](?: ?\d\d)?|:[0-5]\d)\b"),
        N_("a hyphen is silent aloud: write “de 8 h à 18 h”"),
    ),
    (
        re.compile(rf"{_DAYS} - (?={_DAYS}\b)"),
        N_("a hyphen is silent aloud: write “du lundi au vendredi”"),
    ),
    (
        re.compile(r"(?<![-:] )\b(?!0\d)\d+(?:[.,]\d+)?(?: - ?|- )(?=\d)"),
        N_("a hyphen is silent aloud: write “2 à 3”, or a comma"),
    ),
    (re.compile(r"\b\d{1,2} ?H(?: ?\d{2})?\b"), N_("the sign of an hour is “h”")),
    (
        re.compile(
            rf"{_BEFORE_HOUR}{_HOUR} : [0-5]\d(?!\w){_NO_UNIT}(?! {ANY_LETTER}{{2}})"
            rf"|(?<![\w,.]){_HOUR} : [0-5]\d(?= ?[àa-] ?\d{{1,2}} ?(?:h|:))"
        ),
        N_("no space stands inside an hour: write “8 h 30”"),
    ),
    (
        re.compile(rf"(?<![\w.,/+]){_HOUR}\.[0-5]\d(?!\d|\.\d){_NO_UNIT}"),
        N_("write “8 h 30” of an hour, and “8,30” of a decimal"),
    ),
    (
        re.compile(
            rf"\b[Dd]e {_QUARTER} [àa] {_QUARTER}(?!\d|,\d){_NO_UNIT}|{AMOUNT_START}{_QUARTER} ?h\b"
        ),
        N_("write “8 h 30” of an hour"),
    ),
    (
        re.compile(rf"{AFTER_NUMBER} ?(?:[’′](?!\w)|[’′](?=\d\d?\b)|″|’’)"),
        N_("a prime is silent aloud: write “minutes” or “secondes”"),
    ),
    (
        re.compile(
            # « Un enfant sur 2 a 3 ans », « le groupe 1 a 12 enfants » have the verb.
            r"(?<!sur )(?<!groupe )(?<!phase )(?<!étape )(?<!type )\b\d+(?:,\d+)?"
            r"(?: ?(?:h(?: ?\d\d)?|jours?|mois|ans?|min|[mµk]?g|[cm]?m|m?[lL]|%|€|°C?))?"
            r" a (?=\d)(?!\d+ fois (?:plus|moins))"
            rf"|{_DAYS} a (?=\d|{_DAYS}\b)"
        ),
        N_("write “à”, as in “2 à 3”"),
    ),
    (
        re.compile(rf"(?<!\d )(?<![\w.,/+-])1 ?(?={_MONTHS}(?!\w))"),
        N_("write “1er”, as in “le 1er mai”"),
    ),
    (re.compile(r"\b1es?\b(?!-)"), N_("write “1er” or “1re”")),
    (
        re.compile(rf"{AMOUNT_START}(?<!\d )\d\d \d{{3}}(?= [A-ZÀ-Þ][a-zà-ÿ])"),
        N_("no space stands inside a postcode: write it in one, as 75013"),
    ),
)
