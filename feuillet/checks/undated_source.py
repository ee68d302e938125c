"""
A source has its year, or says that the publication itself bears none.

PASS:
    procedure: {sources: {A1: {authors: Martin, year: "2019"}}}
PASS:
    procedure: {sources: {A1: {authors: martin.example, undated: true}}}
FAIL:
    procedure: {sources: {A1: {authors: Martin, year: ~}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "undated-source"
SEVERITY = Severity.WARNING
SOURCE = "DISCERN 4 and 5: sources and their dates are clear"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for key, source in procedure.value.sources.items():
            if not (source.year or source.undated):
                message = f"the source `{key}` has no year: write `year:`, or `undated: true` where it bears none"
                yield procedure.at("sources", key), message
