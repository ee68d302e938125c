"""The font families that documents can be set in: ours, and those of packages on this machine."""

from typing import NamedTuple

from feuillet.families.naming import GENERIC, SANS, SERIF, listed, names_of, spelled
from feuillet.families.packages import (
    BOLD,
    REGULAR,
    Packaged,
    content,
    install_line,
    installed,
    on_offer,
)
from feuillet.model import SHIPPED_FAMILIES, Brand

__all__ = [
    "BOLD",
    "OURS",
    "REGULAR",
    "WEIGHTS",
    "Packaged",
    "Typefaces",
    "content",
    "first_settable",
    "installed",
    "listed",
    "on_offer",
    "settable",
    "spelled",
    "to_install",
    "typefaces",
]

# Text has bold words; headings are set in whatever weight there is.
WEIGHTS = (REGULAR, BOLD)
# What we set where a brand names nothing that can be had, by the sort of letter.
OURS = {SANS: "Source Sans 3", SERIF: "Gentium Book Plus"}
SHIPPED = {spelled(family): family for family in SHIPPED_FAMILIES}


class Typefaces(NamedTuple):
    """The families of text and of headings; empty where the brand leaves them to us."""

    text: str
    headings: str


def typefaces(brand: Brand) -> Typefaces:
    """Headings are set as the text is, unless the brand says otherwise."""
    base, headings = brand.typography.base.family, brand.typography.headings.family
    text = (first_settable(base, WEIGHTS) or stand_in(base)) if base else ""
    return Typefaces(
        text, (first_settable(headings) or stand_in(headings, text)) if headings else text
    )


def first_settable(families: str, weights: tuple[int, ...] = ()) -> str:
    """The first of a list that can be set in these weights; else ours where any will do."""
    found = (settable(name, weights) for name in listed(families))
    return next(filter(None, found), "") or (stand_in(families) if any_will_do(families) else "")


def settable(name: str, weights: tuple[int, ...] = ()) -> str:
    """What a family is called that we ship or that is installed; empty for others."""
    names = tuple(names_of(name))
    if shipped := next((SHIPPED[spelled(each)] for each in names if spelled(each) in SHIPPED), ""):
        return shipped
    found = (installed(each) for each in names)
    return next((each.family for each in found if each and all(map(each.has, weights))), "")


def stand_in(families: str, other: str = "") -> str:
    """What takes the place of families that cannot be had: of the sort that the list ends with."""
    found = sorts(families)
    return OURS[found[-1]] if found else other or OURS[SANS]


def any_will_do(families: str) -> bool:
    """Whether a list names no family of its own."""
    return len(sorts(families)) == len(listed(families)) > 0


def sorts(families: str) -> list[str]:
    """The generic families of a list."""
    return [GENERIC[spelled(name)] for name in listed(families) if spelled(name) in GENERIC]


def to_install(name: str) -> str:
    """The line that installs a family; empty where no package has it."""
    return next(filter(None, map(install_line, names_of(name))), "")
