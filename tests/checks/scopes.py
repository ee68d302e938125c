"""A library cut down to what a check says it reads, and neighbours that it must not see."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from feuillet.checks.support.protocol import Scope
from feuillet.model import Brand, Kind, Library, Loaded, Organisation, Procedure, Wording
from tests.checks.library import base, library, loaded, merged

Key = TypeVar("Key")
Value = TypeVar("Value")


class Judged(NamedTuple):
    """One thing: the files that it is, and the library with what belongs to it alone."""

    paths: frozenset[str]
    library: Library


def list_judged(made: Library, scope: Scope) -> Iterator[Judged]:
    """Each thing that is judged by itself."""
    if Scope.WORDING in scope:
        for key, wording in made.wordings.items():
            cut = reduced(made, wordings=key.__eq__, locales=key[1].__eq__, kinds=none)
            yield Judged(frozenset({wording.path}), cut)
    if Scope.PROCEDURE in scope:
        for name in made.procedures:
            yield judged_procedure(made, name)
    if Scope.ORGANISATION in scope:
        for name, organisation in made.organisations.items():
            paths = frozenset({organisation.path, made.brands[name].path})
            yield Judged(paths, reduced(made, organisations=name.__eq__))
    if Scope.TEMPLATE in scope:
        for name, kind in made.kinds.items():
            cut = reduced(made, kinds=name.__eq__, locales=none)
            yield Judged(frozenset({kind.path}), cut)
        for name, locale in made.locales.items():
            cut = reduced(made, kinds=none, locales=name.__eq__)
            yield Judged(frozenset({locale.path}), cut)


def judged_procedure(made: Library, name: str) -> Judged:
    words = {key: each for key, each in made.wordings.items() if key[0] == name}
    paths = {made.procedures[name].path, *(each.path for each in words.values())}
    return Judged(
        frozenset(paths), reduced(made, procedures=name.__eq__, wordings=words.__contains__)
    )


def none(_: object) -> bool:
    return False


def every(_: object) -> bool:
    return True


def kept(shelf: Mapping[Key, Value], keep: Callable[[Key], bool]) -> dict[Key, Value]:
    return {key: value for key, value in shelf.items() if keep(key)}


def reduced(  # noqa: PLR0913  (a shelf each)
    made: Library,
    *,
    procedures: Callable[[str], bool] = none,
    wordings: Callable[[tuple[str, str]], bool] = none,
    organisations: Callable[[str], bool] = none,
    kinds: Callable[[str], bool] = every,
    locales: Callable[[str], bool] = every,
) -> Library:
    def noted(records: Loaded[Any], keep: Callable[[str], bool]) -> Loaded[Any]:
        return records._replace(value=type(records.value)(kept(records.value.root, keep)))

    return made._replace(
        procedures=kept(made.procedures, procedures),
        wordings=kept(made.wordings, wordings),
        drawings=kept(made.drawings, lambda key: procedures(key[0])),
        organisations=kept(made.organisations, organisations),
        brands=kept(made.brands, organisations),
        logos=kept(made.logos, organisations),
        photos=kept(made.photos, organisations),
        tiles=kept(made.tiles, organisations),
        kinds=kept(made.kinds, kinds),
        locales=kept(made.locales, locales),
        versions=noted(made.versions, procedures),
        translations=noted(made.translations, procedures),
        reviews=noted(made.reviews, procedures),
        approvals=noted(made.approvals, organisations),
    )


@cache
def neighbours() -> Library:
    """A procedure and an organisation, called otherwise than those of the small library."""
    tree = base()
    act, sender = (
        "brochures/procedures/neighbour",
        "brochures/organisations/club",
    )
    wordings = {
        ("neighbour", language): loaded(Wording, tree[language], f"{act}/{language}.yaml")
        for language in ("fr", "en")
    }
    procedure = loaded(
        Procedure, merged(tree["procedure"], {"id": "neighbour"}), f"{act}/procedure.yaml"
    )
    organisation = loaded(
        Organisation, merged(tree["organisation"], {"id": "club"}), f"{sender}/organisation.yaml"
    )
    return library()._replace(
        procedures={"neighbour": procedure},
        wordings=wordings,
        organisations={"club": organisation},
        brands={"club": loaded(Brand, tree["brand"], f"{sender}/_brand.yml")},
    )


def with_neighbours(made: Library) -> Library:
    beside = neighbours()
    return made._replace(
        procedures={**made.procedures, **beside.procedures},
        wordings={**made.wordings, **beside.wordings},
        organisations={**made.organisations, **beside.organisations},
        brands={**made.brands, **beside.brands},
    )


def with_short_texts(made: Library) -> Library:
    """What nobody issues is asked for no more: the longer texts, and words that are not printed."""
    own = library().locales["fr"].value.words
    printed = frozenset(f"{group}.{key}" for group, words in own.items() for key in words)
    kinds: dict[str, Loaded[Kind]] = {
        name: kind._replace(value=kind.value.model_copy(update={"text": "short"}))
        for name, kind in made.kinds.items()
    }
    return made._replace(kinds=kinds, vocabulary=dict.fromkeys(kinds, printed))
