"""A list as rows of cells, before anybody knows what its columns mean."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from feuillet.messages import gettext as _

# What a workbook says of a cell; what a text file holds is text.
_CellSort = Literal["text", "number", "day", "early", "truth", "error"]
# Of the numbers of lines that a message names.
_MOST_LINE_NUMBERS = 5
# “#N/A” and “#####” are errors of a spreadsheet.
_REMARK_MARK = re.compile(r"//|#+\s|#$|#(?![A-Z]+[!?/]|[A-Z]+$|[0-9#])")


class ListCell(NamedTuple):
    """What stands there, as it would be typed; a day is day/month/year, with its hour."""

    text: str
    sort: _CellSort = "text"
    # Whether a stroke goes through it, or through a part of it.
    struck: bool = False
    # Whether a day is shown as a month or a year alone, and its day perhaps a program's.
    dayless: bool = False
    # Whether its format shows something else than what stands in it.
    reshaped: bool = False


class ListRow(NamedTuple):
    """A line by its number in the file or sheet; `trouble` says why its cells cannot be read."""

    number: int
    cells: tuple[ListCell, ...]
    trouble: str = ""


class ListTable(NamedTuple):
    """The rows that hold something, in order, and what is to be told of the file as a whole."""

    rows: tuple[ListRow, ...]
    notes: tuple[str, ...] = ()
    # Whether each cell has its own place, as in a workbook: no forgotten separator moves it.
    placed: bool = False
    # Whether some of its columns are not shown, and so not read.
    hides: bool = False
    # Whether an encoding of one byte a letter was guessed by its letters.
    guessed: bool = False


def is_blank(cells: Sequence[ListCell]) -> bool:
    return not any(cell.text.strip() for cell in cells)


def is_remark_line(cells: Sequence[ListCell]) -> bool:
    """Whether a line is marked as none of the list, as programmers do; #1 is a number."""
    first = next((text for cell in cells if (text := cell.text.strip())), "")
    return bool(_REMARK_MARK.match(first))


def format_column_letters(place: int) -> str:
    """What a spreadsheet calls a column, counted from 1."""
    name = ""
    while place:
        place, left = divmod(place - 1, 26)
        name = chr(ord("A") + left) + name
    return name


def parse_column_letters(name: str) -> int:
    """The place of a column, counted from 1."""
    place = 0
    for letter in name:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place


def format_line_numbers(numbers: Sequence[int]) -> str:
    """“line 3”, “lines 3, 4 and 9”, of many the first."""
    shown, more = (
        [str(number) for number in numbers[:_MOST_LINE_NUMBERS]],
        len(numbers) - _MOST_LINE_NUMBERS,
    )
    if more > 0:
        return _("lines {shown} and {more} more").format(shown=", ".join(shown), more=more)
    *before, last = shown
    return (
        _("lines {before} and {last}").format(before=", ".join(before), last=last)
        if before
        else _("line {last}").format(last=last)
    )
