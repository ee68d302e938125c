"""What a build has made, named once its bar is gone."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from feuillet.cli.lines import say
from feuillet.cli.progress import Notify
from feuillet.publish.report import Progress

# How many are named.
MOST = 10


def noting(told: set[str], notify: Notify) -> Notify:
    """The same, and a note of what it was told."""

    def both(step: Progress) -> None:
        told.add(step.text)
        notify(step)

    return both


def name_made(paths: Sequence[str], output: Path) -> None:
    """Lines of progress, where there is no bar, have named them already."""
    if not sys.stderr.isatty():
        return
    for path in paths[:MOST]:
        click.echo(f"made: {shown(output / path)}")
    if rest := paths[MOST:]:
        folder = os.path.commonpath([str(Path(path).parent) for path in rest])
        say(f"and {len(rest)} more in {shown(output / folder)}")


def shown(folder: Path) -> Path:
    """A folder as whoever stands here would type it."""
    here = Path.cwd()
    # From the root of the disk every path would look like one that begins here.
    near = here != Path(here.anchor) and folder.is_relative_to(here)
    return folder.relative_to(here) if near else folder
