"""A list that is made on a terminal: what is told before, meanwhile and afterwards."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click

from feuillet.batch.folder import describe_folder_changes
from feuillet.batch.run import ReadyList, make_list_documents, refuse_other_people
from feuillet.cli.batch_options import describe_rehearsed_refusal
from feuillet.cli.lines import show_text
from feuillet.cli.list_outcome import (
    ListOutcome,
    json_from_outcome,
    show_list_notes,
    show_list_outcome,
)
from feuillet.cli.show import show_json
from feuillet.findings import EngineError, ExitStatus
from feuillet.messages import gettext as _


def run_list(
    ready: ReadyList, name: str, warned: Sequence[str] = (), *, as_json: bool = False
) -> ExitStatus:
    """`name` is what the list is called; `warned`, what is to be told of where it stands."""
    task = ready.task
    warned = (*warned, *_describe_rehearsed_refusals(ready))
    if not as_json:
        show_list_notes(ready.people.notes, warned)

    def waiting() -> None:
        click.echo(
            _("waiting for another list that writes to {output}").format(
                output=task.request.output
            ),
            err=True,
        )

    with _show_list_progress(ready.total, quiet=as_json) as notify:
        result = make_list_documents(ready, notify, waiting)
    outcome = ListOutcome(
        name,
        ready.people.notes,
        result,
        ready.total,
        task.destination,
        warned=warned,
        hints=ready.forms.hints,
        dry=task.dry,
    )
    if as_json:
        show_json(json_from_outcome(outcome))
    else:
        for line in describe_folder_changes(task.request.output, result):
            show_text(line, err=True)
        show_list_outcome(outcome)
    return outcome.status


def _describe_rehearsed_refusals(ready: ReadyList) -> Iterator[str]:
    """What a run would be refused for, of a rehearsal: it writes nothing, so nothing stops it."""
    if not ready.task.dry:
        return
    try:
        refuse_other_people(ready)
    except EngineError as trouble:
        yield describe_rehearsed_refusal(trouble)


@contextmanager
def _show_list_progress(total: int, *, quiet: bool) -> Iterator[Callable[[], None]]:
    """How many lines are done, how many a second, the time left; nothing where nobody looks on."""
    begun, hidden = time.monotonic(), quiet or not sys.stderr.isatty()
    with click.progressbar(
        length=total,
        label=_("lines"),
        hidden=hidden,
        file=sys.stderr,
        show_pos=True,
        item_show_func=_format_speed,
    ) as bar:

        def notify() -> None:
            bar.update(1, (bar.pos + 1) / max(time.monotonic() - begun, 1e-3))

        yield notify


def _format_speed(lines: float | None) -> str | None:
    return _("{lines:.0f} a second").format(lines=lines) if lines else None
