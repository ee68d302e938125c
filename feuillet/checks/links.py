"""
A link leads to a web address that starts with https://.

PASS:
    fr: {lead: "Voyez [la fiche](https://example.org/fiche)."}
FAIL:
    fr: {lead: "Voyez [la fiche](http://example.org/fiche)."}
FAIL:
    fr: {lead: "Voyez [la fiche](javascript:alert)."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, all_texts
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import links, plain

ID = "links"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in all_texts(library):
        for address in links(text):
            if not address.startswith("https://"):
                yield place, f"the link to “{address}” is not safe: give an address that starts with https://"
        # What Markdown refuses as a link would be printed with its brackets.
        if "](" in plain(text):
            yield place, "a link cannot be read: write [words](https://address)"
