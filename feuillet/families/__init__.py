"""The font families that documents can be set in: ours, and those of packages on this machine."""

from typing import NamedTuple

from feuillet.families.family_names import (
    GENERIC_FAMILIES,
    SANS_SORT,
    SERIF_SORT,
    list_family_names,
    normalise_family_name,
    split_family_list,
)
from feuillet.families.packages import (
    BOLD_WEIGHT,
    REGULAR_WEIGHT,
    PackagedFamily,
    build_install_command,
    compute_family_fingerprint,
    find_installed_family,
    read_package_names,
)
from feuillet.model import SHIPPED_FAMILIES, Brand

__all__ = [
    "BOLD_WEIGHT",
    "REGULAR_WEIGHT",
    "ROOMY_FAMILIES",
    "TEXT_WEIGHTS",
    "_STAND_IN_FAMILIES",
    "PackagedFamily",
    "_BrandFamilies",
    "choose_families",
    "choose_settable_family",
    "compute_family_fingerprint",
    "find_install_command",
    "find_installed_family",
    "find_settable_family",
    "normalise_family_name",
    "read_package_names",
    "split_family_list",
]

# Text has bold words; headings are set in whatever weight there is.
TEXT_WEIGHTS = (REGULAR_WEIGHT, BOLD_WEIGHT)
# What we set where a brand names nothing that can be had, by the sort of letter.
_STAND_IN_FAMILIES = {SANS_SORT: "Source Sans 3", SERIF_SORT: "Gentium Book Plus"}
# Of those that we ship, the ones in which our own pages have room: tests/test_family_room.py lays
# them out. The others are wider or higher.
ROOMY_FAMILIES = ("EB Garamond", "Source Sans 3")
_SHIPPED_BY_SPELLING = {normalise_family_name(family): family for family in SHIPPED_FAMILIES}


class _BrandFamilies(NamedTuple):
    """The families of text and of headings; empty where the brand leaves them to us."""

    text: str
    headings: str


def choose_families(brand: Brand) -> _BrandFamilies:
    """Headings are set as the text is, unless the brand says otherwise."""
    base, headings = brand.typography.base.family, brand.typography.headings.family
    text = (choose_settable_family(base, TEXT_WEIGHTS) or _choose_stand_in(base)) if base else ""
    return _BrandFamilies(
        text,
        (choose_settable_family(headings) or _choose_stand_in(headings, text))
        if headings
        else text,
    )


def choose_settable_family(families: str, weights: tuple[int, ...] = ()) -> str:
    """The first of a list that can be set in these weights; else ours where any will do."""
    found = (find_settable_family(name, weights) for name in split_family_list(families))
    return next(filter(None, found), "") or (
        _choose_stand_in(families) if _is_generic_list(families) else ""
    )


def find_settable_family(name: str, weights: tuple[int, ...] = ()) -> str:
    """What a family is called that we ship or that is installed; empty for others."""
    names = tuple(list_family_names(name))
    if shipped := next(
        (
            _SHIPPED_BY_SPELLING[normalise_family_name(each)]
            for each in names
            if normalise_family_name(each) in _SHIPPED_BY_SPELLING
        ),
        "",
    ):
        return shipped
    found = (find_installed_family(each) for each in names)
    return next((each.family for each in found if each and all(map(each.has, weights))), "")


def _choose_stand_in(families: str, other: str = "") -> str:
    """What takes the place of families that cannot be had: of the sort that the list ends with."""
    found = _list_generic_sorts(families)
    return _STAND_IN_FAMILIES[found[-1]] if found else other or _STAND_IN_FAMILIES[SANS_SORT]


def _is_generic_list(families: str) -> bool:
    """Whether a list names no family of its own."""
    return len(_list_generic_sorts(families)) == len(split_family_list(families)) > 0


def _list_generic_sorts(families: str) -> list[str]:
    """The generic families of a list."""
    return [
        GENERIC_FAMILIES[normalise_family_name(name)]
        for name in split_family_list(families)
        if normalise_family_name(name) in GENERIC_FAMILIES
    ]


def find_install_command(name: str) -> str:
    """The line that installs a family; empty where no package has it."""
    return next(filter(None, map(build_install_command, list_family_names(name))), "")
