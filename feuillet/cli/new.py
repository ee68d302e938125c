"""`new`: write files to start from."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.cli.lines import say
from feuillet.cli.program import PROGRAM
from feuillet.findings import ExitStatus

if TYPE_CHECKING:
    from feuillet.exports.starters import What

EXAMPLE = f"""\b
Examples:
  {PROGRAM} new procedure hysteroscopy
  {PROGRAM} new organisation clinique-du-lac --language fr
  {PROGRAM} new kind checklist
"""
NEXT = {
    "procedure": "write its texts and name it under `issues` in an organisation.yaml, then type:\n"
    "  {program} build --procedure {name} --open",
    "organisation": "write its texts, then type:\n  {program} build --organisation {name} --open",
    "kind": "put its name into words in templates/locales, name it under `issues` in an organisation.yaml, then type:\n"
    "  {program} build --kind {name} --open",
}


@click.command(epilog=EXAMPLE)
@click.argument("what", type=click.Choice(["procedure", "organisation", "kind"]))
@click.argument("name", metavar="ID")
@options.languages
@options.today
@click.pass_obj
def new(root: Path, what: "What", name: str, languages: tuple[str, ...], today: date) -> ExitStatus:
    """Write valid files to start from; what is to be written says so. Nothing is overwritten."""
    # The models take longer to import than --help takes to answer.
    from feuillet.exports.starters import starter  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    for path, data in starter(what, name, languages, root, today).items():
        write_atomically(root / path, data)
        click.echo(path)
    say(f"next: {NEXT[what].format(program=PROGRAM, name=name)}")
    return ExitStatus.DONE
