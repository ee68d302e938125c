"""Progress, on the error stream: a bar on a terminal, a line for each document elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from feuillet.messages import gettext as _
from feuillet.publish.report import Progress

Notify = Callable[[Progress], None]
# Its width in characters.
_BAR_WIDTH = 20


@contextmanager
def show_progress(*, quiet: bool) -> Iterator[Notify]:
    """A function that shows how far a build has come."""
    if quiet:
        yield lambda _unused: None
    elif sys.stderr.isatty():
        with _show_progress_bar() as notify:
            yield notify
    else:
        yield _show_progress_line


def _show_progress_line(step: Progress) -> None:
    click.echo(f"[{step.done}/{step.total}] {step.text}" if step.total else step.text, err=True)


@contextmanager
def _show_progress_bar() -> Iterator[Notify]:
    from rich.console import Console  # noqa: PLC0415  (only for a terminal)
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415
    from rich.table import Column  # noqa: PLC0415

    # What is long stands last, and is cut where the terminal ends.
    named = TextColumn("{task.description}", table_column=Column(no_wrap=True, overflow="ellipsis"))
    parts = (BarColumn(_BAR_WIDTH), MofNCompleteColumn(), named)
    with Bar(*parts, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(_("laying out"), total=None, start=False)

        def notify(step: Progress) -> None:
            if step.total:
                shown.start_task(task)
            shown.update(task, completed=step.done, total=step.total or None, description=step.text)

        yield notify
