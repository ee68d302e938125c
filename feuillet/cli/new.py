"""`new`: write files to start from."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypedDict, Unpack

import click

from feuillet.cli import options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import show_text
from feuillet.cli.program import PROGRAM
from feuillet.findings import ExitStatus
from feuillet.messages import N_
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from feuillet.exports.starters import FileContents, StarterSort


class _NewOptions(TypedDict):
    """What was typed."""

    what: "StarterSort | Literal['language']"
    name: str
    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    procedures: tuple[str, ...]
    today: date


_EXAMPLE = N_("""\b
Examples:
  {program} new procedure hysteroscopy
  {program} new organisation clinique-du-lac --language fr
  {program} new kind checklist
  {program} new language pt --kind handout --kind summary --procedure fiv-icsi
""")
_NEXT_STEPS = {
    "procedure": N_(
        "write its texts and name it under `issues` in an organisation.yaml, then type:\n"
        "  {program} build --procedure {name} --open"
    ),
    "organisation": N_(
        "write its texts, then type:\n  {program} build --organisation {name} --open"
    ),
    "kind": N_(
        "put its name into words in templates/locales, name it under `issues` in an "
        "organisation.yaml, then type:\n"
        "  {program} build --kind {name} --open"
    ),
    "language": N_(
        "translate what begins with “To write”, name `{name}` under `issues` in an "
        "organisation.yaml, as\n"
        "  {{handout: [fr, {name}]}}, then type:\n  {program} build --language {name} --open"
    ),
}


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@click.argument("what", type=click.Choice(list(_NEXT_STEPS)))
@click.argument("name", metavar=N_("ID"))
@options.languages_option
@options.kinds_option
@options.procedures_option
@options.today_option
@click.pass_obj
def new_command(root: Path, **typed: Unpack[_NewOptions]) -> ExitStatus:
    """Write valid files to start from; what is to be written says so. Nothing is overwritten.

    A language begins with the words that the kinds print which --kind names, and with those of each
    --procedure.
    """
    # The models take longer to import than --help takes to answer.
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    what, name = typed["what"], typed["name"]
    for path, data in _build_new_files(root, typed).items():
        write_atomically(root / path, data)
        click.echo(path)
    show_text(
        _("next: {step}").format(step=_(_NEXT_STEPS[what]).format(program=PROGRAM, name=name))
    )
    return ExitStatus.DONE


def _build_new_files(root: Path, typed: _NewOptions) -> "FileContents":
    from feuillet.exports.languages import build_language_files  # noqa: PLC0415  (as above)
    from feuillet.exports.starters import build_starter_files  # noqa: PLC0415

    what, apart = typed["what"], (*typed["kinds"], *typed["procedures"])
    if what == "language":
        if typed["languages"]:
            raise click.UsageError(
                _(
                    "--language is for a procedure or an organisation: "
                    "a language is named after `new`"
                )
            )
        return build_language_files(typed["name"], typed["kinds"], typed["procedures"], root)
    if apart:
        raise click.UsageError(_("--kind and --procedure are for a language: leave them out"))
    return build_starter_files(what, typed["name"], typed["languages"], root, typed["today"])
