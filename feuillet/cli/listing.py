"""`list`: what there is, and what can be made."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import options
from feuillet.cli.lines import say
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import UNREAD, findings_json, show_json, status_of, tally
from feuillet.cli.table import show_table
from feuillet.findings import ExitStatus
from feuillet.folders import project_at
from feuillet.select import lawful

if TYPE_CHECKING:
    from feuillet.model import Library, Organisation


@click.command(name="list", epilog=f"Example: {PROGRAM} list --json")
@options.as_json
@click.pass_obj
def listing(root: Path, *, as_json: bool) -> ExitStatus:
    """List procedures, organisations and what they issue, and kinds of document."""
    from feuillet.load import load_library  # noqa: PLC0415  (the models: too slow for --help)

    library, troubles = load_library(project_at(root))
    result = status_of(troubles)
    if as_json:
        summary = {**tally(troubles), "status": result}
        found = {"findings": findings_json(troubles), "summary": summary}
        show_json({**library_json(library), **found})
    else:
        show_library(library)
    if troubles:
        say(UNREAD, err=True)
    return result


def library_json(library: "Library") -> dict[str, object]:
    return {
        "procedures": [
            {
                "id": name,
                "version": loaded.value.version,
                "state": loaded.value.status.state,
                "titles": {
                    language: library.wordings[name, language].value.title for language in spoken(library, name)
                },
            }
            for name, loaded in sorted(library.procedures.items())
        ],
        "organisations": [
            loaded.value.model_dump(mode="json", include={"id", "type", "name"})
            | {"languages": loaded.value.spoken, "issues": kinds(library, loaded.value)}
            | {"issued_in": offered(library, loaded.value)}
            | {"sites": [site.id for site in loaded.value.sites]}
            | {"practitioners": [person.id for person in loaded.value.practitioners]}
            for _, loaded in sorted(library.organisations.items())
        ],
        "kinds": [
            loaded.value.model_dump(mode="json", include={"id", "issuers", "profiles"})
            | {"editions": list(loaded.value.editions)}
            for _, loaded in sorted(library.kinds.items())
        ],
        "languages": sorted(library.locales),
    }


def spoken(library: "Library", procedure: str) -> list[str]:
    """The languages that a procedure has words in."""
    return sorted(language for name, language in library.wordings if name == procedure)


def show_library(library: "Library") -> None:
    click.echo("Procedures")
    show_table(
        ("id", "version", "state", "languages"),
        [
            (name, loaded.value.version, loaded.value.status.state, " ".join(spoken(library, name)))
            for name, loaded in sorted(library.procedures.items())
        ],
    )
    click.echo("\nOrganisations")
    show_table(
        ("id", "type", "languages", "issues"),
        [
            (name, loaded.value.type, " ".join(loaded.value.spoken), issues(library, loaded.value))
            for name, loaded in sorted(library.organisations.items())
        ],
    )
    click.echo("\nKinds")
    show_table(
        ("id", "issued by", "editions", "profiles"),
        [
            (name, *map(" ".join, (loaded.value.issuers, loaded.value.editions, loaded.value.profiles)))
            for name, loaded in sorted(library.kinds.items())
        ],
    )


def offered(library: "Library", organisation: "Organisation") -> dict[str, dict[str, tuple[str, ...]]]:
    """The languages of each kind by procedure, without what the law keeps from being made."""
    return {
        procedure: {kind: spoken for kind, spoken in kinds.items() if lawful(library, procedure, kind)}
        for procedure, kinds in organisation.issued.items()
    }


def kinds(library: "Library", organisation: "Organisation") -> dict[str, tuple[str, ...]]:
    return {procedure: tuple(issued) for procedure, issued in offered(library, organisation).items()}


def issues(library: "Library", organisation: "Organisation") -> str:
    """Kinds by procedure; with its languages a kind that is not issued in all those of the organisation."""
    return ", ".join(
        f"{procedure}: " + " ".join(named(kind, spoken, organisation) for kind, spoken in issued.items())
        for procedure, issued in offered(library, organisation).items()
    )


def named(kind: str, spoken: tuple[str, ...], organisation: "Organisation") -> str:
    return kind if spoken == organisation.spoken else f"{kind} ({' '.join(spoken)})"
