"""`schema`: write the JSON Schemas that editors complete and check content files with."""

from pathlib import Path

import click

from feuillet.cli.help import TranslatedCommand
from feuillet.findings import ExitStatus
from feuillet.messages import N_
from feuillet.messages import gettext as _


@click.command(cls=TranslatedCommand, epilog=N_("Example: {program} schema"))
@click.pass_obj
def schema_command(root: Path) -> ExitStatus:
    """Write the JSON Schemas for editors into the folder schemas."""
    # The models take longer to import than --help takes to answer.
    from feuillet.exports.schemas import build_schemas  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    for name, data in build_schemas().items():
        path = root / name
        same = path.is_file() and path.read_bytes() == data
        if not same:
            write_atomically(path, data)
        click.echo((_("{name}: unchanged") if same else _("{name}: written")).format(name=name))
    return ExitStatus.DONE
