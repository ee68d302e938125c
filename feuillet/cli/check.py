"""`check`: read the content and say what is wrong with it, without laying anything out."""

from datetime import date
from pathlib import Path
from typing import TypedDict, Unpack

import click

from feuillet.cli import options
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import findings_json, in_words, show_findings, show_json, show_table, tally
from feuillet.findings import ExitStatus, Finding
from feuillet.folders import project_at
from feuillet.publish.report import stops

EXAMPLE = f"""\b
Examples:
  {PROGRAM} check
  {PROGRAM} check --list
"""


class Options(TypedDict):
    """What was typed."""

    as_json: bool
    strict: bool
    record: bool
    rules: bool
    today: date


@click.command(epilog=EXAMPLE)
@options.as_json
@options.strict
@click.option("--record", is_flag=True, help="Note the new versions of texts without an error in versions.yaml.")
@click.option("--list", "rules", is_flag=True, help="List the rules, each with its source.")
@options.today
@click.pass_obj
def check(root: Path, **typed: Unpack[Options]) -> ExitStatus:
    """Check the content: every problem of every file, each with its line and what to do."""
    if typed["rules"]:
        return show_rules()
    if typed["record"]:
        record_versions(root, typed["today"])
    findings = found(root, typed["today"])
    wrong = any(stops(each, strict=typed["strict"]) for each in findings)
    result = ExitStatus.NOTHING_MADE if wrong else ExitStatus.DONE
    if typed["as_json"]:
        summary = {**tally(findings), "status": result}
        show_json({"documents": [], "findings": findings_json(findings), "summary": summary})
    else:
        show_findings(findings)
        click.echo(in_words(findings))
    return result


def found(root: Path, today: date) -> tuple[Finding, ...]:
    """All findings, in the order of the files."""
    # The models take longer to import than --help takes to answer.
    from feuillet.checks import check_library  # noqa: PLC0415
    from feuillet.load import load_library  # noqa: PLC0415

    library, troubles = load_library(project_at(root))
    return tuple(sorted({*troubles, *check_library(library, today)}))


def record_versions(root: Path, today: date) -> None:
    from feuillet.checks import check_library, version_changed  # noqa: PLC0415
    from feuillet.checks.released import released  # noqa: PLC0415
    from feuillet.load import load_library  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    library, troubles = load_library(project_at(root))
    path = root / library.versions.path
    faulty = {
        each.place.path
        for each in (*troubles, *check_library(library, today))
        # What concerns one kind of document leaves the others; a change under a version is what is recorded here.
        if stops(each, strict=False) and not each.kind and each.rule != version_changed.ID
    }
    text = released(library, faulty).encode()
    if path.is_file() and path.read_bytes() == text:
        click.echo("no new version to record", err=True)
        return
    write_atomically(path, text)
    click.echo(f"recorded in {library.versions.path}", err=True)


def show_rules() -> ExitStatus:
    from feuillet.checks import CHECKS  # noqa: PLC0415

    rows = [(each.ID, str(each.SEVERITY), (each.__doc__ or "").strip().split("\n")[0], each.SOURCE) for each in CHECKS]
    show_table(("rule", "severity", "what it asks", "source"), rows)
    return ExitStatus.DONE
