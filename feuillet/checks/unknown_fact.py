"""
What a text writes in braces is a fact of the procedure; `{cases}`, the number of people, stands in `told` of a risk.

PASS:
    fr: {lead: "Le geste dure {duration}."}
FAIL:
    fr: {lead: "Le geste dure {durations}."}
FAIL:
    fr: {lead: "Le geste dure {Duration}."}
PASS:
    fr: {risks: {leak: {told: "{cases} ont une fuite."}}}
FAIL:
    fr: {risks: {leak: {short: "{cases} ont une fuite."}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, nearest, pairs, strings
from feuillet.findings import Severity
from feuillet.model import CASES, Library
from feuillet.text import REFERENCE, references

ID = "unknown-fact"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pairs(library):
        for steps, text in strings(wording.value.model_dump(exclude={"language"})):
            facts = (*procedure.value.facts, *((CASES,) if steps[-1:] == ("told",) else ()))
            for name in dict.fromkeys(references(text)):
                if name not in facts:
                    what = f"`{{{name}}}` is not a fact: add it to `facts` of the procedure, or mend it"
                    yield wording.at(*steps, f"{{{name}}}"), what + nearest(name, facts)
            if set("{}") & set(REFERENCE.sub("", text)):
                message = "a brace would be printed as it is: a fact is written {its-name}, in small letters, no spaces"
                yield wording.at(*steps), message
