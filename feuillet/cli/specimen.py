"""`specimen`: the look of an organisation on a few pages, for whoever chooses it."""

from datetime import date
from pathlib import Path
from typing import TypedDict, Unpack

import click

from feuillet.cli import options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.show import show_findings
from feuillet.findings import ExitStatus
from feuillet.messages import N_
from feuillet.messages import gettext as _


class _SpecimenOptions(TypedDict):
    """What was typed."""

    organisation: str
    language: str | None
    today: date


@click.command(cls=TranslatedCommand, epilog=N_("Example: {program} specimen asso-sopk"))
@click.argument("organisation", metavar=N_("ORGANISATION"))
@click.option("--language", help=N_("The language of its words; else the organisation's first."))
@options.today_option
@click.pass_obj
def specimen_command(root: Path, **typed: Unpack[_SpecimenOptions]) -> ExitStatus:
    """Write specimen-ORGANISATION.pdf, which shows what can be chosen: colours as given and as
    printed, motifs, windows, numerals, and each component once.
    """
    # The models take longer to import than --help takes to answer.
    from feuillet.pipeline.specimen import make_specimen  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    name = typed["organisation"]
    made = make_specimen(root, name, typed["language"], typed["today"])
    if made.findings:
        show_findings(made.findings)
        return ExitStatus.NOTHING_MADE
    path = Path(f"specimen-{name}.pdf")
    write_atomically(path, made.file)
    click.echo(_("{path}: written").format(path=path))
    return ExitStatus.DONE
