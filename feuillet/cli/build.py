"""`build`: make the documents."""

import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from feuillet.cli import completion, options
from feuillet.cli.changes import show_changes
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import show_text
from feuillet.cli.made_documents import observe_progress, shorten_path, show_made_documents
from feuillet.cli.opening import OPENER_KEY, open_documents, open_in_viewer
from feuillet.cli.program import PROGRAM
from feuillet.cli.progress import show_progress
from feuillet.cli.show import (
    count_by_severity,
    format_finding_count,
    json_from_findings,
    show_findings,
    show_json,
)
from feuillet.findings import ExitStatus
from feuillet.messages import N_, format_decimal, ngettext
from feuillet.messages import gettext as _
from feuillet.persons import PERSONS, USUAL_PERSON
from feuillet.project import Project, RequestFilters, locate_usual_cache
from feuillet.publish.report import Report, choose_exit_status, count_findings

if TYPE_CHECKING:
    from feuillet.persons import PersonCategory

_EXAMPLE = N_("""\b
Examples:
  {program} build
  {program} build --organisation asso-sopk --language fr
  {program} build --kind consent --person minor
""")


class _BuildOptions(TypedDict):
    """What was typed."""

    procedures: tuple[str, ...]
    organisations: tuple[str, ...]
    site: str | None
    practitioner: str | None
    person: "PersonCategory"
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


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@options.procedures_option
@options.organisations_option
@click.option(
    "--site",
    metavar=N_("ID"),
    shell_complete=completion.complete_listed_ids("sites"),
    help=N_("For one site of the organisation, or all; the only one needs no asking."),
)
@click.option(
    "--practitioner",
    metavar=N_("ID"),
    shell_complete=completion.complete_listed_ids("practitioners"),
    help=N_("For one practitioner of the organisation, at their site, or all."),
)
@click.option(
    "--person",
    type=click.Choice(PERSONS),
    default=USUAL_PERSON,
    help=N_("For whom consent and refusal sheets are made; adult unless told otherwise."),
)
@options.kinds_option
@options.languages_option
@options.editions_option
@options.profiles_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help=N_("Where the documents go; build unless told otherwise."),
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    help=N_("How many to lay out at a time."),
)
@click.option(
    "--cluster",
    metavar=N_("ADDRESS"),
    help=N_("Lay out on the Dask workers of a scheduler, as tcp://host:8786."),
)
@click.option(
    "--cache",
    type=click.Path(path_type=Path, file_okay=False),
    help=N_("Where layouts are kept; the user's cache folder unless told otherwise."),
)
@click.option(
    "--open", "opened", is_flag=True, help=N_("Open the document, or the folder of several.")
)
@options.force_option
@options.json_option
@options.strict_option
@options.today_option
@click.pass_context
def build_command(context: click.Context, **typed: Unpack[_BuildOptions]) -> ExitStatus:
    """Make the documents that the organisations issue; what has not changed is left as it is."""
    begun = time.perf_counter()
    project = Project(context.obj, typed["cache"] or locate_usual_cache())
    output = typed["output"] or project.root / "build"
    told: set[str] = set()
    with show_progress(quiet=typed["as_json"]) as notify:
        report = project.build(
            output,
            today=typed["today"],
            strict=typed["strict"],
            force=typed["force"],
            processes=typed["jobs"],
            cluster=typed["cluster"],
            notify=observe_progress(told, notify),
            **_build_filters(typed),
        )
    result = choose_exit_status(report, strict=typed["strict"])
    if typed["as_json"]:
        show_json(_json_from_report(report, result))
    else:
        show_made_documents([each.path for each in report.documents if each.path in told], output)
        spent = time.perf_counter() - begun
        _show_report(report, output, spent, strict=typed["strict"])
    if typed["opened"]:
        open_documents(report.documents, output, context.meta.get(OPENER_KEY, open_in_viewer))
    return result


def _build_filters(typed: _BuildOptions) -> RequestFilters:
    return RequestFilters(
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


def _show_report(report: Report, output: Path, seconds: float, *, strict: bool) -> None:
    """The findings of what was asked for, how many others there are, then one line."""
    show_findings(report.findings)
    if any(report.elsewhere):
        show_text(
            _("{findings} elsewhere: see {program} check").format(
                findings=format_finding_count(report.elsewhere), program=PROGRAM
            )
        )
    if report.reason:
        show_text(report.reason, err=True)
    show_changes(report, shorten_path(output))
    asked = len(report.documents) + report.failed
    here = count_findings(report.findings)
    found = format_finding_count(here)
    found += _(" (--strict: warnings count as errors)") if strict and here.warnings else ""
    show_text(
        _("{asked}: {counts}; {found}; in {path}; {seconds} s").format(
            asked=ngettext(
                "{count} document asked for", "{count} documents asked for", asked
            ).format(count=asked),
            counts=", ".join(_describe_counts(report)),
            found=found,
            path=shorten_path(output),
            seconds=format_decimal(seconds),
        )
    )


def _describe_counts(report: Report) -> Iterator[str]:
    """What became of the documents; of what did not happen, nothing."""
    made, unchanged, removed = report.made, report.unchanged, len(report.removed)
    outdated = len(report.outdated)
    yield ngettext("{count} made", "{count} made", made).format(count=made)
    yield ngettext("{count} unchanged", "{count} unchanged", unchanged).format(count=unchanged)
    if removed:
        yield ngettext("{count} removed", "{count} removed", removed).format(count=removed)
    if report.failed:
        yield ngettext("{count} not made", "{count} not made", report.failed).format(
            count=report.failed
        )
    if outdated:
        yield ngettext("{count} out of date", "{count} out of date", outdated).format(
            count=outdated
        )


def _json_from_report(report: Report, result: ExitStatus) -> dict[str, object]:
    return {
        "documents": [document._asdict() for document in report.documents],
        "findings": json_from_findings(report.findings),
        "summary": {
            "made": report.made,
            "unchanged": report.unchanged,
            "not_made": report.failed,
            "removed": [each.path for each in report.removed],
            "outdated": [each.path for each in report.outdated],
            "unlisted": report.unlisted,
            "set_aside": [each._asdict() for each in report.set_aside],
            **count_by_severity(report.findings),
            "elsewhere": report.elsewhere._asdict(),
            "status": result,
            **({"error": report.reason} if report.reason else {}),
        },
    }
