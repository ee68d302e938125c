"""The lines of a list, from its cells to its documents, and what is told meanwhile."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from feuillet.batch.bundle import merged, zipped
from feuillet.batch.desk import Desk, Ready, with_kinds
from feuillet.batch.folder import begin, refuse_others
from feuillet.batch.people import People, Trouble, documents_asked, people
from feuillet.batch.run import Stack, Written, counted, stacks, written
from feuillet.batch.table import Table
from feuillet.cli.listed import Outcome, list_json, show_notes, show_told
from feuillet.cli.show import show_json
from feuillet.cli.typed import Options, asked, called, finish_of, folder_of, place_of
from feuillet.findings import ExitStatus
from feuillet.publish.files import claimed
from feuillet.publish.seals import mark_of
from feuillet.select import CONSENT


def make(desk: Desk, table: Table, typed: Options, ready: Ready) -> ExitStatus:
    """Naming a kind in a line is enough to have its form made `ready`."""
    wider = with_kinds(desk, documents_asked(table, desk.known), ready)
    listed = people(table, wider.desk.known, typed["today"], accept=typed["accept"])
    if not typed["as_json"]:
        show_notes(listed.notes)
    made = stacks(listed, wider.desk.forms, desk.kinds, finish_of(typed), wider.refused)
    total = len(listed.persons) + len(listed.troubles)
    with counting(total, quiet=typed["as_json"]) as notify:
        result = put(typed, wider.desk, listed, made, notify)
    outcome = Outcome(called(typed["people"]), listed.notes, result, total, place_of(typed))
    if typed["as_json"]:
        show_json(list_json(outcome))
    else:
        show_told(outcome)
    return outcome.status


def put(
    typed: Options,
    desk: Desk,
    listed: People,
    made: Iterator[Stack | Trouble],
    notify: Callable[[], None],
) -> Written:
    """Into one file, into a folder, or nowhere."""
    output, one = folder_of(typed), typed["merge"] or typed["zipped"]
    if typed["dry"]:
        if not one:
            refuse_others(output, desk.forms, listed.said, resume=typed["resume"])
        return counted(made, lambda _: None, notify)
    if typed["merge"]:
        return merged(typed["merge"], made, notify, mark_of_list(typed), desk.known.line)
    if typed["zipped"]:
        return zipped(typed["zipped"], made, notify, mark_of_list(typed))
    waiting = f"waiting for another list that writes to {output}"
    with claimed(output, lambda: click.echo(waiting, err=True)):
        begin(output, desk.forms, listed.said, resume=typed["resume"])
        return written(output, made, notify)


def mark_of_list(typed: Options) -> str:
    """What tells the file from that of another list, or of other kinds."""
    return mark_of(typed["people"], asked(typed, typed["kinds"] or (CONSENT,)))


@contextmanager
def counting(total: int, *, quiet: bool) -> Iterator[Callable[[], None]]:
    """How many lines are done, how many a second, the time left; nothing where nobody looks on."""
    begun, hidden = time.monotonic(), quiet or not sys.stderr.isatty()
    with click.progressbar(
        length=total,
        label="lines",
        hidden=hidden,
        file=sys.stderr,
        show_pos=True,
        item_show_func=rate,
    ) as bar:

        def notify() -> None:
            bar.update(1, (bar.pos + 1) / max(time.monotonic() - begun, 1e-3))

        yield notify


def rate(lines: float | None) -> str | None:
    return f"{lines:.0f} a second" if lines else None
