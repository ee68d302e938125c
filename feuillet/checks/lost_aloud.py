"""
No sign stands in a text that is lost or misread when it is read aloud: write the word.

PASS:
    fr: {lead: "Vous avez au moins dix-huit ans."}
FAIL:
    fr: {lead: "Vous avez ≥ dix-huit ans."}
FAIL:
    fr: {lead: "Vous serez endormi(e)."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, all_texts, strings
from feuillet.findings import Place, Severity
from feuillet.model import Library
from feuillet.text import plain

ID = "lost-aloud"
SEVERITY = Severity.ERROR
SOURCE = "house rule"
LOST = re.compile(r"[≥≤<>·]|\((?:e|s|es)\)")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in (*all_texts(library), *own_words(library)):
        for sign in dict.fromkeys(LOST.findall(plain(text))):
            yield place, f"“{sign}” is lost when the text is read aloud: write it in words"


def own_words(library: Library) -> Iterator[tuple[Place, str]]:
    for locale in library.locales.values():
        for steps, text in strings(locale.value.words):
            yield locale.at("words", *steps), text
