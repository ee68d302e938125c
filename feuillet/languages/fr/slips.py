"""What an author of French must type right, since typesetting cannot mend it."""

import re

from feuillet.languages.patterns import AMOUNT_START, AMOUNT_UNIT, ANY_LETTER
from feuillet.languages.rules import SlipPatterns, Slips

_TIME_UNITS = "semaines|mois|jours|ans|heures|minutes"
_SLIPS_OF_NUMBERS: SlipPatterns = (
    (
        re.compile(rf"{AMOUNT_START}\d+(?:,\d+)?{AMOUNT_UNIT} ?[xX×] ?\d+(?:,\d+)?"),
        "“x” is misread aloud: write “2 fois 500 mg”, “5 cm sur 3 cm”",
    ),
    (re.compile(r"\d ?/ ?(?:j|jr|jour)s?\b(?!/)"), "write “par jour”"),
    (re.compile(r"\d ?[sS]ecs?\b"), "write “s” or “secondes”"),
    (re.compile(r"\d ?(?:mn|mins)\b"), "write “min” or “minutes”"),
    (re.compile(r"\d ?(?:EUR|Eur|EUROS?)\b"), "write “€”"),
    (
        re.compile(r"\d ?[hH](?: ?\d\d)? ?- ?\d{1,2} ?[hH]\b"),
        "a hyphen is silent aloud: write “de 8 h à 18 h”",
    ),
    (re.compile(r"\b\d{1,2} ?H(?: ?\d{2})?\b"), "the sign of an hour is “h”"),
    (re.compile(r"\b1es?\b(?!-)"), "write “1er” or “1re”"),
    (
        re.compile(rf"{AMOUNT_START}(?<!\d )\d\d \d{{3}}(?= [A-ZÀ-Þ][a-zà-ÿ])"),
        "no space stands inside a postcode: write it in one, as 75013",
    ),
)
_SLIPS_OF_SIGNS: SlipPatterns = (
    # Quotes inside others have signs of their own.
    (
        re.compile(r"[\"„‹›]|<<|>>|“(?![^“”«»]*”[^«»]*»)|”(?![^«»]*»)"),
        "write « and », and “ and ” between them",
    ),
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[’](?!\w))"), "write « and »"),
    (
        re.compile(r"«[^«»]*(?:«[^«»]*»[^«»]*)+»"),
        "write “ and ” between « and »",
    ),
    (re.compile(r"«(?=[^»]*(?:$|«))|^[^«»]*»|»(?=[^«]*»)"), "« and » go in pairs"),
    (re.compile(r"«[^“»]*”"), "“ and ” go in pairs"),
    (re.compile(r"“ | ”"), "no space stands inside “ and ”"),
    (
        re.compile(rf"{ANY_LETTER}’ {ANY_LETTER}|{ANY_LETTER} ’(?={ANY_LETTER})"),
        "no space stands beside an apostrophe",
    ),
    (re.compile(r"[\w.…)\]}]«|»(?=[\w(\[«{])"), "a space stands outside « and »"),
    (re.compile(r"\w …(?=$|[ .,;:!?»)])"), "no space stands before “…”"),
    (re.compile(r"\betc\b(?!\.)|\betc\.? ?…"), "write “etc.”"),
    (re.compile(r"\b(?:Drs?|Prs?|Mmes?|Mlles?)\.(?= ?[A-ZÀ-Þ])"), "it has no full stop"),
    (re.compile(r"\bMrs?\b\.?"), "write “M.”, “MM.” or “Mme”"),
    (re.compile(r"\bMM?(?= [A-ZÀ-Þ][a-zà-ÿ])"), "write “M.” or “MM.”"),
    (re.compile(r"\b1(?: ?(?:i?[eè]re|ier)s?| er| re)\b"), "write “1er” or “1re”"),
    (re.compile(r"\b\d+ ?i?[eè]mes?\b|\b\d+è\b|\b[IVX]+i?[eè]mes?\b"), "write “2e”, “3e”"),
    (re.compile(r"\b[nN](?:º|o\.? ?(?=\d)|\. ?(?=\d))"), "write “n°”"),
    (re.compile(r"\d ?[€$£] ?\d+"), "write “10,50 €”"),
    (re.compile(r"[€$£] ?(?=\d)"), "the sign follows its number"),
    # « 14 heures30 » is set right.
    (
        re.compile(r"\b(?:semaines?|mois|jours?|ans?|minutes?)\d|(?<!\d )\bheures?\d"),
        "a space follows this word",
    ),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS})\b| ?%)"),
        "a hyphen is silent aloud: write “6 à 8”",
    ),
    (
        re.compile(r"(?<![\d,] )(?<![\w,])(?!116 \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        (
            "such a number breaks at its space: make it a fact, whose space is drawn, or "
            "write it in words"
        ),
    ),
    # A sentence begins here: the verb « a » has its subject in front.
    (
        re.compile(r"(?:^|(?<=[.!?…:] ))(?:A|Ca)(?= [a-zà-ÿœ])"),
        "capitals keep their accents: write “À”, “Ça”",
    ),
    (
        re.compile(
            r"\bE(?:chec|cho|col[eo]|cout|crir|criv|gal|larg|l[eé]ment|l[eè]v|limin|loign|mission"
            r"|motion|nerg|nerv|norm"
            r"|pais|paul|pil|poux|pous|preuv|puis|quip"
            r"|tai[ts]|tabl|tap|tat|tend|tes[ -]|tir|tonn|trang|tre\b|troit|tud"
            r"|vacu|valu|veil|ven|vent|vid|vit|volu)"
        ),
        "capitals keep their accents: write “É” or “Ê”",
    ),
    (re.compile(r"[Oo][Ee](?=u|d[èe]m|soph|str[oa]|t(?:us|al|o)|lio)"), "write “œ”"),
    (
        re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})*,000)(?![\w.,]\d|\d)"),
        "neither a point nor a comma parts thousands: make it a fact, whose space is drawn",
    ),
    (re.compile(r"(?<![\w.,])\d+\.\d+(?![\d.])"), "a decimal has a comma"),
)
# They begin a sentence, and end no address of a site.
_SMALL_WORDS = re.compile(r"on|ou|les|des|une|en|ils|son|ses|vos|nos")
FRENCH_SLIPS = Slips(_SLIPS_OF_NUMBERS, _SLIPS_OF_SIGNS, _SMALL_WORDS)
