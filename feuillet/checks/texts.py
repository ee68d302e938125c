"""Walks through the content that several checks share: texts with the place they stand at, and who belongs to whom."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from feuillet.findings import Place
from feuillet.model import Library, Loaded, Organisation, Procedure, Step, Wording

# Where and what; the kind of document where it concerns only one.
Problem = tuple[Place, str] | tuple[Place, str, str]


class Pair(NamedTuple):
    """A procedure and one language's words for it."""

    procedure: Loaded[Procedure]
    wording: Loaded[Wording]


def pairs(library: Library) -> Iterator[Pair]:
    """Every wording with its procedure; one whose procedure could not be read is left out."""
    for (procedure, _), wording in library.wordings.items():
        if procedure in library.procedures:
            yield Pair(library.procedures[procedure], wording)


def strings(value: object, steps: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text within a value, with the steps that lead to it."""
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from strings(item, (*steps, key))
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield from strings(item, (*steps, index))


def texts(wording: Loaded[Wording]) -> Iterator[tuple[Place, str]]:
    """Every text of one language's words."""
    for steps, text in strings(wording.value.model_dump(exclude={"language"})):
        yield wording.at(*steps), text


def all_texts(library: Library) -> Iterator[tuple[Place, str]]:
    """Every text that a reader may meet, but for the product's own words: wordings, and what organisations say."""
    for wording in library.wordings.values():
        yield from texts(wording)
    for organisation in library.organisations.values():
        for steps, text in strings(spoken(organisation.value)):
            yield organisation.at(*steps), text


def spoken(organisation: Organisation) -> dict[str, object]:
    """The sentences of an organisation, without its names and addresses."""
    return {
        "about": organisation.about,
        "sites": [{"service": site.service, "local": site.local} for site in organisation.sites],
        "practitioners": [{"role": person.role} for person in organisation.practitioners],
    }


def nearest(name: str, names: Sequence[str]) -> str:
    """What the author may have meant, to put at the end of a message."""
    close = [f"`{match}`" for match in get_close_matches(name, names, n=2)]
    return f"; did you mean {' or '.join(close)}?" if close else ""
