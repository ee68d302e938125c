"""Tables where they fit the terminal, else a block for each row; plain columns in a pipe."""

import sys
from collections.abc import Collection, Iterable, Iterator, Sequence

import click

from feuillet.cli.lines import cells, fold, styled, width_of

Row = tuple[str, ...]


def show_table(headings: Row, rows: Iterable[Row], whole: Collection[str] = ()) -> None:
    """`whole` names the columns of what is copied as it stands, and so not folded."""
    found, width = list(rows), width_of(sys.stdout)
    if width is None:
        lines = iter(columns(found))
    elif (table := columns([headings, *found])) and max(map(cells, table)) <= width:
        lines = iter((styled(table[0], sys.stdout, bold=True), *table[1:]))
    else:
        lines = blocks(headings, found, width, whole)
    for line in lines:
        click.echo(line)


def columns(rows: Sequence[Row]) -> list[str]:
    """Rows as lines, each cell padded to the widest of its column."""
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(padded, row, widths)).rstrip() for row in rows]


def padded(cell: str, width: int) -> str:
    return cell + " " * (width - cells(cell))


def blocks(headings: Row, rows: Sequence[Row], width: int, whole: Collection[str]) -> Iterator[str]:
    """What a row is called, and below it each cell that says something, under its heading."""
    called = next(place for place, heading in enumerate(headings, 1) if heading)
    for row in rows:
        yield styled(fold("  ".join(filter(None, row[:called])), width), sys.stdout, bold=True)
        for heading, cell in zip(headings[called:], row[called:], strict=True):
            line = f"  {heading}: {cell}" if heading else f"  {cell}"
            if cell:
                yield line if heading in whole else fold(line, width)
