"""
A brand's font is one that is shipped: no font of the machine is used.

PASS:
    brand: {typography: {base: Lato}}
FAIL:
    brand: {typography: {base: Comic Sans MS}}
FAIL:
    brand: {typography: {headings: {family: Helvetica}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import SHIPPED_FAMILIES, Library

ID = "brand-font"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        typography = brand.value.typography
        for part, family in (("base", typography.base.family), ("headings", typography.headings.family)):
            if family and family not in SHIPPED_FAMILIES:
                message = f"the font “{family}” is not shipped: choose one of {', '.join(SHIPPED_FAMILIES)}"
                yield brand.at("typography", part, "family"), message
