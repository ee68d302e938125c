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
from feuillet.messages import N_, format_decimal
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.palette import DarkenedColour, choose_palette

ID = "brand-contrast"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11")
# Where the contrast stands that is wanted.
_CONTRAST_GROUNDS = {"ink": N_(", on the tint too"), "fill": N_(" for the words on it")}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        _unused, changes = choose_palette(brand.value)
        if changes:
            used = "; ".join(map(_describe_darkening, changes))
            message = _("{wanted} has too little contrast, darker tones are used: {used}").format(
                wanted=changes[0].wanted, used=used
            )
            yield brand.at("color", "primary"), message


def _describe_darkening(change: DarkenedColour) -> str:
    ratios = _("{contrast_before}:1 to {contrast_after}:1").format(
        contrast_before=format_decimal(change.contrast_before),
        contrast_after=format_decimal(change.contrast_after),
    )
    wanted = _("{contrast_wanted}:1 is wanted{ground}").format(
        contrast_wanted=format_decimal(change.contrast_wanted, "g"),
        ground=_(_CONTRAST_GROUNDS.get(change.role, "")),
    )
    return f"{change.role} {change.used} ({ratios}, {wanted})"
