"""`batch`: a document for each line of a list of people."""

import csv
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from feuillet.cli import complete, options
from feuillet.cli.listed import Outcome, list_json
from feuillet.cli.outputs import exposed_list, permit_batch
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import show_findings, show_json
from feuillet.cli.typed import (
    STANDARD_INPUT,
    Options,
    asked,
    finish_of,
    refuse_contradictions,
    would_be,
)
from feuillet.editions import EDITIONS, USUAL_EDITIONS
from feuillet.findings import EngineError, ExitStatus, Finding
from feuillet.folders import user_cache
from feuillet.publish.files import write_atomically
from feuillet.select import CONSENT

if TYPE_CHECKING:
    from feuillet.batch.desk import Desk
    from feuillet.batch.table import Table

CHOSEN = "--procedure cimentoplastie --organisation clinique-des-tilleuls"
EXAMPLE = f"""\b
Examples:
  {PROGRAM} batch --template people.csv {CHOSEN}
  {PROGRAM} batch people.xlsx {CHOSEN} --output today
  {PROGRAM} batch people.csv --kind handout --kind consent --procedure … --organisation … --merge today.pdf
"""


@click.command(epilog=EXAMPLE)
@click.argument("people", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--procedure", required=True, metavar="ID", shell_complete=complete.listed("procedures")
)
@click.option(
    "--organisation", required=True, metavar="ID", shell_complete=complete.listed("organisations")
)
@options.kinds
@click.option("--language", default="fr", metavar="CODE", help="fr unless told otherwise.")
@click.option(
    "--edition",
    type=click.Choice(list(EDITIONS)),
    default=USUAL_EDITIONS[0],
    help="standard unless told otherwise.",
)
@click.option("--site", metavar="ID", help="For one site of the organisation.")
@click.option("--practitioner", metavar="ID", help="For one practitioner of the organisation.")
@click.option(
    "--person", type=click.Choice(complete.PERSONS), default="adult", help="Who decides and signs."
)
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="A folder for the documents."
)
@click.option(
    "--template",
    is_flag=True,
    help="Write an empty list with its headings and an example to PEOPLE.",
)
@click.option(
    "--merge",
    type=click.Path(path_type=Path, dir_okay=False),
    help="One file to print on both sides.",
)
@click.option(
    "--zip",
    "zipped",
    type=click.Path(path_type=Path, dir_okay=False),
    help="One zip of all documents.",
)
@click.option(
    "--finalise", is_flag=True, help="Write a record copy, without fields, beside each form."
)
# What every run does by now; whoever has typed it for long need not learn otherwise.
@click.option("--resume", is_flag=True, hidden=True)
@click.option("--dry-run", "dry", is_flag=True, help="Check every line and write nothing.")
@click.option(
    "--accept-doubtful",
    "accept",
    is_flag=True,
    help="Make also the same person twice, and names with a question mark.",
)
@click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), help="Where layouts are kept."
)
@options.force
@options.as_json
@options.today
@click.pass_context
def batch(context: click.Context, **typed: Unpack[Options]) -> ExitStatus:
    """Make a document for each line of a list: consent sheets with names, unless kinds are chosen.

    PEOPLE is a CSV file, an Excel workbook, or - for standard input. Its headings are the labels
    of the form, or usual words for them; the column “documents” chooses kinds for a line. Names
    stand in the documents alone: in no log, no file name, and no cache.
    """
    from feuillet.batch.desk import Desk  # noqa: PLC0415  (not for --help)
    from feuillet.cli.rows import make  # noqa: PLC0415

    refuse_contradictions(typed)
    kinds = typed["kinds"] or (CONSENT,)
    unfit = permitted(typed, kinds, context.obj)
    warned = (*exposed_list(typed, context.obj), *unfit)
    # A list that cannot be read is told before forms are laid out.
    table = None if typed["template"] else read_table(typed["people"])
    found = ready(context.obj, typed, kinds)
    if not isinstance(found, Desk):
        if typed["as_json"]:
            show_json(list_json(Outcome(findings=found)))
        else:
            show_findings(found)
        return ExitStatus.NOTHING_MADE
    if table is None:
        write_template(typed["people"], found, as_json=typed["as_json"])
        return ExitStatus.DONE
    return make(found, table, typed, lambda kind: ready(context.obj, typed, (kind,)), warned)


def permitted(typed: Options, kinds: tuple[str, ...], root: Path) -> tuple[str, ...]:
    """EngineError where the command may not write; of a rehearsal a note, for it writes nothing."""
    try:
        permit_batch(typed, asked(typed, kinds), root)
    except EngineError as trouble:
        if not typed["dry"]:
            raise
        return (would_be(trouble),)
    return ()


def ready(root: Path, typed: Options, kinds: tuple[str, ...]) -> "Desk | tuple[Finding, ...]":
    """The forms of those kinds."""
    from feuillet.batch.desk import ready_desk  # noqa: PLC0415  (as above)

    cache = typed["cache"] or user_cache() / "blanks"
    return ready_desk(root, asked(typed, kinds), cache, finish_of(typed))


def write_template(path: Path, desk: "Desk", *, as_json: bool) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows((desk.headings, desk.example))
    # Spreadsheets know UTF-8 by its mark.
    data = out.getvalue().encode("utf-8-sig")
    if path == STANDARD_INPUT:
        sys.stdout.buffer.write(data)
        return
    write_atomically(path, data)
    if as_json:
        summary = {"output": str(path), "status": ExitStatus.DONE}
        show_json({"documents": [], "findings": [], "summary": summary})
    else:
        click.echo(f"{path}: the headings, and a line to be replaced")


def read_table(path: Path) -> "Table":
    from feuillet.batch.formats import LARGEST, table  # noqa: PLC0415  (as above)

    # No more than tells that it is too much.
    if path == STANDARD_INPUT:
        return table(sys.stdin.buffer.read(LARGEST + 1))
    try:
        with path.open("rb") as file:
            return table(file.read(LARGEST + 1))
    except OSError as trouble:
        raise EngineError(f"{path} cannot be read: {trouble.strerror}") from trouble
