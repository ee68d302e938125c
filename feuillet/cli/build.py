"""`build`: make the documents."""

import os
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from feuillet.cli import complete, options
from feuillet.cli.opening import OPENER, open_made, system_viewer
from feuillet.cli.outputs import permit_build
from feuillet.cli.program import PROGRAM
from feuillet.cli.progress import progress
from feuillet.cli.show import counted, findings_json, in_words, show_findings, show_json, tally
from feuillet.cluster import remote
from feuillet.executors import local
from feuillet.findings import ExitStatus
from feuillet.folders import user_cache
from feuillet.pipeline.run import build as build_all
from feuillet.publish.report import Report, status
from feuillet.select import Request

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
@click.option("--site", metavar="ID", shell_complete=complete.listed("sites"), help="For one site of the organisation.")
@click.option(
    "--practitioner",
    metavar="ID",
    shell_complete=complete.listed("practitioners"),
    help="For one practitioner of the organisation, at their site.",
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
    request = asked(context.obj, typed)
    permit_build(typed, request, context.obj)
    executor = partial(remote, typed["cluster"]) if typed["cluster"] else partial(local, typed["jobs"])
    with progress(quiet=typed["as_json"]) as notify:
        report = build_all(request, context.obj, executor, notify, typed["cache"] or user_cache() / "blanks")
    result = status(report, strict=request.strict)
    if typed["as_json"]:
        show_json(report_json(report, result))
    else:
        show_report(report, request, time.perf_counter() - begun)
    if typed["opened"]:
        open_made(report.documents, request.output, context.meta.get(OPENER, system_viewer))
    return result


def asked(root: Path, typed: Options) -> Request:
    return Request(
        output=typed["output"] or root / "build",
        today=typed["today"],
        procedures=typed["procedures"],
        organisations=typed["organisations"],
        kinds=typed["kinds"],
        languages=typed["languages"],
        editions=typed["editions"],
        profiles=typed["profiles"],
        site=typed["site"],
        practitioner=typed["practitioner"],
        person=typed["person"],
        strict=typed["strict"],
    )


def show_report(report: Report, request: Request, seconds: float) -> None:
    """The findings, then one line; warnings that were shown before are only counted."""
    news = bool(report.made or report.failed or report.removed or not report.documents)
    if news:
        show_findings(report.findings)
    if report.reason:
        click.echo(report.reason, err=True)
    counts = [f"{report.made} made", f"{report.unchanged} unchanged"]
    counts += [f"{len(report.removed)} removed"] if report.removed else []
    counts += [f"{report.failed} not made"] if report.failed else []
    asked = counted(len(report.documents) + report.failed, "document")
    found = in_words(report.findings)
    found += " (shown by check)" if report.findings and not news else ""
    found += " (--strict: warnings count as errors)" if request.strict and tally(report.findings)["warnings"] else ""
    click.echo(f"{asked} asked for: {', '.join(counts)}; {found}; in {shown(request.output)}; {seconds:.1f} s")


def shown(folder: Path) -> Path:
    """A folder as whoever stands here would type it."""
    here = Path.cwd()
    # From the root of the disk every path would look like one that begins here.
    return folder.relative_to(here) if here != Path(here.anchor) and folder.is_relative_to(here) else folder


def report_json(report: Report, result: ExitStatus) -> dict[str, object]:
    return {
        "documents": [document._asdict() for document in report.documents],
        "findings": findings_json(report.findings),
        "summary": {
            "made": report.made,
            "unchanged": report.unchanged,
            "not_made": report.failed,
            "removed": report.removed,
            **tally(report.findings),
            "status": result,
            **({"error": report.reason} if report.reason else {}),
        },
    }
