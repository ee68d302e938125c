"""`new`: write files to start from."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.findings import ExitStatus

if TYPE_CHECKING:
    from feuillet.exports.starters import What

EXAMPLE = """\b
Examples:
  generate.py new procedure hysteroscopy
  generate.py new organisation clinique-du-lac --language fr
  generate.py new kind checklist
"""
NEXT = {
    "procedure": "write its texts and name it under `issues` in an organisation.yaml, then type:\n"
    "  generate.py build --procedure {name} --open",
    "organisation": "write its texts, then type:\n  generate.py build --organisation {name} --open",
    "kind": "name it in templates/locales, and under `issues` in an organisation.yaml, then type:\n"
    "  generate.py build --kind {name} --open",
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
    click.echo(f"next: {NEXT[what].format(name=name)}")
    return ExitStatus.DONE
