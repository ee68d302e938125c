"""`parity`: whether every document of a procedure tells the same."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import completion, options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import show_text
from feuillet.cli.matrix import show_matrix
from feuillet.cli.show import (
    count_by_severity,
    derive_reading_status,
    format_finding_count,
    json_from_findings,
    show_findings,
    show_json,
)
from feuillet.findings import ExitStatus, Finding
from feuillet.folders import find_project_folders
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _
from feuillet.publish.report import count_findings

if TYPE_CHECKING:
    from feuillet.model import Library
    from feuillet.parity import Comparison, ParityMatrix

_EXAMPLE = N_("""\b
Examples:
  {program} parity cimentoplastie
  {program} parity

\b
In the matrix: yes, it is printed; named, a risk without its number; -, left out by design; \
gap, it is missing.
""")


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@click.argument(
    "names",
    nargs=-1,
    metavar="[ID]...",
    shell_complete=completion.complete_folders("brochures/procedures"),
)
@options.json_option
@options.today_option
@click.pass_obj
def parity_command(root: Path, *, names: tuple[str, ...], as_json: bool, today: date) -> ExitStatus:
    """Say what each kind, edition and language of a procedure prints, and what is missing.

    With an ID the matrix is shown; without one, the gaps of all procedures.
    """
    library, troubles = _read_sorted_findings(root)
    proofs = tuple(_iterate_proofs(library, troubles, root, names, today))
    shown = {finding for proof in proofs for finding in proof.findings}
    unread = tuple(finding for finding in troubles if finding not in shown)
    findings = [*unread, *(finding for proof in proofs for finding in proof.findings)]
    wrong = any(proof.findings for proof in proofs)
    result = ExitStatus.NOTHING_MADE if wrong else derive_reading_status(unread)
    if as_json:
        summary = {**count_by_severity(findings), "status": result}
        matrices = [_json_from_matrix(proof.matrix) for proof in proofs if proof.matrix]
        show_json(
            {"matrices": matrices, "findings": json_from_findings(findings), "summary": summary}
        )
        return result
    show_findings(unread)
    for proof in proofs:
        _show_proof(proof, whole=bool(names))
    show_text(format_finding_count(count_findings(findings)))
    return result


def _read_sorted_findings(root: Path) -> "tuple[Library, tuple[Finding, ...]]":
    """The content, and what of it cannot be read."""
    # The models take longer to import than --help takes to answer.
    from feuillet.compose.vocabulary import read_project  # noqa: PLC0415

    library, troubles = read_project(find_project_folders(root))
    return library, tuple(sorted(set(troubles)))


def _iterate_proofs(
    library: "Library",
    troubles: tuple[Finding, ...],
    root: Path,
    names: tuple[str, ...],
    today: date,
) -> "Iterator[Comparison]":
    # As above.
    from feuillet.parity import compare_documents, list_issued_procedures  # noqa: PLC0415

    for name in dict.fromkeys(names or list_issued_procedures(library, today)):
        yield compare_documents(library, troubles, name, find_project_folders(root), today)


def _show_proof(proof: "Comparison", *, whole: bool) -> None:
    matrix = proof.matrix
    if matrix and whole:
        for language in dict.fromkeys(column.language for column in matrix.columns):
            show_matrix(matrix, language)
    show_findings(proof.findings)
    if matrix:
        rows, columns, gaps = len(matrix.rows), len(matrix.columns), len(matrix.gaps)
        show_text(
            _("{procedure}: {rows} in {documents}, {gaps}").format(
                procedure=proof.procedure,
                rows=ngettext("{count} row", "{count} rows", rows).format(count=rows),
                documents=ngettext("{count} document", "{count} documents", columns).format(
                    count=columns
                ),
                gaps=ngettext("{count} gap", "{count} gaps", gaps).format(count=gaps),
            )
        )


def _json_from_matrix(matrix: "ParityMatrix") -> dict[str, object]:
    return {
        "procedure": matrix.procedure,
        "columns": [column._asdict() for column in matrix.columns],
        "rows": [
            {
                "group": row.group,
                "id": row.id,
                "cells": [matrix.cells[row, column] for column in matrix.columns],
            }
            for row in matrix.rows
        ],
    }
