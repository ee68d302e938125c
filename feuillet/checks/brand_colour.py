"""
A word that stands for a colour is a name of the brand's palette, or one of the colour names of CSS.

PASS:
    brand: {color: {palette: {leaf: green}, primary: leaf, secondary: navy}}
FAIL:
    brand: {color: {primary: blau}}
FAIL:
    brand: {color: {palette: {leaf: vert}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, nearest
from feuillet.findings import Severity
from feuillet.model import ROLES, Brand, Library, Step
from feuillet.palette import as_hexadecimal

ID = "brand-colour"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        names = tuple(brand.value.color.palette)
        for steps, word in words(brand.value):
            if word not in names and not as_hexadecimal(word):
                message = f"“{word}” is neither a name of the palette nor a colour: "
                yield brand.at("color", *steps), f'{message}write it as "#1a2b3c", in quotes{nearest(word, names)}'


def words(brand: Brand) -> Iterator[tuple[tuple[Step, ...], str]]:
    """What is written for each colour of the palette and each role."""
    for name, word in brand.color.palette.items():
        yield ("palette", name), word
    for role in ROLES:
        if word := getattr(brand.color, role):
            yield (role,), word
