"""A column of days is judged as a whole: one written in another habit is not half made."""

from collections.abc import Iterator, Sequence
from itertools import chain

from feuillet.batch.days import (
    DAY_FIRST,
    FORMAT_AS_DATE,
    HOUR_HALF_DAY,
    SHORT_YEAR,
    YEAR_FIRST,
    is_serial_day,
)
from feuillet.batch.remarks import find_month_before_day
from feuillet.batch.table import ListCell, format_line_numbers
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.findings import EngineError
from feuillet.messages import N_
from feuillet.messages import gettext as _

_UNAMBIGUOUS_DATE_REMEDY = N_("write year-month-day, and hours as 14:30")
_PLACES_OF_MONTH = (N_("before the day"), N_("behind the day"))
_DATE_REMEDY = N_("write day/month/year, or year-month-day")


def refuse_date_style(
    heading: str, days: Sequence[tuple[int, ListCell]], month_first: str = ""
) -> None:
    """EngineError for another habit than ours: half of the days would be wrong and look right.

    `days` are the cells that are filled, with the numbers of their lines; `month_first` names
    another column that has the month first.
    """
    faults = chain(_describe_date_faults(days), _describe_month_first_doubts(days, month_first))
    if trouble := next(faults, ""):
        raise EngineError(
            _("the column “{heading}” {trouble}").format(heading=heading, trouble=trouble)
        )


def refuse_asked_order(
    heading: str, days: Sequence[tuple[int, ListCell]], known: ListVocabulary
) -> None:
    """EngineError where the heading asks for an order in which its days are not read."""
    order = find_month_before_day(heading, known)
    habit = YEAR_FIRST if order.startswith("Y") else DAY_FIRST
    lines = [line for line, cell in days if cell.sort != "day" and habit.match(cell.text)]
    if order and lines:
        raise EngineError(
            _(
                "the column “{heading}” asks for the month {place}, and its days may be "
                "written so ({line_numbers}): write year-month-day, and take the order out "
                "of the heading"
            ).format(
                heading=heading,
                place=_(_PLACES_OF_MONTH[order[0] == "Y"]),
                line_numbers=format_line_numbers(lines),
            )
        )


def is_month_first(days: Sequence[str]) -> bool:
    """Whether days prove that the month comes first, and none of them the contrary."""
    pairs = [_parse_first_numbers(text) for text in days]
    return any(second > 12 >= first for first, second in pairs) and not any(
        first > 12 for first, _unused in pairs
    )


def _describe_month_first_doubts(
    days: Sequence[tuple[int, ListCell]], month_first: str
) -> Iterator[str]:
    """What makes it doubtful that the day comes first, where no day after the 12th proves it."""
    typed = [(line, cell.text) for line, cell in days if cell.sort != "day"]
    pairs = [
        (line, text, *_parse_first_numbers(text)) for line, text in typed if DAY_FIRST.match(text)
    ]
    if not pairs or any(first > 12 for _line, _text, first, _second in pairs):
        return
    if half := [line for line, text, *_others in pairs if HOUR_HALF_DAY.search(text)]:
        yield (
            _(
                "has hours with AM or PM ({line_numbers}), and no day after the 12th: the "
                "month may come first; {remedy}"
            ).format(
                line_numbers=format_line_numbers(half),
                remedy=_(_UNAMBIGUOUS_DATE_REMEDY),
            )
        )
    if month_first:
        yield _("may have the month first, as {month_first} has: {remedy}").format(
            month_first=month_first, remedy=_(_UNAMBIGUOUS_DATE_REMEDY)
        )


def _describe_date_faults(days: Sequence[tuple[int, ListCell]]) -> Iterator[str]:
    if len(days) > 1 and all(is_serial_day(cell.text) for _unused, cell in days):
        yield _("has numbers of days, as spreadsheets count: {remedy}").format(
            remedy=_(FORMAT_AS_DATE)
        )
    if len(days) > 1 and all(SHORT_YEAR.match(cell.text) for _unused, cell in days):
        yield _("has years of two digits: show four, and save again")
    pairs = [
        (line, cell.sort, *_parse_first_numbers(cell.text))
        for line, cell in days
        if DAY_FIRST.match(cell.text)
    ]
    day_first = [
        line for line, sort, first, second in pairs if first > 12 >= second and sort != "day"
    ]
    month_first = [line for line, _unused, first, second in pairs if second > 12 >= first]
    small = [line for line, sort, first, _unused in pairs if sort == "day" and first <= 12]
    large = [line for line, sort, first, _unused in pairs if sort == "day" and first > 12]
    if month_first and day_first:
        yield (
            _(
                "has the month first ({lines}) and the day first ({other_lines}): write "
                "day/month/year everywhere"
            ).format(
                lines=format_line_numbers(month_first), other_lines=format_line_numbers(day_first)
            )
        )
    if month_first:
        yield _("has the month first ({lines}): {remedy}").format(
            lines=format_line_numbers(month_first), remedy=_(_DATE_REMEDY)
        )
    if day_first and small and not large:
        yield (
            _(
                "has days that are text ({other_lines}), and no other one after the 12th: a "
                "spreadsheet has read the others with the month first; set its language, and "
                "open the list anew"
            ).format(other_lines=format_line_numbers(day_first))
        )


def _parse_first_numbers(text: str) -> tuple[int, int]:
    """The first two."""
    found = DAY_FIRST.match(text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
