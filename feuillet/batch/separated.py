"""A list as text: cells between semicolons, commas or tabs, in quotes if need be (RFC 4180)."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from feuillet.batch.table import Cell, Row, is_blank

SEPARATORS = ";\t,|"
# The first line by which Excel learns the separator.
SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.|\\t)\"?\s*", re.IGNORECASE)
LINE_END = re.compile(r"\r\n|\n|\r")
# What stands in quotes, to the end where they are not closed.
QUOTED = re.compile(r'"[^"]*(?:"|$)')
# The heading stands among the first lines.
FIRST = 10
# The most lines of a cell, and separators on one of them: with more it is somebody's line.
LONGEST, MOST = 30, 1
UNCLOSED = "a quotation mark is not closed: close it, or take it out"


def rows(text: str) -> Iterator[Row]:
    """Lines are numbered as an editor does; those that hold nothing are passed over."""
    return unwrapped(list(separated(text)))


def separated(text: str) -> Iterator[Row]:
    lines = LINE_END.split(text)
    said = SEPARATOR_LINE.fullmatch(lines[0])
    at = 1 if said else 0
    separator = said[1].replace("\\t", "\t") if said else separator_of(lines)
    while at < len(lines):
        cells, taken = record(lines[at : at + LONGEST], separator)
        if cells is None:
            yield Row(at + 1, (), UNCLOSED)
        elif not is_blank(cells):
            yield Row(at + 1, cells)
        at += taken


def unwrapped(found: Sequence[Row]) -> Iterator[Row]:
    """A spreadsheet that does not know the separator writes each line as one cell, in quotes."""
    whole = [row for row in found if not row.trouble]
    heading = whole[0].cells[0].text if whole else ""
    separator = max(SEPARATORS, key=heading.count)
    if heading.count(separator) < 2 or any(filled(row) > 1 for row in whole):
        yield from found
        return
    for row in found:
        cells = None if row.trouble else parsed(row.cells[0].text, separator)
        yield Row(row.number, cells or (), "" if cells else UNCLOSED)


def filled(row: Row) -> int:
    return sum(not is_blank([cell]) for cell in row.cells)


def separator_of(lines: Sequence[str]) -> str:
    """The sign that the first line with three cells has most of, outside quotes."""
    for line in lines[:FIRST]:
        bare = QUOTED.sub("", line)
        most = max(SEPARATORS, key=bare.count)
        if bare.count(most) > 1:
            return most
    return max(SEPARATORS, key="".join(lines[:FIRST]).count)


def record(lines: Sequence[str], separator: str) -> tuple[tuple[Cell, ...] | None, int]:
    """The cells of a line and of those below on which one in quotes goes on; how many it took."""
    if '"' not in lines[0]:
        return tuple(map(Cell, lines[0].split(separator))), 1
    for count in range(1, len(lines) + 1):
        whole = "\n".join(lines[:count])
        if whole.count('"') % 2 == 0:
            found = parsed(whole, separator)
            return (None, 1) if found is None else (found, count)
    return None, 1


def parsed(text: str, separator: str) -> tuple[Cell, ...] | None:
    """The cells; None where quotes stand wrong, or an open one has taken in somebody's line."""
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        return None
    if len(found) != 1:
        return None
    lines = [line for cell in found[0] if "\n" in cell for line in cell.split("\n")]
    return (
        None if any(line.count(separator) > MOST for line in lines) else tuple(map(Cell, found[0]))
    )
