"""Which documents to make: a Request against the Library gives Jobs."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.model import Edition, Profile


class Request(NamedTuple):
    """The command as a value; an empty filter means all."""

    output: Path
    today: date
    procedures: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    site: str | None = None
    practitioner: str | None = None


class Job(NamedTuple):
    """One document to make; everything by id."""

    procedure: str
    organisation: str
    kind: str
    language: str
    edition: Edition = "standard"
    profile: Profile = "screen"
    site: str | None = None
    practitioner: str | None = None
