"""Days and hours as lists have them: the day or the year first, and what programs add behind."""

import re
from datetime import date
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _

_DAY_SEPARATOR = r"\s*[-/.\u2010-\u2013]\s*|\s+"
DAY_FIRST = re.compile(
    rf"([0-9]{{1,2}})(?:{_DAY_SEPARATOR})([0-9]{{1,2}})(?:{_DAY_SEPARATOR})([0-9]{{4}})(?![0-9])"
)
YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
SHORT_YEAR = re.compile(
    rf"[0-9]{{1,2}}(?:{_DAY_SEPARATOR})[0-9]{{1,2}}(?:{_DAY_SEPARATOR})'?[0-9]{{2}}(?![0-9])"
)
# An hour of the night at which nobody is seen: programs write it behind a day that has none.
_MIDNIGHT = re.compile(
    r"[T\s,]*(?:0?0[:h](?:00)?(?:[:.]00(?:[.,]0+)?)?|12:00(?::00)?\s*AM)"
    r"\s*(?:Z|[+-][0-9]{2}:?[0-9]{2}|UTC)?",
    re.IGNORECASE,
)
# Days since 1899, as spreadsheets count them: from 1901 to 2099, and no year.
_SERIAL_NUMBER = re.compile(r"([0-9]{3,5}|-[0-9]{1,6})(?:[.,][0-9]+)?")
_LIKELY_SERIALS, _LIKELY_YEARS = range(367, 73_051), range(1900, 2101)
_HOUR_OF_DAY = re.compile(
    r"([0-9]{1,2})\s*(?:[:h.]\s*([0-9]{2})?(?::[0-9]{2})?|(?=[ap]))"
    r"\s*(?:min\.?)?\s*(?:([ap])\.?m\.?)?",
    re.IGNORECASE,
)
_RANGE_SIGN = re.compile(r"\s*(?:[-–]|à|to)\s*", re.IGNORECASE)
# Where days have such hours, the month comes first more often than not.
HOUR_HALF_DAY = re.compile(r"(?<![^\W\d_])[ap]\.?\s?m\b", re.IGNORECASE)
_ZERO_SECONDS = re.compile(r"(?<=[0-9]:[0-9]{2}):00(?:[.,]0+)?\b")
FORMAT_AS_DATE = N_("format the column as a date, and save again")
NO_DAY_MESSAGE = N_("is no day of the calendar: write day/month/year, or year-month-day")
SHORT_YEAR_MESSAGE = N_("has a year of two digits: write all four")


class _ParsedDay(NamedTuple):
    """A day, or why there is none, and what stands behind it."""

    day: date | None
    behind: str = ""
    trouble: str = ""


def parse_day(text: str) -> _ParsedDay:
    """Numbers alone, day first or year first: nothing is guessed."""
    for pattern, places in ((DAY_FIRST, (3, 2, 1)), (YEAR_FIRST, (1, 3, 4))):
        if found := pattern.match(text):
            day = _build_date(*(int(found[place]) for place in places))
            return _ParsedDay(day, text[found.end() :], "" if day else _(NO_DAY_MESSAGE))
    if SHORT_YEAR.match(text):
        return _ParsedDay(None, "", _(SHORT_YEAR_MESSAGE))
    if is_serial_day(text):
        return _ParsedDay(
            None,
            "",
            _("is a number of days, as spreadsheets count: {remedy}").format(
                remedy=_(FORMAT_AS_DATE)
            ),
        )
    return _ParsedDay(None, "", _(NO_DAY_MESSAGE))


def _build_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_serial_day(text: str) -> bool:
    found = _SERIAL_NUMBER.fullmatch(text)
    if found is None:
        return False
    # Below zero it is a day before they begin to count.
    return int(found[1]) < 0 or (
        int(found[1]) in _LIKELY_SERIALS and int(found[1]) not in _LIKELY_YEARS
    )


def strip_midnight(behind: str) -> str:
    """What is told behind a day; an hour that only a program has added is nothing."""
    return "" if _MIDNIGHT.fullmatch(behind) else behind.strip(" ,\t")


def is_hour(text: str) -> bool:
    """An hour of the day, or two with a dash between."""
    return all(_is_one_hour(part.strip()) for part in _RANGE_SIGN.split(text, maxsplit=1))


def _is_one_hour(text: str) -> bool:
    found = _HOUR_OF_DAY.fullmatch(text)
    return (
        found is not None and int(found[1]) <= (12 if found[3] else 23) and int(found[2] or 0) < 60
    )


def strip_seconds(text: str) -> str:
    """Programs add them to every hour."""
    return _ZERO_SECONDS.sub("", text)
