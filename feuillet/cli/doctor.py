"""`doctor`: is this machine ready."""

from collections.abc import Iterable
from pathlib import Path

import click

from feuillet.cli.program import PROGRAM
from feuillet.cli.show import show_table
from feuillet.doctor import LIBRARIES, Checked, examine, remedies, this_system
from feuillet.findings import ExitStatus


@click.command(epilog=f"Example: {PROGRAM} doctor")
@click.pass_obj
def doctor(root: Path) -> ExitStatus:
    """Say whether this machine is ready, and what to type where it is not."""
    checked = examine((root / "build",))
    show_table(("", "what", "found", "type this"), map(row, checked))
    missing = [each for each in checked if each.required and not each.ok]
    show_elsewhere(missing)
    click.echo("not ready: see above" if missing else "ready")
    return ExitStatus.NOTHING_MADE if missing else ExitStatus.DONE


def row(checked: Checked) -> tuple[str, ...]:
    mark = "ok" if checked.ok else "missing" if checked.required else "differs"
    return (mark, checked.name, checked.detail, checked.remedy)


def show_elsewhere(missing: Iterable[Checked]) -> None:
    """The line to type on each system, for the libraries that this one lacks."""
    names = {checked.name for checked in missing}
    packages = [library.package for library in LIBRARIES if library.name in names]
    if packages:
        show_table(("system", "type this"), [tuple(remedy) for remedy in remedies(this_system(), packages)])
