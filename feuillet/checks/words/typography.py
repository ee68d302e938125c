r"""What typesetting cannot mend is typed right: quotation marks, dashes, ordinals, accents on
capitals, decimals.

Spaces and apostrophes are set automatically, whether they are typed or not, where they can mean one
thing only. Each language has its own list.

PASS:
    fr: {lead: "« Œil » : à  l'état stable… À 3,5 mm."}
PASS:
    fr: {lead: "Avez-vous mal? Dites «oui»: on vient. À 12:30, 38,5°C. « Il dit “non” ? »"}
FAIL:
    fr: {lead: "Dites \"oui\"."}
FAIL:
    fr: {lead: "A la fin, vous partez."}
FAIL:
    fr: {lead: "Etat stable."}
FAIL:
    fr: {lead: "Le coeur bat."}
FAIL:
    fr: {lead: "Une entaille de 3.5 mm."}
FAIL:
    fr: {lead: "Le geste - court - se fait ici."}
FAIL:
    fr: {lead: "Le geste – court – se fait ici."}
FAIL:
    fr: {lead: "On vous aide;c’est simple."}
FAIL:
    fr: {lead: "La 2ème fois, avec le Dr. Roux."}
FAIL:
    en: {lead: "Wait ... then come."}
FAIL:
    en: {lead: "A cut of 3,5 mm."}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.number_slips import (
    ENGLISH_NUMBER_SLIPS,
    FRENCH_NUMBER_SLIPS,
    NUMBER_SLIPS,
    find_joined_sentences,
)
from feuillet.checks.support.phrases import normalise_words
from feuillet.checks.support.texts import Problem, list_locale_texts, list_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import ADDRESS_PATTERN

ID = "typography"
SEVERITY = Severity.WARNING
# Of a longer slip, the end.
LONGEST_SLIP = 40
SOURCE = N_("Lexique des règles typographiques en usage à l’Imprimerie nationale")

_SlipPatterns = tuple[tuple[re.Pattern[str], str], ...]

_ANY_LETTER = r"[^\W\d_]"
_CAPITAL_LETTER = "[A-ZÀ-Þ]"
_TIME_UNITS = {
    "fr": "semaines|mois|jours|ans|heures|minutes",
    "en": "weeks|months|days|years|hours|minutes",
}
_COMMON_SLIPS: _SlipPatterns = (
    (
        re.compile(r"&(?:#\d+|#x[\da-f]+|[a-z]+);", re.IGNORECASE),
        N_("it is printed letter by letter: type the sign itself"),
    ),
    (re.compile(r"\.\.\."), N_("write the one sign “…”")),
    (re.compile(r"(?<!\.)\.\.(?!\.)|…\.+"), N_("one such sign is enough")),
    (
        re.compile(r"(?<=\w) --?(?= \w)"),
        N_("a hyphen is no dash, and silent aloud: write a comma or a colon"),
    ),
    (
        re.compile(rf"(?<={_ANY_LETTER} )-(?={_ANY_LETTER})"),
        N_("a hyphen stands between two words, without a space"),
    ),
    # Between digits, `lost-aloud` tells it.
    (
        re.compile(r"[–—―](?!\s?\d)|(?<!\d)(?<!\d\s)[–—―]"),
        N_("a dash is silent aloud: write a comma, a colon or brackets"),
    ),
    (
        re.compile(r"[!?](?: ?[!?])+|[,;:](?: ?[,;:])+|[,;:] ?\.(?!\d)"),
        N_("one such sign is enough"),
    ),
    (
        re.compile(rf" ,| \.(?![\w.])| \.(?={_CAPITAL_LETTER}[a-zà-ÿ])|\d \.(?=\d)"),
        N_("no space stands before a comma or a full stop"),
    ),
    # Not in « 12:30 », « 1:1000 », « 2010;376 » and « 3,5 ».
    (
        re.compile(
            rf"{_ANY_LETTER}(?:,(?={_ANY_LETTER})|[;!?](?=\w)|:(?={_ANY_LETTER}{{2}}))"
            rf"|[a-zà-ÿ.]:(?=\d)"
            rf"|\d(?:[,!?](?={_ANY_LETTER}{{2}})|[;:](?={_ANY_LETTER}))"
            rf"|[»”)\]}}…°%€](?:[,;!?](?=\w)|:(?={_ANY_LETTER}))"
            rf"|(?:[»”\]}}…°%€]|(?<!\d)\)):(?=\d)|{_ANY_LETTER}{{2}},(?=\d)"
            rf"| [;!?](?=\w)| :(?={_ANY_LETTER})|(?<!\d) :(?=\d)|[,;:!?](?=[«“(\[])"
        ),
        N_("a space follows this sign"),
    ),
    (re.compile(rf"\d ?[%‰€](?={_ANY_LETTER})"), N_("a space follows this sign")),
    (
        re.compile(
            rf"(?<![\w,.])\d{{1,2}}(?: :|: )[0-5]\d(?!\w)(?! "
            rf"?(?:[%‰€]|{_ANY_LETTER}{{2}}))|\d :(?=\d)"
        ),
        N_("no space stands inside an hour or a ratio"),
    ),
    (re.compile(rf"{_ANY_LETTER}…(?={_ANY_LETTER})"), N_("a space follows “…”")),
    (re.compile(r"[a-zà-ÿ]\.(?=[A-ZÀ-Þ][a-zà-ÿ’])"), N_("a space follows a full stop")),
    (re.compile(rf"{_ANY_LETTER}\((?={_ANY_LETTER}{{4}})"), N_("a space stands before a bracket")),
    (re.compile(rf"\([^()]{{3,}}\)(?={_ANY_LETTER})"), N_("a space stands behind a bracket")),
    (re.compile(r"[(\[] | [)\]]"), N_("no space stands inside brackets")),
    (re.compile(r"(?:\d ?|/)[mcdk]?m[23]\b"), N_("write “²” or “³”")),
    (re.compile(r"\d[’']\d{3}(?!\d)"), N_("no apostrophe stands inside a number")),
    # An angle has other numbers.
    (re.compile(r"\b(?:3[4-9]|4[0-3])(?:[.,]\d)? ?°(?! ?[CF])"), "write “°C”"),
)
_FRENCH_SLIPS: _SlipPatterns = (
    # Quotes inside others have signs of their own.
    (
        re.compile(r"[\"„‹›]|<<|>>|“(?![^“”«»]*”[^«»]*»)|”(?![^«»]*»)"),
        N_("write « and », and “ and ” between them"),
    ),
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[’](?!\w))"), N_("write « and »")),
    (
        re.compile(r"«[^«»]*(?:«[^«»]*»[^«»]*)+»"),
        N_("write “ and ” between « and »"),
    ),
    (re.compile(r"«(?=[^»]*(?:$|«))|^[^«»]*»|»(?=[^«]*»)"), N_("« and » go in pairs")),
    (re.compile(r"«[^“»]*”"), N_("“ and ” go in pairs")),
    (re.compile(r"“ | ”"), N_("no space stands inside “ and ”")),
    (
        re.compile(rf"{_ANY_LETTER}’ {_ANY_LETTER}|{_ANY_LETTER} ’(?={_ANY_LETTER})"),
        N_("no space stands beside an apostrophe"),
    ),
    (re.compile(r"[\w.…)\]}]«|»(?=[\w(\[«{])"), N_("a space stands outside « and »")),
    (re.compile(r"\w …(?=$|[ .,;:!?»)])"), N_("no space stands before “…”")),
    (re.compile(r"\betc\b(?!\.)|\betc\.? ?…"), N_("write “etc.”")),
    (re.compile(r"\b(?:Drs?|Prs?|Mmes?|Mlles?)\.(?= ?[A-ZÀ-Þ])"), N_("it has no full stop")),
    (re.compile(r"\bMrs?\b\.?"), N_("write “M.”, “MM.” or “Mme”")),
    (re.compile(r"\bMM?(?= [A-ZÀ-Þ][a-zà-ÿ])"), N_("write “M.” or “MM.”")),
    (re.compile(r"\b1(?: ?(?:i?[eè]re|ier)s?| er| re)\b"), N_("write “1er” or “1re”")),
    (re.compile(r"\b\d+ ?i?[eè]mes?\b|\b\d+è\b|\b[IVX]+i?[eè]mes?\b"), "write “2e”, “3e”"),
    (re.compile(r"\b[nN](?:º|o\.? ?(?=\d)|\. ?(?=\d))"), "write “n°”"),
    (re.compile(r"\d ?[€$£] ?\d+"), "write “10,50 €”"),
    (re.compile(r"[€$£] ?(?=\d)"), N_("the sign follows its number")),
    # « 14 heures30 » is set right.
    (
        re.compile(r"\b(?:semaines?|mois|jours?|ans?|minutes?)\d|(?<!\d )\bheures?\d"),
        N_("a space follows this word"),
    ),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS['fr']})\b| ?%)"),
        N_("a hyphen is silent aloud: write “6 à 8”"),
    ),
    (
        re.compile(r"(?<![\d,] )(?<![\w,])(?!116 \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        (
            N_(
                "such a number breaks at its space: make it a fact, whose space is drawn, or "
                "write it in words"
            )
        ),
    ),
    # A sentence begins here: the verb « a » has its subject in front.
    (
        re.compile(r"(?:^|(?<=[.!?…:] ))(?:A|Ca)(?= [a-zà-ÿœ])"),
        N_("capitals keep their accents: write “À”, “Ça”"),
    ),
    (
        re.compile(
            r"\bE(?:chec|cho|col[eo]|cout|crir|criv|gal|larg|l[eé]ment|l[eè]v|limin|loign|mission"
            r"|motion|nerg|nerv|norm"
            r"|pais|paul|pil|poux|pous|preuv|puis|quip"
            r"|tai[ts]|tabl|tap|tat|tend|tes[ -]|tir|tonn|trang|tre\b|troit|tud"
            r"|vacu|valu|veil|ven|vent|vid|vit|volu)"
        ),
        N_("capitals keep their accents: write “É” or “Ê”"),
    ),
    (re.compile(r"[Oo][Ee](?=u|d[èe]m|soph|str[oa]|t(?:us|al|o)|lio)"), "write “œ”"),
    (
        re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})*,000)(?![\w.,]\d|\d)"),
        N_("neither a point nor a comma parts thousands: make it a fact, whose space is drawn"),
    ),
    (re.compile(r"(?<![\w.,])\d+\.\d+(?![\d.])"), N_("a decimal has a comma")),
)
_ENGLISH_SLIPS: _SlipPatterns = (
    (re.compile(r"[\"«»„‹›]|<<|>>"), N_("write “ and ”")),
    # Inside “ and ” they are right.
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[\w.!?…][’](?!\w))(?![^“”]*”)"), N_("write “ and ”")),
    (re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)+”"), N_("write ‘ and ’ between “ and ”")),
    (re.compile(r"“(?=[^”]*(?:$|“))|^[^“”]*”|”(?=[^“]*”)"), N_("“ and ” go in pairs")),
    (re.compile(rf"{_ANY_LETTER} ’s\b"), N_("no space stands before an apostrophe")),
    (re.compile(r"“ | ”"), N_("no space stands inside “ and ”")),
    (re.compile(r" [;:!?]"), N_("no space stands before this sign")),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS['en']})\b| ?%)"),
        N_("a hyphen is silent aloud: write “6 to 8”"),
    ),
    (
        re.compile(r"(?<![\d,] )(?<![\w,])(?!116 \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        "write “1,000”",
    ),
    (re.compile(r"(?<![\d,])\d+,\d{1,2}(?![\d,])"), N_("a decimal has a point")),
)
_SLIPS_BY_LANGUAGE: Mapping[str, _SlipPatterns] = {
    "fr": (*NUMBER_SLIPS, *FRENCH_NUMBER_SLIPS, *_COMMON_SLIPS, *_FRENCH_SLIPS),
    "en": (*NUMBER_SLIPS, *ENGLISH_NUMBER_SLIPS, *_COMMON_SLIPS, *_ENGLISH_SLIPS),
}
SPEAKS = tuple(_SLIPS_BY_LANGUAGE)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in (*list_reader_texts(library), *list_locale_texts(library)):
        for found, remedy in find_slips(text, language):
            yield place, _("“{found}”: {remedy}").format(found=found, remedy=_(remedy))


def find_slips(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What is wrong in a text, and what to write; addresses are left alone.

    Of two slips at one place the first is told alone: once it is mended the other is gone too.
    """
    words = normalise_words(text)
    if language == "fr":
        yield from (
            (each, _("a space follows a full stop")) for each in find_joined_sentences(words)
        )
    written = ADDRESS_PATTERN.sub("{}", words)
    taken: set[int] = set()
    for slip, remedy in _SLIPS_BY_LANGUAGE.get(language, _COMMON_SLIPS):
        found: dict[str, None] = {}
        for match in slip.finditer(written):
            places = set(range(match.start(), match.end()))
            if not places & taken:
                found[_quote_slip(match)] = None
            taken |= places
        yield from ((each, remedy) for each in found)


def _quote_slip(slip: re.Match[str]) -> str:
    """The slip with the word that it stands in, or comes after."""
    begin = slip.string.rfind(" ", 0, slip.start()) + 1
    found = slip.string[begin : slip.end()] + slip.string[slip.end() :].partition(" ")[0]
    return found if len(found) <= LONGEST_SLIP else f"…{found[-LONGEST_SLIP:]}"
