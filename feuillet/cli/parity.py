"""`parity`: whether every document of a procedure tells the same."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feuillet.cli import complete, options
from feuillet.cli.lines import say
from feuillet.cli.matrix import show_matrix
from feuillet.cli.program import PROGRAM
from feuillet.cli.show import (
    counted,
    findings_json,
    in_words,
    show_findings,
    show_json,
    status_of,
    tally,
)
from feuillet.findings import ExitStatus, Finding
from feuillet.folders import project_at
from feuillet.publish.report import count

if TYPE_CHECKING:
    from feuillet.model import Library
    from feuillet.parity import Matrix, Proof

EXAMPLE = f"""\b
Examples:
  {PROGRAM} parity cimentoplastie
  {PROGRAM} parity

\b
In the matrix: yes, it is printed; named, a risk without its number; -, left out by design; gap, it is missing.
"""


@click.command(epilog=EXAMPLE)
@click.argument("names", nargs=-1, metavar="[ID]...", shell_complete=complete.folders("brochures/procedures"))
@options.as_json
@options.today
@click.pass_obj
def parity(root: Path, *, names: tuple[str, ...], as_json: bool, today: date) -> ExitStatus:
    """Say what each kind, edition and language of a procedure prints, and what is missing.

    With an ID the matrix is shown; without one, the gaps of all procedures.
    """
    library, troubles = read(root)
    proofs = tuple(proven(library, troubles, root, names, today))
    shown = {finding for proof in proofs for finding in proof.findings}
    unread = tuple(finding for finding in troubles if finding not in shown)
    findings = [*unread, *(finding for proof in proofs for finding in proof.findings)]
    wrong = any(proof.findings for proof in proofs)
    result = ExitStatus.NOTHING_MADE if wrong else status_of(unread)
    if as_json:
        summary = {**tally(findings), "status": result}
        matrices = [matrix_json(proof.matrix) for proof in proofs if proof.matrix]
        show_json({"matrices": matrices, "findings": findings_json(findings), "summary": summary})
        return result
    show_findings(unread)
    for proof in proofs:
        show_proof(proof, whole=bool(names))
    say(in_words(count(findings)))
    return result


def read(root: Path) -> "tuple[Library, tuple[Finding, ...]]":
    """The content, and what of it cannot be read."""
    # The models take longer to import than --help takes to answer.
    from feuillet.compose.vocabulary import read_project  # noqa: PLC0415

    library, troubles = read_project(project_at(root))
    return library, tuple(sorted(set(troubles)))


def proven(
    library: "Library",
    troubles: tuple[Finding, ...],
    root: Path,
    names: tuple[str, ...],
    today: date,
) -> "Iterator[Proof]":
    from feuillet.parity import proof, provable  # noqa: PLC0415  (as above)

    for name in dict.fromkeys(names or provable(library, today)):
        yield proof(library, troubles, name, project_at(root), today)


def show_proof(proof: "Proof", *, whole: bool) -> None:
    matrix = proof.matrix
    if matrix and whole:
        for language in dict.fromkeys(column.language for column in matrix.columns):
            show_matrix(matrix, language)
    show_findings(proof.findings)
    if matrix:
        facts, documents = counted(len(matrix.rows), "row"), counted(len(matrix.columns), "document")
        say(f"{proof.procedure}: {facts} in {documents}, {counted(len(matrix.gaps), 'gap')}")


def matrix_json(matrix: "Matrix") -> dict[str, object]:
    return {
        "procedure": matrix.procedure,
        "columns": [column._asdict() for column in matrix.columns],
        "rows": [
            {"group": row.group, "id": row.id, "cells": [matrix.cells[row, column] for column in matrix.columns]}
            for row in matrix.rows
        ],
    }
