"""
Emphasis is bold: neither italics nor capitals, which are harder to read.

PASS:
    fr: {lead: "Ne mangez **rien** avant le geste. La HAS le conseille."}
FAIL:
    fr: {lead: "Ne mangez *rien* avant le geste."}
FAIL:
    fr: {lead: "Venez IMPÉRATIVEMENT à jeun."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, all_texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import is_italic, plain

ID = "emphasis"
SEVERITY = Severity.WARNING
SOURCE = "RNIB and UKAAF, clear print"
# Shorter ones are mostly abbreviations.
CAPITALS = re.compile(r"\b[A-ZÀ-ÖØ-Þ]{5,}\b")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in all_texts(library):
        if is_italic(text):
            yield place, "italics are hard to read: write **bold** instead of *italic*"
        for word in dict.fromkeys(CAPITALS.findall(plain(text))):
            yield place, f"“{word}” stands in capitals: write it in small letters, in **bold** if it matters"
