"""
A figure is never typed inside a sentence: it is a fact, so that no two documents can differ.

Emergency numbers, names of vertebrae and links may have digits.

PASS:
    fr: {lead: "Le geste dure {duration}. La vertèbre L5 est la plus basse. Appelez le 15 ou le 112."}
FAIL:
    fr: {lead: "Le geste dure 60 minutes."}
FAIL:
    fr: {lead: "Le geste dure 15 minutes."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import REFERENCE, plain

ID = "typed-figure"
SEVERITY = Severity.WARNING
SOURCE = "house rule"
LINK = re.compile(r"\[[^\]]*\]\([^)]*\)|https?://\S+")
UNIT = (
    r"%|min|h\b|heure|hour|jour|day|semaine|week|mois|month|ans?\b|année|year|mm|ml|personne|people|patient|fois|times"
)
ALLOWED = re.compile(rf"\b(?:15|112|114)\b(?!\s*(?:{UNIT}))|\b[CTDLS]\d{{1,2}}\b")
FIGURE = re.compile(r"\w*\d+(?:[.,]\d+)*\w*")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for place, text in texts(wording):
            for figure in FIGURE.findall(running(text)):
                yield place, f"“{figure}” is typed in the text: make it a fact and write {{its-name}}"


def running(text: str) -> str:
    """The text without what may hold a digit."""
    return ALLOWED.sub(" ", REFERENCE.sub(" ", plain(LINK.sub(" ", text))))
