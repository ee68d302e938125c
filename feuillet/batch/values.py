"""The form of each value of a list, by the name of its field: doubt is told, never guessed."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from feuillet.batch.days import is_hour, read_day, without_midnight, without_seconds
from feuillet.batch.spoilt import (
    AS_FORMATTED,
    NOTHING,
    STRUCK,
    TYPE_AGAIN,
    damage,
    one_line,
    undressed,
)
from feuillet.batch.table import Cell


class Value(NamedTuple):
    """What is printed, or why it is not; `doubtful` where only whoever made the list can know."""

    text: str
    trouble: str = ""
    doubtful: bool = False
    # Whether the dress of a text cell was taken off.
    dressed: bool = False


WHOLE = re.compile(r"([0-9]+)[.,]0+")
MONTH = (
    "(?:janv?|f[ée]vr?|feb|mars?|avr|apr|mai|may|juin|jun|juil|jul|ao[uû]t?|aug|sept?|oct|nov"
    "|d[ée]c)"
)
# What a spreadsheet makes of “12-1” or “2/3”.
MADE_A_DAY = re.compile(
    rf"[0-9]{{1,2}}[-/. ]{MONTH}\.?(?:[-/. ][0-9]{{2,4}})?|{MONTH}\.?[-/. ][0-9]{{2,4}}",
    re.IGNORECASE,
)
# A letter, or figures alone: too easily misread for a level or a side.
SHORT = re.compile(r"[A-Za-z]\.?|[0-9\W]+")
LEAD = re.compile(r"^(?:T|à|at|@)?\s*", re.IGNORECASE)
UNSURE = "?¿"
# “Dupont née Martin”, “MARTIN ép. DUPONT”.
TWO_NAMES = re.compile(
    r"\w,?\s+(?:n[ée]e|[ée]p(?:ouse|se|x)?\.?|veuve|vve|born)\s+\w", re.IGNORECASE
)
# A name that stands in quotes as a whole.
QUOTED = re.compile(r"“([^“”]*)”|«\s*([^«»]*?)\s*»|\"([^\"]*)\"|„([^„“”]*)[“”]|‘([^‘’]*)’")
JOINED = re.compile(r"[\s./-]")
OLDEST = 130
UNKNOWN = {date(1900, 1, 1), date(1899, 12, 30), date(1901, 1, 1)}
# How far from today lies what is planned, or was handed over.
NEAR = timedelta(days=3653)
FOUR = "check the day, and write all four digits of the year"
EMPTY = "is what programs write for nothing: write what is meant, or leave it empty"
CUT = (
    "needs {count} digits and has {found}: a spreadsheet takes zeros from the beginning; "
    + AS_FORMATTED
)
MANY = "needs {count} digits and has {found}: check it, and write its digits alone"

Reader = Callable[[Cell, str, date], Value]


# Many on a list have one surgeon and one day.
@lru_cache(maxsize=4096)
def read_value(field: str, cell: Cell, today: date) -> Value:
    """A cell as the form of its field asks, by the field's name; an empty one is nothing."""
    text, dressed = undressed(cell.text)
    if not text:
        return Value("")
    if cell.struck:
        return Value("", STRUCK)
    if trouble := next(damage(text, cell), ""):
        return Value("", trouble)
    if NOTHING.fullmatch(text):
        return Value(text, EMPTY, doubtful=True)
    found = form_of(field)(cell, text, today)
    return found._replace(dressed=True) if dressed else found


def name(cell: Cell, text: str, today: date) -> Value:
    """A name, out of the quotes that programs put around it."""
    inside = QUOTED.fullmatch(text)
    if inside:
        return bare_name(cell, next(filter(None, inside.groups()), ""), today)._replace(
            dressed=True
        )
    return bare_name(cell, text, today)


def birth_name(cell: Cell, text: str, today: date) -> Value:
    """The one name; of two with a word between, only whoever made the list knows which is meant."""
    found = name(cell, text, today)
    if not found.trouble and TWO_NAMES.search(found.text):
        message = "has two names: write the one at birth alone"
        return found._replace(trouble=message, doubtful=True)
    return found


def bare_name(cell: Cell, text: str, _today: date) -> Value:
    if "\n" in text:
        return Value("", "has several lines: write it on one")
    if cell.sort == "day" or not any(letter.isalpha() for letter in text):
        return Value("", f"is no name, for it has no letter: {AS_FORMATTED}")
    if any(sign in text for sign in UNSURE):
        message = (
            f"has a question mark, which programs put for a letter that they lack: {TYPE_AGAIN}"
        )
        return Value(one_line(text), message, doubtful=True)
    if is_half_quoted(text):
        return Value("", f"has a quotation mark without its other half: {TYPE_AGAIN}")
    return Value(one_line(text))


def is_half_quoted(text: str) -> bool:
    """Whether a quotation mark is left over, as where a line was cut in two."""
    return text.count('"') % 2 == 1 or any(
        text.count(begin) != text.count(end) for begin, end in ("“”", "«»")
    )


def birth(_cell: Cell, text: str, today: date) -> Value:
    day, trouble = lone_day(text)
    if not day:
        return Value("", trouble)
    if day >= today:
        return Value("", f"is not in the past: {FOUR}")
    if day in UNKNOWN:
        return Value("", "is the day that data bases write for an unknown one: write the right one")
    if (day.year + OLDEST, day.month, day.day) < (today.year, today.month, today.day):
        return Value("", f"lies over {OLDEST} years back: {FOUR}")
    return Value(shown(day))


def lone_day(text: str) -> tuple[date | None, str]:
    """A day with nothing behind it, or why there is none."""
    found = read_day(one_line(text))
    if found.day and without_midnight(found.behind):
        return None, "has something behind the day: write the day alone"
    return found.day, found.trouble


def shown(day: date) -> str:
    """Day first, as forms in France and Britain have it."""
    return f"{day:%d/%m/%Y}"


def planned(_cell: Cell, text: str, today: date) -> Value:
    """A day of this patient's care."""
    day, trouble = lone_day(text)
    return near(day, shown(day), today) if day else Value("", trouble)


def day_hour(cell: Cell, text: str, today: date) -> Value:
    """A day, and the hour where one is told."""
    found = read_day(one_line(text))
    behind = without_midnight(found.behind)
    if not found.day or not behind:
        return planned(cell, text, today)
    if not is_hour(LEAD.sub("", behind, count=1)):
        return Value(
            "", "has something behind the day that is no hour: write it as 23/11/2026, 14:30"
        )
    comma = "," if found.behind.startswith(",") else ""
    return near(
        found.day, f"{shown(found.day)}{comma} {without_seconds(behind.removeprefix('T'))}", today
    )


def near(day: date, text: str, today: date) -> Value:
    if abs(day - today) > NEAR:
        return Value("", f"lies over ten years away: {FOUR}")
    return Value(text)


def hour(_cell: Cell, text: str, _today: date) -> Value:
    said = one_line(text)
    if not is_hour(said):
        return Value("", f"is no hour of the day: write it as 14:30, and {AS_FORMATTED}")
    return Value(without_seconds(said))


def digits(count: int) -> Reader:
    """A number that identifies: it is not reckoned with."""

    def read(_cell: Cell, text: str, _today: date) -> Value:
        whole = WHOLE.fullmatch(text)
        bare = whole[1] if whole else JOINED.sub("", text)
        if not re.fullmatch("[0-9]*", bare):
            return Value("", f"has a character that is no digit: write its {count} digits alone")
        if len(bare) != count:
            told = CUT if len(bare) < count else MANY
            return Value("", told.format(count=count, found=len(bare)))
        return Value(bare)

    return read


def place(cell: Cell, text: str, _today: date) -> Value:
    """The level or the side: in words, since a figure or a letter is too easily misread."""
    said = one_line(text)
    if cell.sort == "day" or MADE_A_DAY.fullmatch(said) or read_day(said).day:
        return Value("", f"is a day: a spreadsheet takes 12-1 for one; {AS_FORMATTED}")
    if SHORT.fullmatch(said):
        return Value("", "has to be written in words: a figure or a letter is too easily misread")
    return Value(said)


def plain(_cell: Cell, text: str, _today: date) -> Value:
    """Free text: a whole number without the decimal that programs add, an hour without seconds."""
    said = one_line(text)
    whole = WHOLE.fullmatch(said)
    return Value(whole[1] if whole else without_seconds(said))


# The form of each field, by its name: the first that fits. Other kinds have names like these.
FORMS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile("birth-date"), birth),
    (re.compile("birth-name"), birth_name),
    (re.compile("interview-date|new-date"), day_hour),
    (re.compile("date-.+|.+-date|handed-on|sign-after|operate-after|quote"), planned),
    (re.compile(".+-hour"), hour),
    (re.compile("rpps"), digits(11)),
    (re.compile("level|side"), place),
    (
        re.compile(
            "(?:.+-)?names?(?:-.+)?|patient(?:-.+)?|representative-[0-9]+|protector|informs"
            "|operates|helper|trusted-person|interpreter|reader"
        ),
        name,
    ),
    (re.compile(".*"), plain),
)


@lru_cache
def form_of(field: str) -> Reader:
    return next(reader for pattern, reader in FORMS if pattern.fullmatch(field))


DAYS = frozenset({birth, planned, day_hour})


def has_day(field: str) -> bool:
    """Whether the field's values are days, which are judged together."""
    return form_of(field) in DAYS
