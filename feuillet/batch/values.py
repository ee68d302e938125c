"""Each value of a list, by the type of its field: doubt is told, never guessed."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from feuillet.batch.cell_damage import (
    EMPTY_VALUE,
    FORMAT_AS_TEXT,
    STRUCK_CELL_MESSAGE,
    TYPE_AGAIN,
    describe_damage,
    normalise_cell_text,
    strip_text_mark,
)
from feuillet.batch.day_values import (
    parse_birth_date,
    parse_day_and_hour,
    parse_past_day,
    parse_planned_day,
)
from feuillet.batch.days import is_hour, parse_day, strip_seconds
from feuillet.batch.field_value import FieldValue
from feuillet.batch.table import ListCell
from feuillet.messages import N_, keep_by_language
from feuillet.messages import gettext as _
from feuillet.model import FieldType, find_field_type

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
_DOUBT_SIGNS = "?¿"
# “Dupont née Martin”, “MARTIN ép. DUPONT”.
_MARRIED_AND_BIRTH_NAME = re.compile(
    r"\w,?\s+(?:née?|nee|[ée]p(?:ouse|se|x)?\.?|veuve|vve|born)\s+\w", re.IGNORECASE
)
# A name that stands in quotes as a whole.
_NAME_IN_QUOTES = re.compile(r"“([^“”]*)”|«\s*([^«»]*?)\s*»|\"([^\"]*)\"|„([^„“”]*)[“”]|‘([^‘’]*)’")
# A part of a day, or of an hour, as programs reckon it.
_LONG_FRACTION = re.compile(r"[0-9]+[.,][0-9]{5,}")
_DIGIT_SEPARATOR = re.compile(r"[\s./-]")
# What is typed where a number is not known.
_PLACEHOLDER_NUMBERS = {"12345678901", "01234567890", "12345678910"}
_PLACEHOLDER_MESSAGE = N_(
    "is a number that people type for want of one: write the right one, or leave it empty"
)
_FRACTION_MESSAGE = N_(
    "is a fraction, as a spreadsheet has for an hour: format the cell as text, and type it again"
)
_SHOWN_OTHERWISE_MESSAGE = N_(
    "is shown otherwise than it stands in the cell: write it as text, as it is to be printed"
)
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
    """A cell as the type of its field asks; an empty one is nothing."""
    text, dressed = strip_text_mark(cell.text)
    if not text:
        return FieldValue("")
    if cell.struck:
        return FieldValue("", _(STRUCK_CELL_MESSAGE))
    if trouble := next(describe_damage(text, cell), ""):
        return FieldValue("", trouble)
    if EMPTY_VALUE.fullmatch(text):
        return FieldValue(text, _(EMPTY_MESSAGE), doubtful=True)
    found = _PARSERS.get(find_field_type(field), _parse_free_text)(cell, text, today)
    if cell.dayless and not found.trouble and is_day_field(field):
        found = found._replace(trouble=_(_DAYLESS_MESSAGE), doubtful=True)
    if cell.reshaped and not found.trouble:
        found = found._replace(trouble=_(_SHOWN_OTHERWISE_MESSAGE), doubtful=True)
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
        if len(set(bare)) == 1 or bare in _PLACEHOLDER_NUMBERS:
            return FieldValue(bare, _(_PLACEHOLDER_MESSAGE), doubtful=True)
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
    if _LONG_FRACTION.fullmatch(said):
        return FieldValue(said, _(_FRACTION_MESSAGE), doubtful=True)
    whole = _WHOLE_NUMBER.fullmatch(said)
    return FieldValue(whole[1] if whole else strip_seconds(said))


_PARSERS: Mapping[FieldType, _ValueParser] = {
    "name": _parse_person_name,
    "birth-name": _parse_birth_name,
    "birth-date": parse_birth_date,
    "date": parse_planned_day,
    "past-date": parse_past_day,
    "date-and-hour": parse_day_and_hour,
    "hour": _parse_hour,
    "rpps": _make_digits_parser(11),
    "level": _parse_level_or_side,
    "side": _parse_level_or_side,
}
# Anything else is free text.
_DAY_TYPES: frozenset[FieldType] = frozenset({"birth-date", "date", "past-date", "date-and-hour"})


def is_day_field(field: str) -> bool:
    """Whether the field's values are days, which are judged together."""
    return find_field_type(field) in _DAY_TYPES


def is_name_field(field: str) -> bool:
    """Whether the field's values are names of persons."""
    return find_field_type(field) in {"name", "birth-name"}


def is_level_field(field: str) -> bool:
    """Whether the field's values are a level or a side."""
    return find_field_type(field) in {"level", "side"}
