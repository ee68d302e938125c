"""
Emphasis is bold: neither italics, capitals nor underlining, which are harder to read.

PASS:
    fr: {lead: "Ne mangez **rien** avant le geste. La HAS le conseille."}
PASS:
    locale-fr: {lexicon: {known: [ESHRE]}}
    fr: {lead: "La société européenne (ESHRE) le conseille."}
FAIL:
    fr: {lead: "Ne mangez *rien* avant le geste."}
FAIL:
    fr: {lead: "Ne mangez _rien_ avant le geste."}
FAIL:
    fr: {lead: "Ne mangez <u>rien</u> avant le geste."}
FAIL:
    fr: {lead: "NE PAS manger."}
FAIL:
    fr: {lead: "Venez IMPÉRATIVEMENT à jeun."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, lexicon, told_texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import is_italic, plain

ID = "emphasis"
SEVERITY = Severity.WARNING
SOURCE = "RNIB and UKAAF, clear print"
# A shorter one is mostly an abbreviation, unless another follows it: « NE PAS ».
CAPITALS = re.compile(r"\b[A-ZÀ-ÖØ-Þ]{5,}\b|\b[A-ZÀ-ÖØ-Þ]{2,}(?: [A-ZÀ-ÖØ-Þ]{2,})+\b")
UNDERLINED = re.compile(r"<u\b", re.IGNORECASE)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in told_texts(library):
        if is_italic(text):
            yield place, "italics are hard to read: write **bold** instead of *italic*"
        if UNDERLINED.search(text):
            yield place, "underlined words are hard to read: write **bold** instead"
        known = {word.upper() for word in lexicon(library, language).known}
        for word in dict.fromkeys(CAPITALS.findall(plain(text))):
            if not known >= set(word.split()):
                yield place, f"“{word}” stands in capitals: write it in small letters, in **bold** if it matters"
