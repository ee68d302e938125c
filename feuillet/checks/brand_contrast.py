"""
A brand's colours are readable as they are; those that are not are printed darker.

PASS:
    brand: {color: {primary: "#1a237e"}}
FAIL:
    brand: {color: {primary: "#f4a261"}}
FAIL:
    brand: {color: {primary: orange}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Brand, Library, Role
from feuillet.palette import Darkened, as_hexadecimal, palette

ID = "brand-contrast"
SEVERITY = Severity.WARNING
SOURCE = "WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        _, changes = palette(brand.value)
        for colour in ("primary", "secondary"):
            used = "; ".join(told(change) for change in changes if origin(change, brand.value) == colour)
            if used:
                wanted = as_hexadecimal(brand.value.color.role(colour))
                yield brand.at("color", colour), f"{wanted} has too little contrast, darker tones are used: {used}"


def origin(change: Darkened, brand: Brand) -> Role:
    """The line of the brand's file that a colour comes from."""
    return "secondary" if change.role.startswith("accent") and brand.color.secondary else "primary"


def told(change: Darkened) -> str:
    before, after = change.contrast_before, change.contrast_after
    return f"{change.role.replace('_', ' ')} {change.used} ({before:.1f}:1 to {after:.1f}:1)"
