"""`review`: what is due, and when."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import show_text
from feuillet.cli.outputs import permit_review
from feuillet.cli.show import (
    UNREAD_FILES_MESSAGE,
    count_by_severity,
    derive_reading_status,
    format_state,
    json_from_findings,
    show_json,
)
from feuillet.cli.table import show_table
from feuillet.findings import ExitStatus, Finding
from feuillet.folders import find_project_folders
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from feuillet.exports.agenda import DueItem

_EXAMPLE = N_("""\b
Examples:
  {program} review
  {program} review --ics reviews.ics
""")


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@click.option(
    "--ics",
    type=click.Path(dir_okay=False, path_type=Path),
    help=N_("Write a calendar file with a day for each."),
)
@options.force_option
@options.json_option
@options.today_option
@click.pass_obj
def review_command(
    root: Path, *, ics: Path | None, force: bool, as_json: bool, today: date
) -> ExitStatus:
    """List what is due, the next first: texts to review, contacts to check again, exceptions that
    end.
    """
    # The models take longer to import than --help takes to answer.
    from feuillet.exports.agenda import collect_due_items  # noqa: PLC0415
    from feuillet.exports.calendar import format_calendar  # noqa: PLC0415
    from feuillet.load import load_library  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415
    from feuillet.publish.seals import seal_calendar  # noqa: PLC0415

    permit_review({"ics": ics, "force": force}, root)
    library, troubles = load_library(find_project_folders(root))
    items = collect_due_items(library)
    result = derive_reading_status(troubles)
    if ics and items:
        write_atomically(ics, seal_calendar(format_calendar(items, today)))
    if as_json:
        show_json(_json_from_agenda(items, today, troubles, result))
    else:
        _show_agenda(items, today)
    if ics:
        # A calendar without a day in it is none.
        written = (
            _("written: {ics}").format(ics=ics)
            if items
            else _("nothing is due: {ics} is not written").format(ics=ics)
        )
        show_text(written, err=True)
    if troubles:
        show_text(_(UNREAD_FILES_MESSAGE), err=True)
    return result


def _show_agenda(items: "tuple[DueItem, ...]", today: date) -> None:
    headings = (
        _("due"),
        "",
        _("what"),
        _("of"),
        _("state"),
        _("owner"),
        _("deputy"),
        _("where"),
    )
    if items:
        show_table(headings, [_build_due_row(item, today) for item in items])
    late = sum(_is_overdue(item, today) for item in items)
    show_text(
        _("{dates}, {late} overdue").format(
            dates=ngettext("{count} date", "{count} dates", len(items)).format(count=len(items)),
            late=late,
        )
    )


def _build_due_row(item: "DueItem", today: date) -> tuple[str, ...]:
    mark = _("overdue") if _is_overdue(item, today) else ""
    where = f"{item.place.path}:{item.place.line}"
    return (
        str(item.on),
        mark,
        _(item.what),
        item.id,
        format_state(item.state),
        item.owner,
        item.deputy,
        where,
    )


def _is_overdue(item: "DueItem", today: date) -> bool:
    """The day itself is still in time."""
    return item.on < today


def _json_from_agenda(
    items: "tuple[DueItem, ...]", today: date, troubles: Sequence[Finding], result: ExitStatus
) -> dict[str, object]:
    due = [
        {
            **{key: value for key, value in item._asdict().items() if key != "place"},
            "on": str(item.on),
            "overdue": _is_overdue(item, today),
            **item.place._asdict(),
        }
        for item in items
    ]
    late = sum(_is_overdue(item, today) for item in items)
    return {
        "due": due,
        "findings": json_from_findings(troubles),
        "summary": {"overdue": late, **count_by_severity(troubles), "status": result},
    }
