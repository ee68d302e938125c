"""What is asked for, and each document of it: a Request and its Jobs, everything by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feuillet.persons import USUAL_PERSON

# A build in which nothing changed reads a Request only: loading models would cost it most.
if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from feuillet.editions import EditionName
    from feuillet.persons import PersonCategory
    from feuillet.profiles import ProfileName

ALL = "all"


class Request(NamedTuple):
    """The command as a value.

    An empty filter means all; of editions and profiles the usual ones, and those that the
    organisation publishes.
    """

    output: Path
    today: date
    procedures: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    # One, or `all`; an organisation with a single site needs none to be asked for.
    site: str | None = None
    practitioner: str | None = None
    # For whom forms are made; documents without fields do not differ.
    person: PersonCategory = USUAL_PERSON
    strict: bool = False


class Job(NamedTuple):
    """One document to make; everything by id."""

    procedure: str
    organisation: str
    kind: str
    language: str
    edition: EditionName = "standard"
    profile: ProfileName = "screen"
    site: str | None = None
    practitioner: str | None = None
    person: PersonCategory = USUAL_PERSON


def covers_name(chosen: tuple[str, ...], name: str | None) -> bool:
    """Whether a filter lets a name through."""
    return not chosen or ALL in chosen or name in chosen
