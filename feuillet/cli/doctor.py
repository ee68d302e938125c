"""`doctor`: is this machine ready."""

from pathlib import Path

import click

from feuillet.cli.help import TranslatedCommand
from feuillet.cli.table import show_table
from feuillet.doctor import examine_machine, find_install_commands, find_missing_items
from feuillet.doctor.inspection import build_inspection_row
from feuillet.findings import ExitStatus
from feuillet.messages import N_
from feuillet.messages import gettext as _


@click.command(cls=TranslatedCommand, epilog=N_("Example: {program} doctor"))
@click.pass_obj
def doctor_command(root: Path) -> ExitStatus:
    """Say whether this machine is ready, and what to type where it is not."""
    checked = examine_machine((root / "build",))
    show_table(
        ("", _("what"), _("found"), _("type this")),
        map(build_inspection_row, checked),
        (_("type this"),),
    )
    lacking = find_missing_items(checked)
    if remedies := find_install_commands(lacking):
        show_table((_("system"), _("type this")), map(tuple, remedies), (_("type this"),))
    click.echo(_("not ready: see above") if lacking else _("ready"))
    return ExitStatus.NOTHING_MADE if lacking else ExitStatus.DONE
