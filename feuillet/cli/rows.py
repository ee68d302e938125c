"""The lines of a list, from its cells to its documents, and what is told meanwhile."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from feuillet.batch.bundle import merged, refuse_another, zipped
from feuillet.batch.desk import Desk, Ready, with_kinds
from feuillet.batch.folder import kept_up, planned, told
from feuillet.batch.people import People, Trouble, documents_asked, people
from feuillet.batch.run import Stack, Written, counted, stacks
from feuillet.batch.same import mark
from feuillet.batch.table import Table
from feuillet.cli.lines import say
from feuillet.cli.listed import Outcome, list_json, show_notes, show_told
from feuillet.cli.show import show_json
from feuillet.cli.typed import (
    Options,
    asked,
    called,
    finish_of,
    folder_of,
    place_of,
    would_be,
)
from feuillet.findings import EngineError, ExitStatus
from feuillet.publish.files import claimed
from feuillet.publish.seals import in_merged, in_zip, mark_of, with_list
from feuillet.select import CONSENT


def make(
    desk: Desk, table: Table, typed: Options, ready: Ready, warned: Sequence[str] = ()
) -> ExitStatus:
    """Naming a kind in a line is enough to have its form made `ready`.

    `warned` is what is to be told of where the list stands.
    """
    wider = with_kinds(desk, documents_asked(table, desk.known), ready)
    listed = people(table, wider.desk.known, typed["today"], accept=typed["accept"])
    warned = (*warned, *refusals(typed, wider.desk, listed))
    if not typed["as_json"]:
        show_notes(listed.notes, warned)
    made = stacks(listed, wider.desk.forms, desk.kinds, finish_of(typed), wider.refused)
    total = len(listed.persons) + len(listed.troubles)
    with counting(total, quiet=typed["as_json"]) as notify:
        result = put(typed, wider.desk, listed, made, notify)
    outcome = Outcome(
        called(typed["people"]),
        listed.notes,
        result,
        total,
        place_of(typed),
        warned=warned,
        hints=desk.hints,
        dry=typed["dry"],
    )
    if typed["as_json"]:
        show_json(list_json(outcome))
    else:
        for line in told(folder_of(typed), result):
            say(line, err=True)
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
    if typed["dry"]:
        return counted(made, lambda _: None, notify)
    if typed["merge"] or typed["zipped"]:
        refuse_other_list(typed, desk, listed)
        request = asked(typed, typed["kinds"] or (CONSENT,))
        seal = with_list(mark_of(request), mark(listed.said))
        if typed["merge"]:
            return merged(typed["merge"], made, notify, seal, desk.known.line)
        return zipped(typed["zipped"] or Path(), made, notify, seal)
    output = folder_of(typed)
    waiting = f"waiting for another list that writes to {output}"
    with claimed(output, lambda: click.echo(waiting, err=True)):
        plan = planned(output, desk.forms, listed.said, force=typed["force"])
        return kept_up(output, plan, made, notify)


def refuse_other_list(typed: Options, desk: Desk, listed: People) -> None:
    """EngineError where the documents of another list stand."""
    if not (typed["merge"] or typed["zipped"]):
        planned(folder_of(typed), desk.forms, listed.said, force=typed["force"])
    elif typed["merge"] and not typed["force"]:
        refuse_another(typed["merge"], "--merge", listed.said, in_merged)
    elif typed["zipped"] and not typed["force"]:
        refuse_another(typed["zipped"], "--zip", listed.said, in_zip)


def refusals(typed: Options, desk: Desk, listed: People) -> Iterator[str]:
    """What a run would be refused for, of a rehearsal: it writes nothing, so that nothing stops it."""
    if not typed["dry"]:
        return
    try:
        refuse_other_list(typed, desk, listed)
    except EngineError as trouble:
        yield would_be(trouble)


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
