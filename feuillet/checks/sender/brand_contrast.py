"""
A brand's colours are readable as they are; those that are not are printed darker.

Only those that something prints: the second and third colours of a brand may be pale.

PASS:
    brand: {color: {primary: "#1a237e"}}
PASS:
    brand: {color: {primary: "#1a237e", secondary: "#f4a261", tertiary: yellow}}
FAIL:
    brand: {color: {primary: "#f4a261"}}
FAIL:
    brand: {color: {primary: orange}}
FAIL:
    brand: {color: {primary: "#1a237e80"}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.palette import DarkenedColour, choose_palette

ID = "brand-contrast"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = "WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11"
# Where the contrast stands that is wanted.
_CONTRAST_GROUNDS = {"ink": ", on the tint too", "fill": " for the words on it"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        _, changes = choose_palette(brand.value)
        if printed := [change for change in changes if not change.role.startswith("accent")]:
            used = "; ".join(map(_describe_darkening, printed))
            message = f"{printed[0].wanted} has too little contrast, darker tones are used: {used}"
            yield brand.at("color", "primary"), message


def _describe_darkening(change: DarkenedColour) -> str:
    ratios = f"{change.contrast_before:.1f}:1 to {change.contrast_after:.1f}:1"
    wanted = f"{change.contrast_wanted:g}:1 is wanted{_CONTRAST_GROUNDS.get(change.role, '')}"
    return f"{change.role} {change.used} ({ratios}, {wanted})"
