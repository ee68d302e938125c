"""The matrix of a procedure: a table of words where it fits, else a sign for each document."""

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from string import ascii_letters
from typing import TYPE_CHECKING

import click

from feuillet.cli.lines import fold_text, measure_terminal_width, measure_text_width, style_text
from feuillet.cli.table import align_columns
from feuillet.messages import N_
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from feuillet.parity.matrix import MatrixColumn, ParityMatrix

_CELL_SIGNS = {N_("yes"): "x", N_("named"): "o", "-": "-", N_("gap"): "!"}
_SIGN_LEGEND = N_("x printed; o named, a risk without its number; - left out by design; ! missing")


def show_matrix(matrix: "ParityMatrix", language: str) -> None:
    """One language: a column for each kind and edition."""
    shown = [column for column in matrix.columns if column.language == language]
    width = measure_terminal_width(sys.stdout)
    table = align_columns(_build_matrix_rows(matrix, shown, language))
    fits = width is None or max(map(measure_text_width, table)) <= width
    for line in table if fits else _iterate_sign_lines(matrix, shown, language, width or 0):
        click.echo(line)


def _build_matrix_rows(
    matrix: "ParityMatrix", shown: Sequence["MatrixColumn"], language: str
) -> list[tuple[str, ...]]:
    """Two rows of headings, then a row for each thing that documents print."""
    kinds = (language, *(column.kind for column in shown))
    editions = ("", *(column.edition for column in shown))
    rows = (
        (f"{_(row.group)} {row.id}", *(_(matrix.cells[row, column]) for column in shown))
        for row in matrix.rows
    )
    return [kinds, editions, *rows]


def _iterate_sign_lines(
    matrix: "ParityMatrix", shown: Sequence["MatrixColumn"], language: str, width: int
) -> Iterator[str]:
    """Every document is a letter, explained above; those of a kind stand together."""
    kinds = [list(found) for _unused, found in groupby(shown, key=lambda column: column.kind)]
    letters = iter(ascii_letters)
    named = [[(next(letters, "?"), column.edition) for column in kind] for kind in kinds]
    yield fold_text(_("{name}: {legend}").format(name=language, legend=_(_SIGN_LEGEND)), width)
    for kind, heads in zip(kinds, named, strict=True):
        yield fold_text(
            _("  {kind}: {heads}").format(
                kind=kind[0].kind, heads=", ".join(f"{head} {edition}" for head, edition in heads)
            ),
            width,
        )
    room = max(measure_text_width(row.id) for row in matrix.rows) + 2 if matrix.rows else 0
    head = " ".join("".join(letter for letter, _unused in heads) for heads in named)
    beside = room + 2 + measure_text_width(head) <= width
    for group, rows in groupby(matrix.rows, key=lambda row: row.group):
        yield style_text(_(group).ljust(room + 2 if beside else 4) + head, sys.stdout, bold=True)
        for row in rows:
            found = " ".join(
                "".join(_CELL_SIGNS[matrix.cells[row, each]] for each in kind) for kind in kinds
            )
            yield from (
                [f"  {row.id.ljust(room)}{found}"] if beside else [f"  {row.id}", f"    {found}"]
            )
