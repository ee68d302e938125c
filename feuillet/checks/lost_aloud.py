"""
No sign stands in a text that is lost or misread when it is read aloud: write the word.

PASS:
    fr: {lead: "Vous avez au moins dix-huit ans."}
FAIL:
    fr: {lead: "Vous avez ≥ dix-huit ans."}
FAIL:
    fr: {lead: "Vous serez endormi(e)."}
FAIL:
    fr: {lead: "Ne mangez <b>rien</b>."}
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
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
LOST = re.compile(r"[≥≤<>·]|\((?:e|s|es)\)")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in (*all_texts(library), *own_words(library)):
        words = plain(text)
        if tag := TAG.search(words):
            yield place, f"HTML is printed as it is written: take “{tag[0]}” out; bold is written **bold**"
        for sign in dict.fromkeys(LOST.findall(TAG.sub("", words))):
            yield place, f"“{sign}” is lost when the text is read aloud: write it in words"


def own_words(library: Library) -> Iterator[tuple[Place, str]]:
    for locale in library.locales.values():
        for steps, text in strings(locale.value.words):
            yield locale.at("words", *steps), text
