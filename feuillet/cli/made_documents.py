"""What a build has made, named once its bar is gone."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from feuillet.cli.lines import show_text
from feuillet.cli.progress import Notify
from feuillet.messages import gettext as _
from feuillet.publish.report import Progress

# How many are named.
_MOST_PATHS = 10


def observe_progress(told: set[str], notify: Notify) -> Notify:
    """The same, and a note of what it was told."""

    def both(step: Progress) -> None:
        told.add(step.text)
        notify(step)

    return both


def show_made_documents(paths: Sequence[str], output: Path) -> None:
    """Lines of progress, where there is no bar, have named them already."""
    if not sys.stderr.isatty():
        return
    for path in paths[:_MOST_PATHS]:
        click.echo(_("made: {path}").format(path=shorten_path(output / path)))
    if rest := paths[_MOST_PATHS:]:
        folder = os.path.commonpath([str(Path(path).parent) for path in rest])
        show_text(
            _("and {count} more in {folder}").format(
                count=len(rest), folder=shorten_path(output / folder)
            )
        )


def shorten_path(folder: Path) -> Path:
    """A folder as whoever stands here would type it."""
    here = Path.cwd()
    # From the root of the disk every path would look like one that begins here.
    near = here != Path(here.anchor) and folder.is_relative_to(here)
    return folder.relative_to(here) if near else folder
