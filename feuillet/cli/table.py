"""Tables where they fit the terminal, else a block for each row; plain columns in a pipe."""

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence

import click

from feuillet.cli.lines import fold_text, measure_terminal_width, measure_text_width, style_text
from feuillet.messages import gettext as _

_TableRow = tuple[str, ...]


def show_table(headings: _TableRow, rows: Iterable[_TableRow], whole: Collection[str] = ()) -> None:
    """`whole` names the columns of what is copied as it stands, and so not folded."""
    found, width = list(rows), measure_terminal_width(sys.stdout)
    if width is None:
        lines = iter(align_columns(found))
    elif (table := align_columns([headings, *found])) and max(
        map(measure_text_width, table)
    ) <= width:
        lines = iter((style_text(table[0], sys.stdout, bold=True), *table[1:]))
    else:
        lines = iterate_row_blocks(headings, found, width, whole)
    for line in lines:
        click.echo(line)


def align_columns(rows: Sequence[_TableRow]) -> list[str]:
    """Rows as lines, each cell padded to the widest of its column."""
    widths = [max(map(measure_text_width, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(_pad_cell, row, widths)).rstrip() for row in rows]


def _pad_cell(cell: str, width: int) -> str:
    return cell + " " * (width - measure_text_width(cell))


def iterate_row_blocks(
    headings: _TableRow, rows: Sequence[_TableRow], width: int, whole: Collection[str]
) -> Iterator[str]:
    """What a row is called, and below it each cell that says something, under its heading."""
    called = next(place for place, heading in enumerate(headings, 1) if heading)
    for row in rows:
        yield style_text(
            fold_text("  ".join(filter(None, row[:called])), width), sys.stdout, bold=True
        )
        for heading, cell in zip(headings[called:], row[called:], strict=True):
            line = (
                _("  {heading}: {cell}").format(heading=heading, cell=cell)
                if heading
                else f"  {cell}"
            )
            if cell:
                yield line if heading in whole else fold_text(line, width)
