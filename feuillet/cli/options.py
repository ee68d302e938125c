"""Options that several commands share."""

from datetime import date

import click

as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
strict = click.option("--strict", is_flag=True, help="Count warnings as errors.")
today = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=lambda _context, _option, value: value.date() if value else date.today(),  # noqa: DTZ011  (the reader's day)
    metavar="DATE",
    help="Build as on this day, as 2026-11-23.",
)
