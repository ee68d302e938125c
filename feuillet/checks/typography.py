r"""
What typesetting cannot mend is typed right: quotation marks, accents on capitals, ligatures, dashes, decimals.

Spaces and apostrophes are set automatically. Each language has its own list in `SLIPS`.

PASS:
    fr: {lead: "« Œil » : à  l'état stable… À 3,5 mm."}
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
    en: {lead: "Wait ... then come."}
FAIL:
    en: {lead: "A cut of 3,5 mm."}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.phrases import even
from feuillet.checks.texts import Problem, own_words, told_texts
from feuillet.findings import Severity
from feuillet.model import Library

ID = "typography"
SEVERITY = Severity.WARNING
SOURCE = "Lexique des règles typographiques en usage à l’Imprimerie nationale"

Slips = tuple[tuple[re.Pattern[str], str], ...]

EVERYWHERE: Slips = (
    (re.compile(r"\.\.\."), "write the one sign “…”"),
    (re.compile(r"(?<=\w) --?(?= \w)"), "a hyphen is no dash, and silent aloud: write a comma or a colon"),
    (re.compile(r"[!?]{2,}"), "one such sign is enough"),
    (re.compile(r" [.,](?![\w.])"), "no space stands before a comma or a full stop"),
)
FRENCH: Slips = (
    (re.compile(r"[\"“”]"), "write « and »"),
    # A sentence begins here: the verb « a » has its subject in front.
    (re.compile(r"(?:^|(?<=[.!?…:] ))(?:A|Ca)(?= [a-zà-ÿœ])"), "capitals keep their accents: write “À”, “Ça”"),
    (
        re.compile(
            r"\bE(?:chec|cho|col[eo]|cout|crir|criv|gal|larg|l[eé]ment|l[eè]v|limin|loign|mission|motion|nerg|nerv|norm"
            r"|pais|paul|pil|poux|pous|preuv|puis|quip|tai[ts]|tabl|tap|tat|tend|tes[ -]|tir|tonn|trang|tre\b|troit|tud"
            r"|vacu|valu|veil|ven|vent|vid|vit|volu)"
        ),
        "capitals keep their accents: write “É” or “Ê”",
    ),
    (re.compile(r"[Oo][Ee](?=u|d[èe]m|soph|str[oa]|t(?:us|al|o)|lio)"), "write “œ”"),
    (re.compile(r"(?<![\d.,])\d+\.\d+(?![\d.])"), "a decimal has a comma"),
)
ENGLISH: Slips = (
    (re.compile(r"[\"«»]"), "write “ and ”"),
    (re.compile(r" [;:!?]"), "no space stands before this sign"),
    (re.compile(r"(?<![\d,])\d+,\d{1,2}(?![\d,])"), "a decimal has a point"),
)
SLIPS: Mapping[str, Slips] = {"fr": (*EVERYWHERE, *FRENCH), "en": (*EVERYWHERE, *ENGLISH)}
SPEAKS = tuple(SLIPS)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in (*told_texts(library), *own_words(library)):
        written = even(text)
        for slip, remedy in SLIPS.get(language, EVERYWHERE):
            for found in dict.fromkeys(in_its_word(match) for match in slip.finditer(written)):
                yield place, f"“{found}”: {remedy}"


def in_its_word(slip: re.Match[str]) -> str:
    """The slip with the word that it stands in, or comes after."""
    begin = slip.string.rfind(" ", 0, slip.start()) + 1
    return slip.string[begin : slip.end()] + slip.string[slip.end() :].partition(" ")[0]
