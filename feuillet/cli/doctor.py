"""`doctor`: is this machine ready."""

from pathlib import Path

import click

from feuillet.cli.program import PROGRAM
from feuillet.cli.table import show_table
from feuillet.doctor import elsewhere, examine, missing, row
from feuillet.findings import ExitStatus


@click.command(epilog=f"Example: {PROGRAM} doctor")
@click.pass_obj
def doctor(root: Path) -> ExitStatus:
    """Say whether this machine is ready, and what to type where it is not."""
    checked = examine((root / "build",))
    show_table(("", "what", "found", "type this"), map(row, checked), ("type this",))
    lacking = missing(checked)
    if remedies := elsewhere(lacking):
        show_table(("system", "type this"), map(tuple, remedies), ("type this",))
    click.echo("not ready: see above" if lacking else "ready")
    return ExitStatus.NOTHING_MADE if lacking else ExitStatus.DONE
