"""What was typed behind `batch`, what it asks for, and what it may not ask for together."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from feuillet.findings import EngineError
from feuillet.select import ALL, Request

if TYPE_CHECKING:
    from datetime import date

    from feuillet.batch.run import Finish
    from feuillet.model import Person

STANDARD_INPUT = Path("-")


class Options(TypedDict):
    """What was typed."""

    people: Path
    procedure: str
    organisation: str
    kinds: tuple[str, ...]
    language: str
    edition: str
    site: str | None
    practitioner: str | None
    person: "Person"
    output: Path | None
    template: bool
    merge: Path | None
    zipped: Path | None
    finalise: bool
    resume: bool
    dry: bool
    accept: bool
    force: bool
    as_json: bool
    cache: Path | None
    today: "date"


def asked(typed: Options, kinds: tuple[str, ...]) -> Request:
    return Request(
        output=folder_of(typed),
        today=typed["today"],
        procedures=(typed["procedure"],),
        organisations=(typed["organisation"],),
        kinds=kinds,
        languages=(typed["language"],),
        editions=(typed["edition"],),
        site=typed["site"],
        practitioner=typed["practitioner"],
        person=typed["person"],
    )


def called(path: Path) -> str:
    return "standard input" if path == STANDARD_INPUT else str(path)


def place_of(typed: Options) -> Path | None:
    """Where the documents go; nowhere in a rehearsal."""
    return None if typed["dry"] else typed["merge"] or typed["zipped"] or folder_of(typed)


def folder_of(typed: Options) -> Path:
    return typed["output"] or Path("batch")


def would_be(trouble: EngineError) -> str:
    """How a rehearsal tells what would stop a run: it writes nothing, so that nothing stops it."""
    return f"a run would be refused: {trouble}"


def finish_of(typed: Options) -> "Finish":
    return "flat" if typed["merge"] else "both" if typed["finalise"] else "screen"


# A merged file or a zip is one file, of documents that are finished; a template is no list yet.
APART = (
    *(("template", other) for other in ("merge", "zipped", "output", "dry", "resume")),
    *(("merge", other) for other in ("zipped", "output", "finalise")),
    ("zipped", "output"),
)
TYPED = {"dry": "--dry-run", "zipped": "--zip", "as_json": "--json"}


def refuse_contradictions(typed: Options) -> None:
    if typed["template"] and typed["as_json"] and typed["people"] == STANDARD_INPUT:
        raise click.UsageError("--template to standard output and --json exclude each other")
    for name in ("site", "practitioner"):
        if typed[name] == ALL:
            raise click.UsageError(f"a list is for one {name}: give its id with --{name}, or leave it out")
    for pair in APART:
        one, other = (TYPED.get(name, f"--{name}") for name in pair)
        if all(typed.get(name) for name in pair):
            raise click.UsageError(f"{one} and {other} exclude each other")
