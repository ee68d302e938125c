"""`build`: make the documents."""

import os
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from feuillet.cli import complete, options
from feuillet.cli.changes import show_changes
from feuillet.cli.lines import say
from feuillet.cli.made import name_made, noting, shown
from feuillet.cli.opening import OPENER, open_made, system_viewer
from feuillet.cli.program import PROGRAM
from feuillet.cli.progress import progress
from feuillet.cli.show import counted, findings_json, in_words, show_findings, show_json, tally
from feuillet.findings import ExitStatus
from feuillet.project import Filters, Project, usual_cache
from feuillet.publish.report import Report, count, status

if TYPE_CHECKING:
    from feuillet.model import Person

EXAMPLE = f"""\b
Examples:
  {PROGRAM} build
  {PROGRAM} build --organisation asso-sopk --language fr
  {PROGRAM} build --kind consent --person minor
"""


class Options(TypedDict):
    """What was typed."""

    procedures: tuple[str, ...]
    organisations: tuple[str, ...]
    site: str | None
    practitioner: str | None
    person: "Person"
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    editions: tuple[str, ...]
    profiles: tuple[str, ...]
    output: Path | None
    jobs: int
    cluster: str | None
    cache: Path | None
    as_json: bool
    opened: bool
    force: bool
    strict: bool
    today: date


@click.command(epilog=EXAMPLE)
@options.procedures
@options.organisations
@click.option(
    "--site",
    metavar="ID",
    shell_complete=complete.listed("sites"),
    help="For one site of the organisation, or all; the only one needs no asking.",
)
@click.option(
    "--practitioner",
    metavar="ID",
    shell_complete=complete.listed("practitioners"),
    help="For one practitioner of the organisation, at their site, or all.",
)
@click.option(
    "--person",
    type=click.Choice(complete.PERSONS),
    default="adult",
    help="For whom consent and refusal sheets are made; adult unless told otherwise.",
)
@options.kinds
@options.languages
@options.editions
@options.profiles
@click.option("--output", type=click.Path(path_type=Path), help="Where the documents go; build unless told otherwise.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, help="How many to lay out at a time.")
@click.option("--cluster", metavar="ADDRESS", help="Lay out on the Dask workers of a scheduler, as tcp://host:8786.")
@click.option(
    "--cache",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where layouts are kept; the user's cache folder unless told otherwise.",
)
@click.option("--open", "opened", is_flag=True, help="Open the document, or the folder of several.")
@options.force
@options.as_json
@options.strict
@options.today
@click.pass_context
def build(context: click.Context, **typed: Unpack[Options]) -> ExitStatus:
    """Make the documents that the organisations issue; what has not changed is left as it is."""
    begun = time.perf_counter()
    project = Project(context.obj, typed["cache"] or usual_cache())
    output = typed["output"] or project.root / "build"
    told: set[str] = set()
    with progress(quiet=typed["as_json"]) as notify:
        report = project.build(
            output,
            today=typed["today"],
            strict=typed["strict"],
            force=typed["force"],
            processes=typed["jobs"],
            cluster=typed["cluster"],
            notify=noting(told, notify),
            **filters_of(typed),
        )
    result = status(report, strict=typed["strict"])
    if typed["as_json"]:
        show_json(report_json(report, result))
    else:
        name_made([each.path for each in report.documents if each.path in told], output)
        spent = time.perf_counter() - begun
        show_report(report, output, spent, strict=typed["strict"])
    if typed["opened"]:
        open_made(report.documents, output, context.meta.get(OPENER, system_viewer))
    return result


def filters_of(typed: Options) -> Filters:
    return Filters(
        procedures=typed["procedures"],
        organisations=typed["organisations"],
        kinds=typed["kinds"],
        languages=typed["languages"],
        editions=typed["editions"],
        profiles=typed["profiles"],
        site=typed["site"],
        practitioner=typed["practitioner"],
        person=typed["person"],
    )


def show_report(report: Report, output: Path, seconds: float, *, strict: bool) -> None:
    """The findings of what was asked for, how many others there are, then one line."""
    show_findings(report.findings)
    if any(report.elsewhere):
        say(f"{in_words(report.elsewhere)} elsewhere: see {PROGRAM} check")
    if report.reason:
        say(report.reason, err=True)
    show_changes(report, shown(output))
    counts = [f"{report.made} made", f"{report.unchanged} unchanged"]
    counts += [f"{len(report.removed)} removed"] if report.removed else []
    counts += [f"{report.failed} not made"] if report.failed else []
    counts += [f"{len(report.outdated)} out of date"] if report.outdated else []
    asked = counted(len(report.documents) + report.failed, "document")
    here = count(report.findings)
    found = in_words(here)
    found += " (--strict: warnings count as errors)" if strict and here.warnings else ""
    say(
        f"{asked} asked for: {', '.join(counts)}; {found}; "
        f"in {shown(output)}; {seconds:.1f} s"
    )


def report_json(report: Report, result: ExitStatus) -> dict[str, object]:
    return {
        "documents": [document._asdict() for document in report.documents],
        "findings": findings_json(report.findings),
        "summary": {
            "made": report.made,
            "unchanged": report.unchanged,
            "not_made": report.failed,
            "removed": [each.path for each in report.removed],
            "outdated": [each.path for each in report.outdated],
            "set_aside": [each._asdict() for each in report.set_aside],
            **tally(report.findings),
            "elsewhere": report.elsewhere._asdict(),
            "status": result,
            **({"error": report.reason} if report.reason else {}),
        },
    }
