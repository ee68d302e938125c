"""What an author of French must type right, since typesetting cannot mend it."""

import re

from feuillet.languages.fr.letter_slips import FRENCH_LETTER_SLIPS
from feuillet.languages.fr.number_slips import FRENCH_NUMBER_SLIPS
from feuillet.languages.patterns import ANY_LETTER, DOUBLED_APOSTROPHE, UNIT_SIGNS
from feuillet.languages.rules import SlipPatterns, Slips
from feuillet.messages import N_

_TIME_UNITS = f"semaines?|mois|jours?|ans?|heures?|minutes?|secondes?|fois|comprimés?|{UNIT_SIGNS}"
_SLIPS_OF_SIGNS: SlipPatterns = (
    # Quotes inside others have signs of their own.
    (
        re.compile(r"[\"„‹›]|<<|>>|“(?![^“”«»]*”[^«»]*»)|”(?![^«»]*»)"),
        N_("write « and », and “ and ” between them"),
    ),
    (re.compile(rf"(?<={ANY_LETTER})[’`´]{{2,}}(?={ANY_LETTER})"), N_("one such sign is enough")),
    (re.compile(DOUBLED_APOSTROPHE), N_("write « and »")),
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[’](?!\w))"), N_("write « and »")),
    (
        re.compile(r"«[^«»]*(?:«[^«»]*»[^«»]*)+»"),
        N_("write “ and ” between « and »"),
    ),
    (re.compile(r"«(?=[^»]*(?:$|«))|^[^«»]*»|»(?=[^«]*»)"), N_("« and » go in pairs")),
    (re.compile(r"«[^“»]*”"), N_("“ and ” go in pairs")),
    (re.compile(r"“ | ”"), N_("no space stands inside “ and ”")),
    (
        re.compile(rf"{ANY_LETTER}’ {ANY_LETTER}|{ANY_LETTER} ’(?={ANY_LETTER})"),
        N_("no space stands beside an apostrophe"),
    ),
    (re.compile(r"[\w.…)\]}]«|»(?=[\w(\[«{])"), N_("a space stands outside « and »")),
    (re.compile(r"\w …(?=$|[ .,;:!?»)])"), N_("no space stands before “…”")),
    (re.compile(r"\betc\b(?!\.)|\betc\.? ?…"), N_("write “etc.”")),
    (re.compile(r"\b(?:Drs?|Prs?|Mmes?|Mlles?)\.(?= ?[A-ZÀ-Þ])"), N_("it has no full stop")),
    (re.compile(r"\b[Pp]rofs?\b\.?(?= ?[A-ZÀ-Þ])"), N_("write “Pr”")),
    (re.compile(r"\bMrs?\b\.?"), N_("write “M.”, “MM.” or “Mme”")),
    (re.compile(r"\bMM?(?= [A-ZÀ-Þ][a-zà-ÿ])"), N_("write “M.” or “MM.”")),
    (re.compile(r"\b1(?: ?(?:i?[eè]re|ier)s?| er| re)\b"), N_("write “1er” or “1re”")),
    (re.compile(r"\b(?:\d+ ?|[IVX]+)i?[eéè]mes?\b|\b(?:\d+|[IVX]+)[èé]\b"), "write “2e”, “3e”"),
    (re.compile(r"\b[nN](?:º|o\.? ?(?=\d)|\. ?(?=\d))"), "write “n°”"),
    (re.compile(r"\d ?[€$£] ?\d+"), "write “10,50 €”"),
    (re.compile(r"[€$£] ?(?=\d)"), N_("the sign follows its number")),
    # « 14 heures30 » is set right.
    (
        re.compile(r"\b(?:semaines?|mois|jours?|ans?|minutes?)\d|(?<!\d )\bheures?\d"),
        N_("a space follows this word"),
    ),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS})\b| ?%)"),
        N_("a hyphen is silent aloud: write “6 à 8”"),
    ),
    (
        re.compile(r"(?<!\d )(?<![\w,+])(?!11[68] \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        (
            N_(
                "such a number breaks at its space: make it a fact, whose space is drawn, or "
                "write it in words"
            )
        ),
    ),
    (
        re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})*,000)(?![\w.,]\d|\d)"),
        N_("neither a point nor a comma parts thousands: make it a fact, whose space is drawn"),
    ),
    # A heading has « 1.2. » as its number.
    (
        re.compile(r"(?<![\w.,])(?!(?:^|(?<=[.!?] ))\d+\.\d+\. )\d+\.\d+(?!\d|\.\d)"),
        N_("a decimal has a comma"),
    ),
)
# They begin a sentence, and end no address of a site.
_SMALL_WORDS = re.compile(r"on|ou|les|des|une|en|ils|son|ses|vos|nos")
FRENCH_SLIPS = Slips(FRENCH_NUMBER_SLIPS, (*_SLIPS_OF_SIGNS, *FRENCH_LETTER_SLIPS), _SMALL_WORDS)
