"""What an organisation hands out: kinds by procedure, in all its languages or in those that a kind
names.
"""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Discriminator, Tag

from feuillet.messages import gettext as _
from feuillet.model.fields import Ident, Idents, Language, build_refusal, refuse_repeated_ids


def _require_language(languages: tuple[str, ...]) -> tuple[str, ...]:
    if not languages:
        raise build_refusal(
            _("the kind is issued in no language: name one, as [fr], or take the kind out")
        )
    return languages


_Languages = Annotated[
    tuple[Language, ...], AfterValidator(refuse_repeated_ids), AfterValidator(_require_language)
]


def _choose_kinds_form(value: object) -> str:
    return "by-kind" if isinstance(value, Mapping) else "list"


# `[handout, leaflet]`, or `{handout: [fr, pt], consent: [fr]}`. Both go through the kinds.
IssuedKinds = Annotated[
    Annotated[Idents, Tag("list")] | Annotated[dict[Ident, _Languages], Tag("by-kind")],
    Discriminator(_choose_kinds_form),
]


def find_languages_by_kind(
    kinds: IssuedKinds, languages: tuple[str, ...]
) -> Mapping[str, tuple[str, ...]]:
    """The languages of each kind: its own where it names some."""
    return kinds if isinstance(kinds, Mapping) else dict.fromkeys(kinds, languages)
