"""`list`: what there is, and what can be made."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import show_text
from feuillet.cli.show import (
    UNREAD_FILES_MESSAGE,
    count_by_severity,
    derive_reading_status,
    format_state,
    json_from_findings,
    show_json,
)
from feuillet.cli.table import show_table
from feuillet.findings import ExitStatus
from feuillet.folders import find_project_folders
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.select import is_lawful

if TYPE_CHECKING:
    from feuillet.model import Library, Organisation


@click.command(name="list", cls=TranslatedCommand, epilog=N_("Example: {program} list --json"))
@options.json_option
@click.pass_obj
def list_command(root: Path, *, as_json: bool) -> ExitStatus:
    """List procedures, organisations and what they issue, and kinds of document."""
    from feuillet.load import load_library  # noqa: PLC0415  (the models: too slow for --help)

    library, troubles = load_library(find_project_folders(root))
    result = derive_reading_status(troubles)
    if as_json:
        summary = {**count_by_severity(troubles), "status": result}
        found = {"findings": json_from_findings(troubles), "summary": summary}
        show_json({**_json_from_library(library), **found})
    else:
        _show_library(library)
    if troubles:
        show_text(_(UNREAD_FILES_MESSAGE), err=True)
    return result


def _json_from_library(library: "Library") -> dict[str, object]:
    return {
        "procedures": [
            {
                "id": name,
                "version": loaded.value.version,
                "state": loaded.value.status.state,
                "titles": {
                    language: library.wordings[name, language].value.title
                    for language in _list_wording_languages(library, name)
                },
            }
            for name, loaded in sorted(library.procedures.items())
        ],
        "organisations": [
            loaded.value.model_dump(mode="json", include={"id", "type", "name"})
            | {
                "languages": loaded.value.spoken,
                "issues": _list_issued_kinds(library, loaded.value),
            }
            | {"issued_in": _find_offered_languages(library, loaded.value)}
            | {"sites": [site.id for site in loaded.value.sites]}
            | {"practitioners": [person.id for person in loaded.value.practitioners]}
            for _unused, loaded in sorted(library.organisations.items())
        ],
        "kinds": [
            loaded.value.model_dump(mode="json", include={"id", "issuers", "profiles"})
            | {"editions": list(loaded.value.editions)}
            for _unused, loaded in sorted(library.kinds.items())
        ],
        "languages": sorted(library.locales),
    }


def _list_wording_languages(library: "Library", procedure: str) -> list[str]:
    """The languages that a procedure has words in."""
    return sorted(language for name, language in library.wordings if name == procedure)


def _show_library(library: "Library") -> None:
    click.echo(_("Procedures"))
    show_table(
        (_("id"), _("version"), _("state"), _("languages")),
        [
            (
                name,
                loaded.value.version,
                format_state(loaded.value.status.state),
                " ".join(_list_wording_languages(library, name)),
            )
            for name, loaded in sorted(library.procedures.items())
        ],
    )
    click.echo("\n" + _("Organisations"))
    show_table(
        (_("id"), _("type"), _("languages"), _("issues")),
        [
            (
                name,
                loaded.value.type,
                " ".join(loaded.value.spoken),
                _format_issued_kinds(library, loaded.value),
            )
            for name, loaded in sorted(library.organisations.items())
        ],
    )
    click.echo("\n" + _("Kinds"))
    show_table(
        (_("id"), _("issued by"), _("editions"), _("profiles")),
        [
            (
                name,
                *map(
                    " ".join, (loaded.value.issuers, loaded.value.editions, loaded.value.profiles)
                ),
            )
            for name, loaded in sorted(library.kinds.items())
        ],
    )


def _find_offered_languages(
    library: "Library", organisation: "Organisation"
) -> dict[str, dict[str, tuple[str, ...]]]:
    """The languages of each kind by procedure, without what the law keeps from being made."""
    return {
        procedure: {
            kind: spoken for kind, spoken in kinds.items() if is_lawful(library, procedure, kind)
        }
        for procedure, kinds in organisation.issued.items()
    }


def _list_issued_kinds(
    library: "Library", organisation: "Organisation"
) -> dict[str, tuple[str, ...]]:
    return {
        procedure: tuple(issued)
        for procedure, issued in _find_offered_languages(library, organisation).items()
    }


def _format_issued_kinds(library: "Library", organisation: "Organisation") -> str:
    """Kinds by procedure; with its languages a kind that is not issued in all those of the
    organisation.
    """
    return ", ".join(
        _("{procedure}: ").format(procedure=procedure)
        + " ".join(_format_kind(kind, spoken, organisation) for kind, spoken in issued.items())
        for procedure, issued in _find_offered_languages(library, organisation).items()
    )


def _format_kind(kind: str, spoken: tuple[str, ...], organisation: "Organisation") -> str:
    return kind if spoken == organisation.spoken else f"{kind} ({' '.join(spoken)})"
