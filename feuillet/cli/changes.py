"""What a build tells of its folder beside what it has made: what went, what was moved, what is out of date."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from feuillet.cli.program import PROGRAM
from feuillet.publish.report import Change, Report

# More than these are counted: nobody reads two hundred lines.
SHOWN = 10


def show_changes(report: Report, folder: Path) -> None:
    """A line each, on the error stream, as findings of the content have it elsewhere."""
    for line in change_lines(report, folder):
        click.echo(line, err=True)


def change_lines(report: Report, folder: Path) -> Iterator[str]:
    reasons = {change.path: f", {change.why}" for change in report.removed}
    moved = {each.path: each.now for each in report.set_aside}
    for path, now in moved.items():
        why = reasons.get(path, "")
        yield f"{folder / path}: changed by somebody{why}, so it was set aside as {folder / now}"
    yield from listed("removed", [each for each in report.removed if each.path not in moved], folder)
    yield from listed("out of date", report.outdated, folder)
    if report.outdated:
        yield f"{PROGRAM} build makes again, or removes, what is out of date, once its content has no error"
    yield from report.hints


def listed(what: str, changes: Sequence[Change], folder: Path) -> Iterator[str]:
    for change in changes[:SHOWN]:
        yield f"{folder / change.path}: {what}: {change.why}"
    if len(changes) > SHOWN:
        yield f"… and {len(changes) - SHOWN} more {what} (--json names all)"
