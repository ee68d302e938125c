"""Options that several commands share."""

from collections.abc import Iterable, Mapping
from datetime import date

import click
from click import Context, Parameter

from feuillet.cli import completion
from feuillet.editions import EDITIONS
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.profiles import PROFILES
from feuillet.project import find_local_date
from feuillet.select import ALL


def _parse_day_option(_context: Context, _option: Parameter, typed: str | None) -> date:
    """The day that was typed, or today where the reader is."""
    if typed is None:
        return find_local_date()
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise click.BadParameter(
            _("“{typed}” is not a day: write year-month-day, as 2026-11-23").format(typed=typed)
        ) from None


def refuse_pairs(
    typed: Mapping[str, object], pairs: Iterable[tuple[str, str]], names: Mapping[str, str]
) -> None:
    """A usage error for two options of which each asks for something else; `names` are those that
    are not called as their values.
    """
    for pair in pairs:
        one, other = (names.get(name, f"--{name}") for name in pair)
        if all(typed.get(name) for name in pair):
            raise click.UsageError(
                _("{one} and {other} exclude each other").format(one=one, other=other)
            )


json_option = click.option("--json", "as_json", is_flag=True, help=N_("Print one JSON object."))
force_option = click.option(
    "--force",
    is_flag=True,
    help=N_("Replace what stands there already; never what the command reads."),
)
strict_option = click.option("--strict", is_flag=True, help=N_("Count warnings as errors."))
today_option = click.option(
    "--today",
    callback=_parse_day_option,
    metavar=N_("DATE"),
    help=N_("Work as on this day, as 2026-11-23."),
)
procedures_option = click.option(
    "--procedure",
    "procedures",
    multiple=True,
    metavar=N_("ID"),
    shell_complete=completion.complete_folders("brochures/procedures"),
    help=N_("Only this procedure; may be repeated."),
)
organisations_option = click.option(
    "--organisation",
    "organisations",
    multiple=True,
    metavar=N_("ID"),
    shell_complete=completion.complete_folders("brochures/organisations"),
    help=N_("Only for this organisation; may be repeated."),
)
kinds_option = click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar=N_("KIND"),
    shell_complete=completion.complete_folders("templates/kinds"),
    help=N_("Only this kind, as handout; may be repeated."),
)
languages_option = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar=N_("LANG"),
    shell_complete=completion.complete_languages,
    help=N_("Only this language, as fr; may be repeated."),
)
editions_option = click.option(
    "--edition",
    "editions",
    multiple=True,
    metavar=N_("EDITION"),
    shell_complete=completion.complete_choice(*EDITIONS, ALL),
    help=N_("standard (without this option), large-print, or all."),
)
profiles_option = click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar=N_("PROFILE"),
    shell_complete=completion.complete_choice(*PROFILES, ALL),
    help=N_("screen and print (without this option), web, record, or all."),
)
