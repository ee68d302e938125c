"""
What a brand prints, it gives for light ground, as paper is.

PASS:
    brand: {color: {primary: {light: "#1a237e", dark: "#9fa8da"}, foreground: {dark: white}}}
PASS:
    brand: {logo: {medium: {dark: white.svg}, small: small.svg}}
FAIL:
    brand: {color: {primary: {dark: "#9fa8da"}}}
FAIL:
    brand: {color: {palette: {sea: {dark: "#9fa8da"}}, primary: sea}}
FAIL:
    brand: {logo: {medium: {dark: white.svg}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.model import PRINTED_ROLES, Library

ID = "brand-ground"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = "house rule"
_GROUND_REMEDY = "write `light:` beside `dark:`"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        for role in PRINTED_ROLES:
            shades = getattr(brand.value.color, role)
            if shades and shades.dark and not shades.light:
                message = f"`{role}` has a colour for dark ground alone, and paper is light"
                yield brand.at("color", role), f"{message}: ours is used; {_GROUND_REMEDY}"
            path = brand.value.color.path(shades.light if shades else None)
            entry = brand.value.color.palette.get(path[-1]) if path else None
            if entry and entry.dark and not entry.light:
                message = f"`{path[-1]}` has a colour for dark ground alone, and paper is light"
                place = brand.at("color", "palette", path[-1])
                yield place, f"{message}: ours is used; {_GROUND_REMEDY}"
        logo = brand.value.logo
        pictures = (*logo.images.values(), logo.small, logo.medium, logo.large)
        if not logo.best() and any(each and each.dark for each in pictures):
            message = "the logo is for dark ground alone, and paper is light: the wordmark is used"
            yield brand.at("logo"), f"{message}; {_GROUND_REMEDY}"
