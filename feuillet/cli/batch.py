"""`batch`: a document for each line of a list of people."""

import csv
import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from feuillet.cli import complete, options
from feuillet.cli.lines import say
from feuillet.cli.outputs import permit_batch
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import counted, show_findings
from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import user_cache
from feuillet.publish.files import claimed, write_atomically
from feuillet.publish.seals import mark_of
from feuillet.select import CONSENT, DEFAULT_EDITIONS, Request

if TYPE_CHECKING:
    from datetime import date

    from feuillet.batch.desk import Desk
    from feuillet.batch.people import Trouble
    from feuillet.batch.run import Finish, Stack, Written
    from feuillet.model import Person

EXAMPLE = f"""\b
Examples:
  {PROGRAM} batch --template people.csv --procedure cimentoplastie --organisation clinique-des-tilleuls
  {PROGRAM} batch people.csv --procedure cimentoplastie --organisation clinique-des-tilleuls --output today
  {PROGRAM} batch people.csv --kind handout --kind consent --procedure … --organisation … --merge today.pdf
"""


class Options(TypedDict):
    """What was typed."""

    people: Path
    procedure: str
    organisation: str
    kinds: tuple[str, ...]
    language: str
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
    force: bool
    cache: Path | None
    today: "date"


@click.command(epilog=EXAMPLE)
@click.argument("people", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--procedure", required=True, metavar="ID", shell_complete=complete.listed("procedures"))
@click.option("--organisation", required=True, metavar="ID", shell_complete=complete.listed("organisations"))
@options.kinds
@click.option("--language", default="fr", metavar="CODE", help="fr unless told otherwise.")
@click.option("--site", metavar="ID", help="For one site of the organisation.")
@click.option("--practitioner", metavar="ID", help="For one practitioner of the organisation.")
@click.option("--person", type=click.Choice(complete.PERSONS), default="adult", help="Who decides and signs.")
@click.option("--output", type=click.Path(path_type=Path, file_okay=False), help="A folder for the documents.")
@click.option("--template", is_flag=True, help="Write an empty list with its headings and an example to PEOPLE.")
@click.option("--merge", type=click.Path(path_type=Path, dir_okay=False), help="One file to print on both sides.")
@click.option("--zip", "zipped", type=click.Path(path_type=Path, dir_okay=False), help="One zip of all documents.")
@click.option("--finalise", is_flag=True, help="Write a record copy, without fields, beside each form.")
@click.option("--resume", is_flag=True, help="Leave this list's documents that stand, and make the others.")
@click.option("--dry-run", "dry", is_flag=True, help="Check every line and write nothing.")
@options.force
@click.option("--cache", type=click.Path(path_type=Path, file_okay=False), help="Where layouts are kept.")
@options.today
@click.pass_context
def batch(context: click.Context, **typed: Unpack[Options]) -> ExitStatus:
    """Make a document for each line of a list: consent sheets with names typed in, unless kinds are chosen.

    Names stand in the documents alone: in no log, no file name, and no cache.
    """
    from feuillet.batch.desk import Desk, ready_desk  # noqa: PLC0415  (not for --help)

    refuse_contradictions(typed)
    permit_batch(typed, asked(typed), context.obj)
    found = ready_desk(
        context.obj,
        asked(typed),
        typed["cache"] or user_cache() / "blanks",
        finish_of(typed),
    )
    if not isinstance(found, Desk):
        show_findings(found)
        return ExitStatus.NOTHING_MADE
    if typed["template"]:
        write_template(typed["people"], found)
        return ExitStatus.DONE
    return make(found, typed)


def asked(typed: Options) -> Request:
    return Request(
        output=typed["output"] or Path("batch"),
        today=typed["today"],
        procedures=(typed["procedure"],),
        organisations=(typed["organisation"],),
        kinds=typed["kinds"] or (CONSENT,),
        languages=(typed["language"],),
        # Not those that the organisation publishes for all.
        editions=DEFAULT_EDITIONS,
        site=typed["site"],
        practitioner=typed["practitioner"],
        person=typed["person"],
    )


# A merged file or a zip is one file, of documents that are finished; a template is no list yet.
APART = (
    *(("template", other) for other in ("merge", "zipped", "output", "dry", "resume")),
    *(("merge", other) for other in ("zipped", "output", "resume", "finalise")),
    *(("zipped", other) for other in ("output", "resume")),
)
ALONE = "letters that the form's font lacks are shown in another; to change them, change the list and make it again"
TYPED = {"dry": "--dry-run", "zipped": "--zip"}


def refuse_contradictions(typed: Options) -> None:
    for pair in APART:
        one, other = (TYPED.get(name, f"--{name}") for name in pair)
        if all(typed.get(name) for name in pair):
            raise click.UsageError(f"{one} and {other} exclude each other")


def write_template(path: Path, desk: "Desk") -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows((desk.headings, desk.example))
    # Spreadsheets know UTF-8 by its mark.
    write_atomically(path, out.getvalue().encode("utf-8-sig"))
    click.echo(f"{path}: the headings, and a line to be replaced")


def make(desk: "Desk", typed: Options) -> ExitStatus:
    from feuillet.batch.people import people  # noqa: PLC0415  (as above)
    from feuillet.batch.run import stacks  # noqa: PLC0415

    data = read(typed["people"])
    listed = people(data, desk.names)
    for note in listed.notes:
        say(f"note: {note}", err=True)
    made = stacks(listed, desk.forms, desk.kinds, finish_of(typed))
    total = len(listed.persons) + len(listed.troubles)
    with counting(total) as notify:
        result, where = put(typed, desk, data, made, notify)
    return told(result, typed["people"], total, where)


def finish_of(typed: Options) -> "Finish":
    return "flat" if typed["merge"] else "both" if typed["finalise"] else "screen"


def put(
    typed: Options, desk: "Desk", data: bytes, made: Iterator["Stack | Trouble"], notify: Callable[[], None]
) -> tuple["Written", str]:
    """Where the documents go, and where that is, for the last line."""
    from feuillet.batch.bundle import merged, zipped  # noqa: PLC0415  (as above)
    from feuillet.batch.run import begin, counted, marked, refuse_others, written  # noqa: PLC0415

    output = typed["output"] or Path("batch")
    mark = marked(data, desk.forms)
    if typed["dry"]:
        refuse_others(output, mark, resume=typed["resume"])
        return counted(made, lambda _: None, notify), "nothing written"
    for name, bundle in (("merge", merged), ("zipped", zipped)):
        if isinstance(path := typed.get(name), Path):
            return bundle(path, made, notify, mark_of(typed["people"], asked(typed))), f"in {path}"
    with claimed(output, lambda: click.echo(f"waiting for another list that writes to {output}", err=True)):
        begin(output, mark, resume=typed["resume"])
        return written(output, made, notify), f"in {output}"


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise EngineError(f"{path} cannot be read: {trouble.strerror}") from trouble


@contextmanager
def counting(total: int) -> Iterator[Callable[[], None]]:
    """How many lines are done, how many a second, and the time left; nothing where nobody looks on."""
    begun, shown = time.monotonic(), not sys.stderr.isatty()
    with click.progressbar(
        length=total, label="lines", hidden=shown, file=sys.stderr, show_pos=True, item_show_func=rate
    ) as bar:

        def notify() -> None:
            bar.update(1, (bar.pos + 1) / max(time.monotonic() - begun, 1e-3))

        yield notify


def rate(lines: float | None) -> str | None:
    return f"{lines:.0f} a second" if lines else None


def told(result: "Written", path: Path, total: int, where: str) -> ExitStatus:
    for row in result.apart:
        say(f"{path}:{row}: note: {ALONE}", err=True)
    for trouble in result.troubles:
        say(f"{path}:{trouble.row}: error: {trouble.message}", err=True)
    lines, made = counted(total, "line"), counted(result.documents, "document")
    say(f"{lines}: {made} of {result.rows}, {len(result.troubles)} reported; {where}")
    if not result.documents:
        return ExitStatus.NOTHING_MADE
    return ExitStatus.SOME_MADE if result.troubles else ExitStatus.DONE
