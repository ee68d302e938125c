"""Options that several commands share."""

from datetime import date

import click
from click import Context, Parameter

from feuillet.cli import complete
from feuillet.editions import EDITIONS
from feuillet.profiles import PROFILES
from feuillet.select import ALL


def day(_context: Context, _option: Parameter, typed: str | None) -> date:
    """The day that was typed, or today where the reader is."""
    if typed is None:
        return date.today()  # noqa: DTZ011  (the reader's day)
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise click.BadParameter(f"“{typed}” is not a day: write year-month-day, as 2026-11-23") from None


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
force = click.option(
    "--force",
    is_flag=True,
    help="Replace a file that stands there already; never one that the command reads.",
)
strict = click.option("--strict", is_flag=True, help="Count warnings as errors.")
today = click.option(
    "--today",
    callback=day,
    metavar="DATE",
    help="Work as on this day, as 2026-11-23.",
)
procedures = click.option(
    "--procedure",
    "procedures",
    multiple=True,
    metavar="ID",
    shell_complete=complete.folders("brochures/procedures"),
    help="Only this procedure; may be repeated.",
)
organisations = click.option(
    "--organisation",
    "organisations",
    multiple=True,
    metavar="ID",
    shell_complete=complete.folders("brochures/organisations"),
    help="Only for this organisation; may be repeated.",
)
kinds = click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    shell_complete=complete.folders("templates/kinds"),
    help="Only this kind, as handout; may be repeated.",
)
languages = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="LANG",
    shell_complete=complete.languages,
    help="Only this language, as fr; may be repeated.",
)
editions = click.option(
    "--edition",
    "editions",
    multiple=True,
    metavar="EDITION",
    shell_complete=complete.one_of(*EDITIONS, ALL),
    help="standard (without this option), large-print, or all.",
)
profiles = click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar="PROFILE",
    shell_complete=complete.one_of(*PROFILES, ALL),
    help="screen and print (without this option), web, record, or all.",
)
