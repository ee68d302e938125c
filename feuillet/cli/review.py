"""`review`: what is due, and when."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.cli.lines import say
from feuillet.cli.outputs import permit_review
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import UNREAD, counted, findings_json, show_json, status_of, tally
from feuillet.cli.table import show_table
from feuillet.findings import ExitStatus, Finding
from feuillet.folders import project_at

if TYPE_CHECKING:
    from feuillet.exports.agenda import Due

EXAMPLE = f"""\b
Examples:
  {PROGRAM} review
  {PROGRAM} review --ics reviews.ics
"""


@click.command(epilog=EXAMPLE)
@click.option(
    "--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write a calendar file with a day for each."
)
@options.force
@options.as_json
@options.today
@click.pass_obj
def review(root: Path, *, ics: Path | None, force: bool, as_json: bool, today: date) -> ExitStatus:
    """List what is due, the next first: texts to review, contacts to check again, exceptions that end."""
    # The models take longer to import than --help takes to answer.
    from feuillet.exports.agenda import agenda  # noqa: PLC0415
    from feuillet.exports.calendar import calendar  # noqa: PLC0415
    from feuillet.load import load_library  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    permit_review({"ics": ics, "force": force}, root)
    library, troubles = load_library(project_at(root))
    items = agenda(library)
    result = status_of(troubles)
    if ics and items:
        write_atomically(ics, calendar(items, today))
    if as_json:
        show_json(agenda_json(items, today, troubles, result))
    else:
        show_agenda(items, today)
    if ics:
        # A calendar without a day in it is none.
        written = f"written: {ics}" if items else f"nothing is due: {ics} is not written"
        say(written, err=True)
    if troubles:
        say(UNREAD, err=True)
    return result


def show_agenda(items: "tuple[Due, ...]", today: date) -> None:
    headings = ("due", "", "what", "of", "state", "owner", "deputy", "where")
    if items:
        show_table(headings, [as_row(item, today) for item in items])
    late = sum(overdue(item, today) for item in items)
    say(f"{counted(len(items), 'date')}, {late} overdue")


def as_row(item: "Due", today: date) -> tuple[str, ...]:
    mark = "overdue" if overdue(item, today) else ""
    where = f"{item.place.path}:{item.place.line}"
    return (str(item.on), mark, item.what, item.id, item.state, item.owner, item.deputy, where)


def overdue(item: "Due", today: date) -> bool:
    """The day itself is still in time."""
    return item.on < today


def agenda_json(
    items: "tuple[Due, ...]", today: date, troubles: Sequence[Finding], result: ExitStatus
) -> dict[str, object]:
    due = [
        {
            **{key: value for key, value in item._asdict().items() if key != "place"},
            "on": str(item.on),
            "overdue": overdue(item, today),
            **item.place._asdict(),
        }
        for item in items
    ]
    late = sum(overdue(item, today) for item in items)
    return {
        "due": due,
        "findings": findings_json(troubles),
        "summary": {"overdue": late, **tally(troubles), "status": result},
    }
