"""
A colour that is printed is one of CSS, or a name of the palette or of a role that leads to one.

PASS:
    brand: {color: {palette: {leaf: green}, primary: leaf, secondary: navy}}
PASS:
    brand: {color: {primary: dark, dark: "rgb(32, 48, 60)", link: var(--link)}}
PASS:
    brand: {color: {palette: {fade: linear-gradient(red)}}}
PASS:
    brand: {color: {palette: {white: white, sea: "#4fc3c7"}, primary: {light: sea, dark: white}}}
FAIL:
    brand: {color: {primary: blau}}
FAIL:
    brand: {color: {palette: {leaf: vert}, primary: leaf}}
FAIL:
    brand: {color: {primary: secondary, secondary: primary}}
FAIL:
    brand: {color: {palette: {sea: lake, lake: sea}}}
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import COLOUR_ROLES, PRINTED_ROLES, Brand, Library, Step
from feuillet.palette import parse_paper_colour

ID = "brand-colour"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        for steps, message in chain(
            _find_colour_circles(brand.value), _find_unknown_colours(brand.value)
        ):
            yield brand.at("color", *steps), message


def _find_colour_circles(brand: Brand) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Names that lead back to themselves, each circle once."""
    told: set[frozenset[str]] = set()
    for steps, written in brand.color.written():
        path = brand.color.path(written)
        if path.count(path[-1]) > 1:
            circle = _extract_reference_loop((steps[-1], *path))
            if frozenset(circle) not in told:
                told.add(frozenset(circle))
                way = " → ".join(circle)
                yield (
                    steps,
                    _("these names lead in a circle, {way}: give one of them a colour").format(
                        way=way
                    ),
                )


def _extract_reference_loop(names: tuple[str, ...]) -> tuple[str, ...]:
    """From the first name that comes again to where it does."""
    end = next(n for n, name in enumerate(names) if name in names[:n])
    return names[names.index(names[end]) : end + 1]


def _find_unknown_colours(brand: Brand) -> Iterator[tuple[tuple[Step, ...], str]]:
    names = (*brand.color.palette, *COLOUR_ROLES)
    for role in PRINTED_ROLES:
        word = brand.color.role(role)
        # An entry of the palette that holds none is told by `brand-unread`.
        if word and word not in brand.color.palette and not parse_paper_colour(word):
            message = _(
                "“{word}” is neither a name of the palette nor a colour: write it as "
                '"#1a2b3c", in quotes{hint}'
            ).format(word=word, hint=suggest_names(word, names))
            yield (role,), message
