"""
Every local row that a procedure asks for has a label in every locale.

PASS:
    procedure: {local: [fasting]}
FAIL:
    procedure: {local: [fasting, parking]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library

ID = "local-rows"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for index, row in enumerate(procedure.value.local):
            without = [
                locale.path for locale in library.locales.values() if row not in locale.value.words.get("local", {})
            ]
            if without:
                message = f"the local row `{row}` has no label: write `{row}:` under `local:` in {', '.join(without)}"
                yield procedure.at("local", index), message
