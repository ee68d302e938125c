"""Calendar files, after RFC 5545."""

import re
from datetime import date

from feuillet.exports.agenda import DueItem
from feuillet.exports.calendar import (
    LINE_OCTETS,
    escape_calendar_text,
    fold_calendar_line,
    format_calendar,
)
from feuillet.findings import Place

TODAY = date(2026, 11, 23)
ITEM = DueItem(
    date(2027, 11, 1), "review", "demo", "draft", "A, B; C", "", Place("brochures/x.yaml", 7)
)


def unfolded(data: bytes) -> list[str]:
    """The lines as whoever reads the file puts them together again."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_day_in_the_calendar() -> None:
    """One event of a whole day, with its reminder; what has a meaning in the format is escaped."""
    assert unfolded(format_calendar([ITEM], TODAY)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//feuillet//review//EN",
        "BEGIN:VEVENT",
        "UID:review-demo@feuillet",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20271101",
        "SUMMARY:Review: demo",
        r"DESCRIPTION:draft\nOwner: A\, B\; C\nbrochures/x.yaml\, line 7",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Review: demo",
        "TRIGGER:-P90D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_lines_end_and_fold_as_the_format_asks() -> None:
    """CR and LF everywhere, 75 octets at most, no letter cut in two, nothing lost."""
    item = ITEM._replace(state="é" * 100 + "€" * 100, deputy="x" * 200)
    data = format_calendar([item], TODAY)
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    rows = data.split(b"\r\n")
    assert max(map(len, rows)) <= LINE_OCTETS
    assert all(row.decode() is not None for row in rows)
    assert f"DESCRIPTION:{item.state}\\n" in "\n".join(unfolded(data))


def test_a_line_of_just_75_octets_is_not_folded() -> None:
    """The end of a line does not count."""
    assert fold_calendar_line("x" * LINE_OCTETS) == b"x" * LINE_OCTETS + b"\r\n"
    assert fold_calendar_line("x" * (LINE_OCTETS + 1)) == b"x" * LINE_OCTETS + b"\r\n x\r\n"


def test_signs_of_the_format_stand_for_themselves() -> None:
    """A backslash first, or it would escape the others' escapes."""
    assert escape_calendar_text("a\\b;c,d\ne") == r"a\\b\;c\,d\ne"


def test_the_same_day_gives_the_same_bytes() -> None:
    """No clock gets in."""
    assert format_calendar([ITEM], TODAY) == format_calendar([ITEM], TODAY)
