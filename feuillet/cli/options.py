"""Options that several commands share."""

from datetime import date

import click

from feuillet.cli import complete

as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
strict = click.option("--strict", is_flag=True, help="Count warnings as errors.")
today = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=lambda _context, _option, value: value.date() if value else date.today(),  # noqa: DTZ011  (the reader's day)
    metavar="DATE",
    help="Build as on this day, as 2026-11-23.",
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
    help="Only for this organisation.",
)
kinds = click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    shell_complete=complete.folders("templates/kinds"),
    help="Only this kind, as handout.",
)
languages = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="LANG",
    shell_complete=complete.languages,
    help="Only this language, as fr.",
)
editions = click.option(
    "--edition",
    "editions",
    multiple=True,
    metavar="EDITION",
    shell_complete=complete.one_of(*complete.EDITIONS),
    help="This edition, as large-print, or all.",
)
profiles = click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar="PROFILE",
    shell_complete=complete.one_of(*complete.PROFILES),
    help="This profile, as screen, or all.",
)
