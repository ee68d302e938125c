"""What was typed behind `batch`, what it asks for, and what it may not ask for together."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from feuillet.cli import options
from feuillet.findings import EngineError
from feuillet.messages import gettext as _
from feuillet.select import ALL, Request

if TYPE_CHECKING:
    from datetime import date

    from feuillet.batch.stacks import Finish
    from feuillet.persons import PersonCategory

STANDARD_INPUT = Path("-")


class BatchOptions(TypedDict):
    """What was typed."""

    people: Path
    procedure: str
    organisation: str
    kinds: tuple[str, ...]
    language: str
    edition: str
    site: str | None
    practitioner: str | None
    person: "PersonCategory"
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


def build_request(typed: BatchOptions, kinds: tuple[str, ...]) -> Request:
    return Request(
        output=choose_output_folder(typed),
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


def name_list_source(path: Path) -> str:
    return _("standard input") if path == STANDARD_INPUT else str(path)


def choose_destination(typed: BatchOptions) -> Path | None:
    """Where the documents go; nowhere in a rehearsal."""
    return (
        None if typed["dry"] else typed["merge"] or typed["zipped"] or choose_output_folder(typed)
    )


def choose_output_folder(typed: BatchOptions) -> Path:
    return typed["output"] or Path("batch")


def describe_rehearsed_refusal(trouble: EngineError) -> str:
    """How a rehearsal tells what would stop a run: it writes nothing, so that nothing stops it."""
    return _("a run would be refused: {trouble}").format(trouble=trouble)


def choose_finish(typed: BatchOptions) -> "Finish":
    return "flat" if typed["merge"] else "both" if typed["finalise"] else "screen"


# A merged file or a zip is one file, of documents that are finished; a template is no list yet.
_EXCLUSIVE_OPTIONS = (
    *(("template", other) for other in ("merge", "zipped", "output", "dry", "resume")),
    *(("merge", other) for other in ("zipped", "output", "finalise")),
    ("zipped", "output"),
)
_OPTION_NAMES = {"dry": "--dry-run", "zipped": "--zip"}


def refuse_contradictions(typed: BatchOptions) -> None:
    if typed["template"] and typed["as_json"] and typed["people"] == STANDARD_INPUT:
        raise click.UsageError(_("--template to standard output and --json exclude each other"))
    for name in ("site", "practitioner"):
        if typed[name] == ALL:
            raise click.UsageError(
                _("a list is for one {name}: give its id with --{name}, or leave it out").format(
                    name=name
                )
            )
    options.refuse_pairs(typed, _EXCLUSIVE_OPTIONS, _OPTION_NAMES)
