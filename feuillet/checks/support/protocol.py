"""What a check is: a module with a few names."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library


class Check(Protocol):
    """A module with these names; `check` yields problems, the runner adds rule and severity."""

    # The name in findings and in checks.yaml.
    ID: str
    SEVERITY: Severity
    # The law, the recommendation, or "house rule".
    SOURCE: str

    def check(self, library: Library, today: date, /) -> Iterator[Problem]: ...
