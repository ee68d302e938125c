"""What was typed behind `batch`, what it asks for, and what it may not ask for together."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from feuillet.batch.task import ListTask
from feuillet.cli import options
from feuillet.findings import EngineError
from feuillet.messages import gettext as _
from feuillet.project import locate_usual_cache
from feuillet.select import ALL, CONSENT_KIND, Request

if TYPE_CHECKING:
    from datetime import date

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


def build_task(typed: BatchOptions, root: Path) -> ListTask:
    """What the options ask for; a kind that nobody names is the consent sheet."""
    request = Request(
        output=typed["output"] or Path("batch"),
        today=typed["today"],
        procedures=(typed["procedure"],),
        organisations=(typed["organisation"],),
        kinds=typed["kinds"] or (CONSENT_KIND,),
        languages=(typed["language"],),
        editions=(typed["edition"],),
        site=typed["site"],
        practitioner=typed["practitioner"],
        person=typed["person"],
    )
    return ListTask(
        root,
        request,
        typed["cache"] or locate_usual_cache(),
        merged=typed["merge"],
        zipped=typed["zipped"],
        records=typed["finalise"],
        dry=typed["dry"],
        accept=typed["accept"],
        force=typed["force"],
    )


def name_list_source(path: Path) -> str:
    return _("standard input") if path == STANDARD_INPUT else str(path)


def describe_rehearsed_refusal(trouble: EngineError) -> str:
    """How a rehearsal tells what would stop a run: it writes nothing, so that nothing stops it."""
    return _("a run would be refused: {trouble}").format(trouble=trouble)


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
                _("a list is for one {what}: give its id with --{name}, or leave it out").format(
                    what=_(name), name=name
                )
            )
    options.refuse_pairs(typed, _EXCLUSIVE_OPTIONS, _OPTION_NAMES)
