"""A list as text: cells between semicolons, commas or tabs, in quotes if need be (RFC 4180)."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from feuillet.batch.table import ListCell, ListRow, is_blank
from feuillet.messages import N_
from feuillet.messages import gettext as _

_SEPARATORS = ";\t,|"
# The first line by which Excel learns the separator.
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.|\\t)\"?\s*", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\n|\r")
# What stands in quotes, to the end where they are not closed.
_QUOTED_TEXT = re.compile(r'"[^"]*(?:"|$)')
# The heading stands among the first lines.
_FIRST_LINES = 10
# The most lines of a cell, and how many separators a line of text may have in any list.
_MOST_CELL_LINES, _FEW_SEPARATORS = 30, 1
UNCLOSED_QUOTATION = N_("a quotation mark is not closed: close it, or take it out")


def parse_rows(text: str) -> Iterator[ListRow]:
    """Lines are numbered as an editor does; those that hold nothing are passed over."""
    return _split_wrapped_rows(list(_split_rows(text)))


def _split_rows(text: str) -> Iterator[ListRow]:
    lines = _LINE_END.split(text)
    said = _SEPARATOR_LINE.fullmatch(lines[0])
    at = 1 if said else 0
    separator = said[1].replace("\\t", "\t") if said else _find_separator(lines)
    most = _count_usual_separators(lines[at:], separator)
    while at < len(lines):
        cells, taken = _parse_first_row(lines[at : at + _MOST_CELL_LINES], separator, most)
        if cells is None:
            yield ListRow(at + 1, (), _(UNCLOSED_QUOTATION))
        elif not is_blank(cells):
            yield ListRow(at + 1, cells)
        at += taken


def _split_wrapped_rows(found: Sequence[ListRow]) -> Iterator[ListRow]:
    """A spreadsheet that does not know the separator writes each line as one cell, in quotes."""
    whole = [row for row in found if not row.trouble]
    heading = whole[0].cells[0].text if whole else ""
    separator = max(_SEPARATORS, key=heading.count)
    if heading.count(separator) < 2 or any(_count_filled_cells(row) > 1 for row in whole):
        yield from found
        return
    for row in found:
        cells = (
            None if row.trouble else _parse_cells(row.cells[0].text, separator, _FEW_SEPARATORS + 1)
        )
        yield ListRow(row.number, cells or (), "" if cells else _(UNCLOSED_QUOTATION))


def _count_filled_cells(row: ListRow) -> int:
    return sum(not is_blank([cell]) for cell in row.cells)


def _find_separator(lines: Sequence[str]) -> str:
    """The sign that the first line with three cells has most of, outside quotes."""
    for line in lines[:_FIRST_LINES]:
        bare = _QUOTED_TEXT.sub("", line)
        most = max(_SEPARATORS, key=bare.count)
        if bare.count(most) > 1:
            return most
    return max(_SEPARATORS, key="".join(lines[:_FIRST_LINES]).count)


def _count_usual_separators(lines: Sequence[str], separator: str) -> int:
    """How many separators a person's line has at least: as most have, or as the heading."""
    counts = [count for line in lines if (count := _QUOTED_TEXT.sub("", line).count(separator))]
    usual = Counter(counts).most_common(1)[0][0] if counts else 0
    return max(min(usual, *counts[:1], usual), _FEW_SEPARATORS + 1)


def _parse_first_row(
    lines: Sequence[str], separator: str, most: int
) -> tuple[tuple[ListCell, ...] | None, int]:
    """The cells of a line and of those below on which one in quotes goes on; how many it took."""
    if '"' not in lines[0]:
        return tuple(map(ListCell, lines[0].split(separator))), 1
    for count in range(1, len(lines) + 1):
        whole = "\n".join(lines[:count])
        if whole.count('"') % 2 == 0:
            found = _parse_cells(whole, separator, most)
            return (None, 1) if found is None else (found, count)
    return None, 1


def _parse_cells(text: str, separator: str, most: int) -> tuple[ListCell, ...] | None:
    """The cells; None where quotes stand wrong, or an open one has taken in somebody's line.

    Such a line has as many separators as others of the list have.
    """
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        return None
    if len(found) != 1:
        return None
    lines = [line for cell in found[0] if "\n" in cell for line in cell.split("\n")]
    return (
        None
        if any(line.count(separator) >= most for line in lines)
        else tuple(map(ListCell, found[0]))
    )
