"""The days of a list, each in the time in which it may lie."""

import re
from datetime import date, timedelta

from feuillet.batch.cell_damage import normalise_cell_text
from feuillet.batch.days import is_hour, parse_day, strip_midnight, strip_seconds
from feuillet.batch.field_value import FieldValue
from feuillet.batch.table import ListCell
from feuillet.messages import N_
from feuillet.messages import gettext as _

_HOUR_LEAD = re.compile(r"^(?:T|à|at|@)?\s*", re.IGNORECASE)
_OLDEST_AGE = 130
_PLACEHOLDER_DAYS = {date(1900, 1, 1), date(1899, 12, 30), date(1901, 1, 1)}
# How far from today lies what is planned, or was handed over.
_LONGEST_DISTANCE = timedelta(days=3653)
_YEAR_REMEDY = N_("check the day, and write all four digits of the year")


def parse_birth_date(_cell: ListCell, text: str, today: date) -> FieldValue:
    day, trouble = _parse_lone_day(text)
    if not day:
        return FieldValue("", trouble)
    if day >= today:
        return FieldValue("", _("is not in the past: {remedy}").format(remedy=_(_YEAR_REMEDY)))
    if day in _PLACEHOLDER_DAYS:
        return FieldValue(
            "", _("is the day that data bases write for an unknown one: write the right one")
        )
    if (day.year + _OLDEST_AGE, day.month, day.day) < (today.year, today.month, today.day):
        return FieldValue(
            "",
            _("lies over {oldest_age} years back: {remedy}").format(
                oldest_age=_OLDEST_AGE, remedy=_(_YEAR_REMEDY)
            ),
        )
    return FieldValue(_format_list_day(day))


def _parse_lone_day(text: str) -> tuple[date | None, str]:
    """A day with nothing behind it, or why there is none."""
    found = parse_day(normalise_cell_text(text))
    if found.day and strip_midnight(found.behind):
        return None, _("has something behind the day: write the day alone")
    return found.day, found.trouble


def _format_list_day(day: date) -> str:
    """Day first, as forms in France and Britain have it."""
    return f"{day:%d/%m/%Y}"


def parse_planned_day(_cell: ListCell, text: str, today: date) -> FieldValue:
    """A day of this patient's care."""
    day, trouble = _parse_lone_day(text)
    return _judge_distance(day, _format_list_day(day), today) if day else FieldValue("", trouble)


def parse_past_day(cell: ListCell, text: str, today: date) -> FieldValue:
    """A day on which something was done already."""
    found = parse_planned_day(cell, text, today)
    day = None if found.trouble else parse_day(found.text).day
    if day and day > today:
        message = _("lies ahead, and what was handed over was so by today: check the day")
        return found._replace(trouble=message, doubtful=True)
    return found


def parse_day_and_hour(cell: ListCell, text: str, today: date) -> FieldValue:
    """A day, and the hour where one is told."""
    found = parse_day(normalise_cell_text(text))
    behind = strip_midnight(found.behind)
    if not found.day or not behind:
        return parse_planned_day(cell, text, today)
    if not is_hour(_HOUR_LEAD.sub("", behind, count=1)):
        return FieldValue(
            "", _("has something behind the day that is no hour: write it as 23/11/2026, 14:30")
        )
    comma = "," if found.behind.startswith(",") else ""
    return _judge_distance(
        found.day,
        f"{_format_list_day(found.day)}{comma} {strip_seconds(behind.removeprefix('T'))}",
        today,
    )


def _judge_distance(day: date, text: str, today: date) -> FieldValue:
    if abs(day - today) > _LONGEST_DISTANCE:
        return FieldValue(
            "", _("lies over ten years away: {remedy}").format(remedy=_(_YEAR_REMEDY))
        )
    return FieldValue(text)
