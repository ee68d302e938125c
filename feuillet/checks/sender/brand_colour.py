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

from feuillet.checks.support.brand_keys import is_left_blank
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import COLOUR_ROLES, PRINTED_ROLES, Brand, Library, Loaded, Step
from feuillet.model.brand import Colours
from feuillet.palette import parse_paper_colour

ID = "brand-colour"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


_WRITE_COLOUR = N_('write it as "#1a2b3c", in quotes')


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        for steps, message in chain(
            _find_colour_circles(brand.value), _find_unknown_colours(brand)
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


def _find_unknown_colours(brand: Loaded[Brand]) -> Iterator[tuple[tuple[Step, ...], str]]:
    color = brand.value.color
    for role in PRINTED_ROLES:
        word = color.role(role)
        # An entry of the palette that holds none is told by `brand-unread`.
        if not word or word in color.palette or parse_paper_colour(word):
            continue
        if word in (color.model_extra or {}):
            # Beside a palette that is left blank, `brand-unread` tells it.
            if not is_left_blank(brand, "color", "palette"):
                message = _("`{word}` is not in the palette: indent it under `palette:`").format(
                    word=word
                )
                yield (word,), message
            continue
        if is_left_blank(brand, "color", word):
            yield (
                (word,),
                _("nothing is written for `{word}`, which is to be printed: {remedy}").format(
                    word=word, remedy=_(_WRITE_COLOUR)
                ),
            )
            continue
        names = (*color.palette, *_list_written_roles(color, role))
        message = _("“{word}” is neither a name of the palette nor a colour: {remedy}{hint}")
        hint = suggest_names(word, names)
        yield (role,), message.format(word=word, remedy=_(_WRITE_COLOUR), hint=hint)


def _list_written_roles(color: Colours, asking: str) -> Iterator[str]:
    """The roles that lead to a colour, but for the one that asks."""
    yield from (name for name in COLOUR_ROLES if name != asking and color.named(name))
