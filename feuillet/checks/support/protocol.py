"""What a check is: a module with a few names."""

from collections.abc import Iterator
from datetime import date
from enum import Flag, auto
from typing import Protocol

from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library


class Scope(Flag):
    """What a check reads to judge one thing: nothing else changes what it finds there.

    With several, each is judged by itself. Kinds and locales are read by all, and so is which files
    could not be read; of records, the entries for the thing.
    """

    # One language's words for a procedure; of locales, that language's alone, and no kind.
    WORDING = auto()
    # A procedure with its words in every language, and its drawings.
    PROCEDURE = auto()
    # An organisation with its brand and its logo.
    ORGANISATION = auto()
    # One kind or one locale, and no other.
    TEMPLATE = auto()
    # Everything: one thing beside others, as who issues it.
    LIBRARY = auto()
    # The day of the run, besides.
    DAY = auto()


class Check(Protocol):
    """A module with these names; `check` yields problems, the runner adds rule and severity."""

    # The name in findings and in checks.yaml.
    ID: str
    SCOPE: Scope
    SEVERITY: Severity
    # The law, the recommendation, or "house rule".
    SOURCE: str

    def check(self, library: Library, today: date, /) -> Iterator[Problem]: ...
