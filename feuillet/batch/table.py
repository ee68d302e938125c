"""A list as rows of cells, before anybody knows what its columns mean."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

# What a workbook says of a cell; what a text file holds is text.
Sort = Literal["text", "number", "day", "early", "truth", "error"]
# Of the numbers of lines that a message names.
SHOWN = 5


class Cell(NamedTuple):
    """What stands there, as it would be typed; a day is day/month/year, with its hour."""

    text: str
    sort: Sort = "text"
    # Whether a stroke goes through it, or through a part of it.
    struck: bool = False


class Row(NamedTuple):
    """A line by its number in the file or sheet; `trouble` says why its cells cannot be read."""

    number: int
    cells: tuple[Cell, ...]
    trouble: str = ""


class Table(NamedTuple):
    """The rows that hold something, in order, and what is to be told of the file as a whole."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    # Whether each cell has its own place, as in a workbook: no forgotten separator moves it.
    placed: bool = False
    # Whether some of its columns are not shown, and so not read.
    hides: bool = False


def is_blank(cells: Sequence[Cell]) -> bool:
    return not any(cell.text.strip() for cell in cells)


def letters(place: int) -> str:
    """What a spreadsheet calls a column, counted from 1."""
    name = ""
    while place:
        place, left = divmod(place - 1, 26)
        name = chr(ord("A") + left) + name
    return name


def in_lines(numbers: Sequence[int]) -> str:
    """“line 3”, “lines 3, 4 and 9”, of many the first."""
    shown, more = [str(number) for number in numbers[:SHOWN]], len(numbers) - SHOWN
    if more > 0:
        return f"lines {', '.join(shown)} and {more} more"
    *before, last = shown
    return f"lines {', '.join(before)} and {last}" if before else f"line {last}"
