"""What an organisation hands out: kinds by procedure, in all its languages or in those that a kind names."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Discriminator, Tag

from feuillet.model.fields import Ident, Idents, Language, each_once, refuse


def at_least_one(languages: tuple[str, ...]) -> tuple[str, ...]:
    if not languages:
        raise refuse("the kind is issued in no language: name one, as [fr], or take the kind out")
    return languages


Languages = Annotated[tuple[Language, ...], AfterValidator(each_once), AfterValidator(at_least_one)]


def form_of(value: object) -> str:
    return "by-kind" if isinstance(value, Mapping) else "list"


# `[handout, leaflet]`, or `{handout: [fr, pt], consent: [fr]}`. Both go through the kinds.
Kinds = Annotated[
    Annotated[Idents, Tag("list")] | Annotated[dict[Ident, Languages], Tag("by-kind")],
    Discriminator(form_of),
]


def spoken_by_kind(kinds: Kinds, languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The languages of each kind: its own where it names some."""
    return kinds if isinstance(kinds, Mapping) else dict.fromkeys(kinds, languages)
