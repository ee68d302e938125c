"""`batch`: a document for each line of a list of people."""

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from feuillet.batch.task import ListTask, permit_list
from feuillet.cli import completion, options
from feuillet.cli.batch_options import (
    STANDARD_INPUT,
    BatchOptions,
    build_task,
    describe_rehearsed_refusal,
    name_list_source,
    refuse_contradictions,
)
from feuillet.cli.help import TranslatedArgument, TranslatedCommand
from feuillet.cli.list_outcome import ListOutcome, json_from_outcome
from feuillet.cli.outputs import (
    declare_chosen_cache,
    describe_list_exposure,
    permit_list_template,
)
from feuillet.cli.show import show_findings, show_json
from feuillet.editions import EDITIONS, USUAL_EDITIONS
from feuillet.findings import EngineError, ExitStatus
from feuillet.messages import N_, explain_system_error
from feuillet.messages import gettext as _
from feuillet.persons import PERSONS, USUAL_PERSON
from feuillet.publish.files import write_atomically

if TYPE_CHECKING:
    from feuillet.batch.form_set import FormSet
    from feuillet.batch.table import ListTable

_EXAMPLE = N_("""\b
Examples:
  {program} batch --template people.csv --procedure cimentoplastie \
--organisation clinique-des-tilleuls
  {program} batch people.xlsx --procedure cimentoplastie \
--organisation clinique-des-tilleuls --output today
  {program} batch people.csv --kind handout --kind consent --procedure … --organisation … \
--merge today.pdf
""")


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@click.argument(
    "people",
    cls=TranslatedArgument,
    metavar=N_("PEOPLE"),
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option(
    "--procedure",
    required=True,
    metavar=N_("ID"),
    shell_complete=completion.complete_folders("brochures/procedures"),
    help=N_("The procedure that they are made for."),
)
@click.option(
    "--organisation",
    required=True,
    metavar=N_("ID"),
    shell_complete=completion.complete_folders("brochures/organisations"),
    help=N_("The organisation that issues them."),
)
@options.kinds_option
@click.option(
    "--language",
    default="fr",
    metavar=N_("CODE"),
    shell_complete=completion.complete_languages,
    help=N_("fr unless told otherwise."),
)
@click.option(
    "--edition",
    type=click.Choice(list(EDITIONS)),
    default=USUAL_EDITIONS[0],
    help=N_("standard unless told otherwise."),
)
@click.option(
    "--site",
    metavar=N_("ID"),
    shell_complete=completion.complete_listed_ids("sites"),
    help=N_("For one site of the organisation."),
)
@click.option(
    "--practitioner",
    metavar=N_("ID"),
    shell_complete=completion.complete_listed_ids("practitioners"),
    help=N_("For one practitioner of the organisation."),
)
@click.option(
    "--person",
    type=click.Choice(PERSONS),
    default=USUAL_PERSON,
    help=N_("Who decides and signs."),
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help=N_("A folder for the documents."),
)
@click.option(
    "--template",
    is_flag=True,
    help=N_("Write an empty list with its headings and an example to PEOPLE."),
)
@click.option(
    "--merge",
    type=click.Path(path_type=Path, dir_okay=False),
    help=N_("One file to print on both sides."),
)
@click.option(
    "--zip",
    "zipped",
    type=click.Path(path_type=Path, dir_okay=False),
    help=N_("One zip of all documents."),
)
@click.option(
    "--finalise", is_flag=True, help=N_("Write a record copy, without fields, beside each form.")
)
# What every run does by now; whoever has typed it for long need not learn otherwise.
@click.option("--resume", is_flag=True, hidden=True)
@click.option("--dry-run", "dry", is_flag=True, help=N_("Check every line and write nothing."))
@click.option(
    "--accept-doubtful",
    "accept",
    is_flag=True,
    help=N_("Make also the same person twice, and what is told as doubtful."),
)
@click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), help=N_("Where layouts are kept.")
)
@options.force_option
@options.json_option
@options.today_option
@click.pass_context
def batch_command(context: click.Context, **typed: Unpack[BatchOptions]) -> ExitStatus:
    """Make a document for each line of a list: consent sheets with names, unless kinds are chosen.

    PEOPLE is a CSV file, an Excel workbook, or - for standard input. Its headings are the labels
    of the form, or usual words for them; the column “documents” chooses kinds for a line. Names
    stand in the documents alone: in no log, no file name, and no cache.
    """
    from feuillet.batch.form_set import FormSet  # noqa: PLC0415  (not for --help)
    from feuillet.batch.run import provide_task_forms, read_list  # noqa: PLC0415
    from feuillet.cli.list_run import run_list  # noqa: PLC0415

    refuse_contradictions(typed)
    people, task = typed["people"], build_task(typed, context.obj)
    if typed["template"]:
        permit_list_template(people, context.obj, force=typed["force"])
        warned: tuple[str, ...] = ()
        table = None
    else:
        warned = tuple(_permit_or_describe_refusal(task, typed))
        # A list that cannot be read is told before forms are laid out.
        table = _read_table(people)
    found = provide_task_forms(task)
    if not isinstance(found, FormSet):
        if typed["as_json"]:
            show_json(json_from_outcome(ListOutcome(findings=found)))
        else:
            show_findings(found)
        return ExitStatus.NOTHING_MADE
    if table is None:
        _write_list_template(people, found, as_json=typed["as_json"])
        return ExitStatus.DONE
    ready = read_list(task, table, found)
    return run_list(ready, name_list_source(people), warned, as_json=typed["as_json"])


def _permit_or_describe_refusal(task: ListTask, typed: BatchOptions) -> Iterator[str]:
    """What is to be told of where the list stands, and EngineError where the command may not write;
    of a rehearsal a note, for it writes nothing.
    """
    yield from describe_list_exposure(typed["people"], task.root)
    try:
        permit_list(task, declare_chosen_cache(typed["cache"]), typed["people"])
    except EngineError as trouble:
        if not task.dry:
            raise
        yield describe_rehearsed_refusal(trouble)


def _write_list_template(path: Path, desk: "FormSet", *, as_json: bool) -> None:
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
        click.echo(_("{path}: the headings, and a line to be replaced").format(path=path))


def _read_table(path: Path) -> "ListTable":
    from feuillet.batch.formats import LARGEST_LIST, parse_list  # noqa: PLC0415  (as above)

    # No more than tells that it is too much.
    if path == STANDARD_INPUT:
        return parse_list(sys.stdin.buffer.read(LARGEST_LIST + 1))
    try:
        with path.open("rb") as file:
            return parse_list(file.read(LARGEST_LIST + 1))
    except OSError as trouble:
        raise EngineError(
            _("{path} cannot be read: {reason}").format(
                path=path, reason=explain_system_error(trouble)
            )
        ) from trouble
