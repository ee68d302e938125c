"""
The covers of two organisations can be told apart in grey, without their names.

Colours do not count there: motif and ground do. What is compared is the art itself, point by point.

PASS:
    brand: {defaults: {feuillet: {motif: leaf, ground: dark}}}
    brand-acme: {defaults: {feuillet: {motif: leaf, ground: light}}}
PASS:
    brand: {defaults: {feuillet: {motif: leaf, ground: dark}}}
    brand-acme: {defaults: {feuillet: {motif: waves, ground: dark}}}
FAIL:
    brand: {color: {primary: green}, defaults: {feuillet: {motif: leaf, ground: dark}}}
    brand-acme: {color: {primary: red}, defaults: {feuillet: {motif: leaf, ground: dark}}}
"""

from collections.abc import Collection, Iterator
from datetime import date
from typing import get_args

from feuillet.art import GreyLook, choose_art_style, measure_difference
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import DrawnMotif, Ground, Library

ID = "brand-distance"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")

# Of the way from white to black, on the average of all points.
_LEAST_DIFFERENCE = 0.1


def check(library: Library, _today: date) -> Iterator[Problem]:
    first: dict[GreyLook, str] = {}
    looks = {name: _describe_look(library, name) for name in sorted(library.brands)}
    for name, look in looks.items():
        other = next((known for known in first if _is_alike(look, known)), None)
        if other is None:
            first[look] = name
            continue
        message = _(
            "the art looks like that of `{other}` in grey (motif {motif}, ground {ground}): "
            "{remedy}"
        ).format(
            other=first[other],
            motif=look.style.motif,
            ground=look.style.ground,
            remedy=_suggest_look(look, set(looks.values())),
        )
        yield library.brands[name].at("defaults", "feuillet", "ground"), message


def _describe_look(library: Library, name: str) -> GreyLook:
    voice = library.brands[name].value.defaults.feuillet
    return GreyLook(choose_art_style(voice, name), library.tiles.get(name, b""))


def _is_alike(one: GreyLook, other: GreyLook) -> bool:
    return one == other or measure_difference(one, other) < _LEAST_DIFFERENCE


def _suggest_look(look: GreyLook, taken: Collection[GreyLook]) -> str:
    """Another ground for the same motif, else another motif, that no other organisation has."""
    for key, choices in (("ground", get_args(Ground)), ("motif", get_args(DrawnMotif))):
        free = [
            f"`{key}: {choice}`"
            for choice in choices
            if _is_free(look._replace(style=look.style._replace(**{key: choice})), taken)
        ]
        if free:
            return _("write {choices}").format(choices=_(" or ").join(free))
    return _("give a tile of its own, with `motif: own` and `tile`")


def _is_free(look: GreyLook, taken: Collection[GreyLook]) -> bool:
    return not any(_is_alike(look, other) for other in taken)
