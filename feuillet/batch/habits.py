"""A column of days is judged as a whole: one written in another habit is not half made."""

from collections.abc import Iterator, Sequence

from feuillet.batch.days import AS_DAY, DAY_FIRST, SHORT_YEAR, is_serial
from feuillet.batch.table import Cell, in_lines
from feuillet.findings import EngineError

# How many days before the 13th, and none after it, show that a program has swapped day and month.
SWAPPED = 3
WRITE = "write day/month/year, or year-month-day"


def refuse_habit(heading: str, days: Sequence[tuple[int, Cell]]) -> None:
    """EngineError for another habit than ours: half of the days would be wrong and look right.

    `days` are the cells that are filled, with the numbers of their lines.
    """
    for trouble in habits(days):
        raise EngineError(f"the column “{heading}” {trouble}")


def habits(days: Sequence[tuple[int, Cell]]) -> Iterator[str]:
    if len(days) > 1 and all(is_serial(cell.text) for _, cell in days):
        yield f"has numbers of days, as spreadsheets count: {AS_DAY}"
    if len(days) > 1 and all(SHORT_YEAR.match(cell.text) for _, cell in days):
        yield "has years of two digits: show four, and save again"
    pairs = [
        (line, cell.sort, *numbers(cell.text)) for line, cell in days if DAY_FIRST.match(cell.text)
    ]
    day_first = [
        line for line, sort, first, second in pairs if first > 12 >= second and sort != "day"
    ]
    month_first = [line for line, _, first, second in pairs if second > 12 >= first]
    small = [line for line, sort, first, _ in pairs if sort == "day" and first <= 12]
    large = [line for line, sort, first, _ in pairs if sort == "day" and first > 12]
    if month_first and day_first:
        yield (
            f"has the month first ({in_lines(month_first)}) and the day first "
            f"({in_lines(day_first)}): write day/month/year everywhere"
        )
    if month_first:
        yield f"has the month first ({in_lines(month_first)}): {WRITE}"
    if day_first and len(small) >= SWAPPED and not large:
        yield (
            f"has days that are text ({in_lines(day_first)}), and no other one after the 12th: "
            "a spreadsheet has read the others with the month first; set its language, and open "
            "the list anew"
        )


def numbers(text: str) -> tuple[int, int]:
    """The first two."""
    found = DAY_FIRST.match(text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
