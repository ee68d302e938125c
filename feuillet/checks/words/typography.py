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
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.number_slips import NUMBER_SLIPS, find_joined_sentences
from feuillet.checks.support.phrases import normalise_words
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, list_locale_texts, list_reader_texts
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.languages.patterns import ANY_LETTER
from feuillet.languages.rules import SlipPatterns
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import ADDRESS_PATTERN

ID = "typography"
SCOPE = Scope.WORDING | Scope.ORGANISATION | Scope.TEMPLATE
SEVERITY = Severity.WARNING
# Of a longer slip, the end.
LONGEST_SLIP = 40
SOURCE = N_("Lexique des règles typographiques en usage à l’Imprimerie nationale")
RULES = ("slips",)

_CAPITAL_LETTER = "[A-ZÀ-Þ]"
_COMMON_SLIPS: SlipPatterns = (
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
        re.compile(rf"(?<={ANY_LETTER} )-(?={ANY_LETTER})"),
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
            rf"{ANY_LETTER}(?:,(?={ANY_LETTER})|[;!?](?=\w)|:(?={ANY_LETTER}{{2}}))"
            rf"|[a-zà-ÿ.]:(?=\d)"
            rf"|\d(?:[,!?](?={ANY_LETTER}{{2}})|[;:](?={ANY_LETTER}))"
            rf"|[»”)\]}}…°%€](?:[,;!?](?=\w)|:(?={ANY_LETTER}))"
            rf"|(?:[»”\]}}…°%€]|(?<!\d)\)):(?=\d)|{ANY_LETTER}{{2}},(?=\d)"
            rf"| [;!?](?=\w)| :(?={ANY_LETTER})|(?<!\d) :(?=\d)|[,;:!?](?=[«“(\[])"
        ),
        N_("a space follows this sign"),
    ),
    (re.compile(rf"\d ?[%‰€](?={ANY_LETTER})"), N_("a space follows this sign")),
    (
        re.compile(
            rf"(?<![\w,.])\d{{1,2}}(?: :|: )[0-5]\d(?!\w)(?! "
            rf"?(?:[%‰€]|{ANY_LETTER}{{2}}))|\d :(?=\d)"
        ),
        N_("no space stands inside an hour or a ratio"),
    ),
    (re.compile(rf"{ANY_LETTER}…(?={ANY_LETTER})"), N_("a space follows “…”")),
    (re.compile(r"[a-zà-ÿ]\.(?=[A-ZÀ-Þ][a-zà-ÿ’])"), N_("a space follows a full stop")),
    (re.compile(rf"{ANY_LETTER}\((?={ANY_LETTER}{{4}})"), N_("a space stands before a bracket")),
    (re.compile(rf"\([^()]{{3,}}\)(?={ANY_LETTER})"), N_("a space stands behind a bracket")),
    (re.compile(r"[(\[] | [)\]]"), N_("no space stands inside brackets")),
    (re.compile(r"(?:\d ?|/)[mcdk]?m[23]\b"), N_("write “²” or “³”")),
    (re.compile(r"\d[’']\d{3}(?!\d)"), N_("no apostrophe stands inside a number")),
    # An angle has other numbers.
    (re.compile(r"\b(?:3[4-9]|4[0-3])(?:[.,]\d)? ?°(?! ?[CF])"), "write “°C”"),
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in (*list_reader_texts(library), *list_locale_texts(library)):
        for found, remedy in find_slips(text, language):
            yield place, _("“{found}”: {remedy}").format(found=found, remedy=_(remedy))


def find_slips(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What is wrong in a text, and what to write; addresses are left alone.

    Of two slips at one place the first is told alone: once it is mended the other is gone too.
    """
    words, own = normalise_words(text), find_language_rules(language).slips
    if own and own.small_words:
        joined = find_joined_sentences(words, own.small_words)
        yield from ((each, _("a space follows a full stop")) for each in joined)
    written = ADDRESS_PATTERN.sub("{}", words)
    taken: set[int] = set()
    for slip, remedy in (
        (*NUMBER_SLIPS, *own.numbers, *_COMMON_SLIPS, *own.signs) if own else _COMMON_SLIPS
    ):
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
