"""The form of each value of a list, by the name of its field: doubt is told, never guessed."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from feuillet.batch.cell_damage import (
    EMPTY_VALUE,
    FORMAT_AS_TEXT,
    STRUCK_CELL_MESSAGE,
    TYPE_AGAIN,
    describe_damage,
    normalise_cell_text,
    strip_text_mark,
)
from feuillet.batch.days import is_hour, parse_day, strip_midnight, strip_seconds
from feuillet.batch.table import ListCell
from feuillet.messages import N_, keep_by_language
from feuillet.messages import gettext as _


class FieldValue(NamedTuple):
    """What is printed, or why it is not; `doubtful` where only whoever made the list can know."""

    text: str
    trouble: str = ""
    doubtful: bool = False
    # Whether the dress of a text cell was taken off.
    dressed: bool = False


_WHOLE_NUMBER = re.compile(r"([0-9]+)[.,]0+")
_MONTH_NAME = (
    "(?:janv?|f[ée]vr?|feb|mars?|avr|apr|mai|may|juin|jun|juil|jul|ao[uû]t?|aug|sept?|oct|nov"
    "|d[ée]c)"
)
# What a spreadsheet makes of “12-1” or “2/3”.
_SPREADSHEET_DAY = re.compile(
    (
        rf"[0-9]{{1,2}}[-/. ]{_MONTH_NAME}\.?(?:[-/. ][0-9]{{2,4}})?|{_MONTH_NAME}\.?[-/. "
        rf"][0-9]{{2,4}}"
    ),
    re.IGNORECASE,
)
# A letter, or figures alone: too easily misread for a level or a side.
_LETTER_OR_FIGURES = re.compile(r"[A-Za-z]\.?|[0-9\W]+")
_HOUR_LEAD = re.compile(r"^(?:T|à|at|@)?\s*", re.IGNORECASE)
_DOUBT_SIGNS = "?¿"
# “Dupont née Martin”, “MARTIN ép. DUPONT”.
_MARRIED_AND_BIRTH_NAME = re.compile(
    r"\w,?\s+(?:n[ée]e|[ée]p(?:ouse|se|x)?\.?|veuve|vve|born)\s+\w", re.IGNORECASE
)
# A name that stands in quotes as a whole.
_NAME_IN_QUOTES = re.compile(r"“([^“”]*)”|«\s*([^«»]*?)\s*»|\"([^\"]*)\"|„([^„“”]*)[“”]|‘([^‘’]*)’")
_DIGIT_SEPARATOR = re.compile(r"[\s./-]")
_OLDEST_AGE = 130
_PLACEHOLDER_DAYS = {date(1900, 1, 1), date(1899, 12, 30), date(1901, 1, 1)}
# How far from today lies what is planned, or was handed over.
_LONGEST_DISTANCE = timedelta(days=3653)
_YEAR_REMEDY = N_("check the day, and write all four digits of the year")
EMPTY_MESSAGE = N_("is what programs write for nothing: write what is meant, or leave it empty")
_DAYLESS_MESSAGE = N_(
    "is shown without its day, which a spreadsheet may have added: show the day, and check it"
)
_CUT_NUMBER_MESSAGE = N_(
    "needs {count} digits and has {found}: a spreadsheet takes zeros from the beginning; {remedy}"
)
_DIGIT_COUNT_MESSAGE = N_(
    "needs {count} digits and has {found}: check it, and write its digits alone"
)

_ValueParser = Callable[[ListCell, str, date], FieldValue]


# Many on a list have one surgeon and one day.
@keep_by_language(4096)
def parse_field_value(field: str, cell: ListCell, today: date) -> FieldValue:
    """A cell as the form of its field asks, by the field's name; an empty one is nothing."""
    text, dressed = strip_text_mark(cell.text)
    if not text:
        return FieldValue("")
    if cell.struck:
        return FieldValue("", _(STRUCK_CELL_MESSAGE))
    if trouble := next(describe_damage(text, cell), ""):
        return FieldValue("", trouble)
    if EMPTY_VALUE.fullmatch(text):
        return FieldValue(text, _(EMPTY_MESSAGE), doubtful=True)
    found = _find_parser(field)(cell, text, today)
    if cell.dayless and not found.trouble and is_day_field(field):
        found = found._replace(trouble=_(_DAYLESS_MESSAGE), doubtful=True)
    return found._replace(dressed=True) if dressed else found


def _parse_person_name(cell: ListCell, text: str, today: date) -> FieldValue:
    """A name, out of the quotes that programs put around it."""
    inside = _NAME_IN_QUOTES.fullmatch(text)
    if inside:
        return _parse_bare_name(cell, next(filter(None, inside.groups()), ""), today)._replace(
            dressed=True
        )
    return _parse_bare_name(cell, text, today)


def _parse_birth_name(cell: ListCell, text: str, today: date) -> FieldValue:
    """The one name; of two with a word between, only whoever made the list knows which is meant."""
    found = _parse_person_name(cell, text, today)
    if not found.trouble and _MARRIED_AND_BIRTH_NAME.search(found.text):
        message = _("has two names: write the one at birth alone")
        return found._replace(trouble=message, doubtful=True)
    return found


def _parse_bare_name(cell: ListCell, text: str, _today: date) -> FieldValue:
    if "\n" in text:
        return FieldValue("", _("has several lines: write it on one"))
    if cell.sort == "day" or not any(letter.isalpha() for letter in text):
        message = _("is no name, for it has no letter: {remedy}")
        return FieldValue("", message.format(remedy=_(FORMAT_AS_TEXT)))
    if any(sign in text for sign in _DOUBT_SIGNS):
        message = _(
            "has a question mark, which programs put for a letter that they lack: {remedy}"
        ).format(remedy=_(TYPE_AGAIN))
        return FieldValue(normalise_cell_text(text), message, doubtful=True)
    if _has_unpaired_quote(text):
        message = _("has a quotation mark without its other half: {remedy}")
        return FieldValue("", message.format(remedy=_(TYPE_AGAIN)))
    return FieldValue(normalise_cell_text(text))


def _has_unpaired_quote(text: str) -> bool:
    """Whether a quotation mark is left over, as where a line was cut in two."""
    return text.count('"') % 2 == 1 or any(
        text.count(begin) != text.count(end) for begin, end in ("“”", "«»")
    )


def _parse_birth_date(_cell: ListCell, text: str, today: date) -> FieldValue:
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
        message = _("lies over {oldest_age} years back: {remedy}")
        return FieldValue("", message.format(oldest_age=_OLDEST_AGE, remedy=_(_YEAR_REMEDY)))
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


def _parse_planned_day(_cell: ListCell, text: str, today: date) -> FieldValue:
    """A day of this patient's care."""
    day, trouble = _parse_lone_day(text)
    return _judge_distance(day, _format_list_day(day), today) if day else FieldValue("", trouble)


def _parse_day_and_hour(cell: ListCell, text: str, today: date) -> FieldValue:
    """A day, and the hour where one is told."""
    found = parse_day(normalise_cell_text(text))
    behind = strip_midnight(found.behind)
    if not found.day or not behind:
        return _parse_planned_day(cell, text, today)
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


def _parse_hour(_cell: ListCell, text: str, _today: date) -> FieldValue:
    said = normalise_cell_text(text)
    if not is_hour(said):
        message = _("is no hour of the day: write it as 14:30, and {remedy}")
        return FieldValue("", message.format(remedy=_(FORMAT_AS_TEXT)))
    return FieldValue(strip_seconds(said))


def _make_digits_parser(count: int) -> _ValueParser:
    """A number that identifies: it is not reckoned with."""

    def read(_cell: ListCell, text: str, _today: date) -> FieldValue:
        whole = _WHOLE_NUMBER.fullmatch(text)
        bare = whole[1] if whole else _DIGIT_SEPARATOR.sub("", text)
        if not re.fullmatch("[0-9]*", bare):
            return FieldValue(
                "",
                _("has a character that is no digit: write its {count} digits alone").format(
                    count=count
                ),
            )
        if len(bare) != count:
            told = _(_CUT_NUMBER_MESSAGE if len(bare) < count else _DIGIT_COUNT_MESSAGE)
            remedy = _(FORMAT_AS_TEXT)
            return FieldValue("", told.format(count=count, found=len(bare), remedy=remedy))
        return FieldValue(bare)

    return read


def _parse_level_or_side(cell: ListCell, text: str, _today: date) -> FieldValue:
    """The level or the side: in words, since a figure or a letter is too easily misread."""
    said = normalise_cell_text(text)
    if cell.sort == "day" or _SPREADSHEET_DAY.fullmatch(said) or parse_day(said).day:
        return FieldValue(
            "",
            _("is a day: a spreadsheet takes 12-1 for one; {remedy}").format(
                remedy=_(FORMAT_AS_TEXT)
            ),
        )
    if _LETTER_OR_FIGURES.fullmatch(said):
        return FieldValue(
            "", _("has to be written in words: a figure or a letter is too easily misread")
        )
    return FieldValue(said)


def _parse_free_text(_cell: ListCell, text: str, _today: date) -> FieldValue:
    """Free text: a whole number without the decimal that programs add, an hour without seconds."""
    said = normalise_cell_text(text)
    whole = _WHOLE_NUMBER.fullmatch(said)
    return FieldValue(whole[1] if whole else strip_seconds(said))


# The form of each field, by its name: the first that fits. Other kinds have names like these.
_FIELD_PARSERS: tuple[tuple[re.Pattern[str], _ValueParser], ...] = (
    (re.compile("birth-date"), _parse_birth_date),
    (re.compile("birth-name"), _parse_birth_name),
    (re.compile("interview-date|new-date"), _parse_day_and_hour),
    (re.compile("date-.+|.+-date|handed-on|sign-after|operate-after|quote"), _parse_planned_day),
    (re.compile(".+-hour"), _parse_hour),
    (re.compile("rpps"), _make_digits_parser(11)),
    (re.compile("level|side"), _parse_level_or_side),
    (
        re.compile(
            "(?:.+-)?names?(?:-.+)?|patient(?:-.+)?|representative-[0-9]+|protector|informs"
            "|operates|helper|trusted-person|interpreter|reader"
        ),
        _parse_person_name,
    ),
    (re.compile(".*"), _parse_free_text),
)


@cache
def _find_parser(field: str) -> _ValueParser:
    return next(reader for pattern, reader in _FIELD_PARSERS if pattern.fullmatch(field))


_DAY_PARSERS = frozenset({_parse_birth_date, _parse_planned_day, _parse_day_and_hour})


def is_day_field(field: str) -> bool:
    """Whether the field's values are days, which are judged together."""
    return _find_parser(field) in _DAY_PARSERS


def is_name_field(field: str) -> bool:
    """Whether the field's values are names of persons."""
    return _find_parser(field) in {_parse_person_name, _parse_birth_name}


def is_level_field(field: str) -> bool:
    """Whether the field's values are a level or a side."""
    return _find_parser(field) is _parse_level_or_side
