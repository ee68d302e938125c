"""
A brand's font is one that we ship or that a package has brought: no font of the machine is used.

PASS:
    brand: {typography: {base: lato, headings: {family: "'Open Sans', Arial, sans-serif"}}}
PASS:
    brand: {typography: {base: Source Sans Pro, headings: sans-serif}}
FAIL:
    brand: {typography: {base: Comic Sans MS}}
FAIL:
    brand: {typography: {headings: {family: "Helvetica, Arial, sans-serif"}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.families import (
    ROOMY_FAMILIES,
    TEXT_WEIGHTS,
    choose_families,
    choose_settable_family,
    find_install_command,
    find_settable_family,
    normalise_family_name,
    read_package_names,
    split_family_list,
)
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import SHIPPED_FAMILIES, Brand, Library

ID = "brand-font"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")
_FONT_FILES_UNREAD = N_("its files under `fonts` are not read")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        used, typography = choose_families(brand.value), brand.value.typography
        parts: tuple[tuple[str, str | None, tuple[int, ...], str], ...] = (
            ("base", typography.base.family, TEXT_WEIGHTS, used.text),
            ("headings", typography.headings.family, (), used.headings),
        )
        said = set()
        for part, families, weights, instead in parts:
            # Headings that are set as the text is are told with it.
            if families and families not in said and not choose_settable_family(families, weights):
                aside = (
                    f" ({_(_FONT_FILES_UNREAD)})"
                    if _has_own_font_files(brand.value, families)
                    else ""
                )
                missing = _describe_missing_font(
                    families, _("{instead} takes its place").format(instead=instead), aside
                )
                message = _("the font {missing}").format(missing=missing)
                yield brand.at("typography", part, "family"), message
            said.add(families)


def _has_own_font_files(brand: Brand, families: str) -> bool:
    """Whether the brand gives the files of the first choice."""
    fonts = (brand.typography.model_extra or {}).get("fonts")
    named = [each for each in fonts if isinstance(each, dict)] if isinstance(fonts, list) else []
    first = normalise_family_name(next(iter(split_family_list(families)), ""))
    return any(
        each.get("source") == "file" and normalise_family_name(str(each.get("family"))) == first
        for each in named
    )


def _describe_missing_font(families: str, instead: str, aside: str) -> str:
    """What is done about a list whose first choice cannot be had, and how it is."""
    name = next(iter(split_family_list(families)), families)
    if find_settable_family(name):
        return _(
            "“{name}” has no bold, which text asks for, and {instead}: keep it for headings"
        ).format(name=name, instead=instead)
    if line := find_install_command(name):
        return _("“{name}” is not installed{aside}, and {instead}: to have it, type {line}").format(
            name=name, aside=aside, instead=instead, line=line
        )
    ours = ", ".join(ROOMY_FAMILIES)
    close = suggest_names(name, (*SHIPPED_FAMILIES, *read_package_names().values()))
    remedy = _("choose one of {ours}, or one that PyPI has as fontpkg-…{close}").format(
        ours=ours, close=close
    )
    return _("“{name}” cannot be had{aside}, and {instead}: {remedy}").format(
        name=name, aside=aside, instead=instead, remedy=remedy
    )
