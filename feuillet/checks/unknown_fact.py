"""
What a text writes in braces is a fact of the procedure.

PASS:
    fr: {lead: "Le geste dure {duration}."}
FAIL:
    fr: {lead: "Le geste dure {durations}."}
FAIL:
    fr: {lead: "Le geste dure {Duration}."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, nearest, pairs, texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import REFERENCE, references

ID = "unknown-fact"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pairs(library):
        for place, text in texts(wording):
            for message in mistakes(text, tuple(procedure.value.facts)):
                yield place, message


def mistakes(text: str, facts: tuple[str, ...]) -> Iterator[str]:
    for name in references(text):
        if name not in facts:
            yield f"`{{{name}}}` is not a fact: add it to `facts` of the procedure, or mend it{nearest(name, facts)}"
    if set("{}") & set(REFERENCE.sub("", text)):
        yield "a brace would be printed as it is: a fact is written {its-name}, in small letters, without spaces"
