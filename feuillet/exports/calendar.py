"""An iCalendar file (RFC 5545): each thing due is a day of its own, with a reminder before it."""

from collections.abc import Iterable, Iterator
from datetime import date

from feuillet.exports.agenda import DueItem
from feuillet.messages import gettext as _

# Octets of a line, its end left out.
LINE_OCTETS = 75
# How many days ahead the reminder comes: a review takes a season, the others an afternoon.
_REMINDER_DAYS = {"review": 90, "contact": 14, "exception": 14}


def format_calendar(items: Iterable[DueItem], today: date) -> bytes:
    """The whole file; the same agenda on the same day gives the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//feuillet//review//EN"]
    for item in items:
        lines += _iterate_event_lines(item, today)
    return b"".join(fold_calendar_line(line) for line in (*lines, "END:VCALENDAR"))


def _iterate_event_lines(item: DueItem, today: date) -> Iterator[str]:
    title = escape_calendar_text(
        _("{what}: {id}").format(what=_(item.what).capitalize(), id=item.id)
    )
    yield "BEGIN:VEVENT"
    yield f"UID:{item.key}@feuillet"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{item.on:%Y%m%d}"
    yield f"SUMMARY:{title}"
    yield f"DESCRIPTION:{escape_calendar_text(_describe_due_item(item))}"
    # It takes nobody's day.
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{title}")
    yield from (f"TRIGGER:-P{_REMINDER_DAYS[item.what]}D", "END:VALARM", "END:VEVENT")


def _describe_due_item(item: DueItem) -> str:
    """A line each: the state, who answers for it, and where it is changed."""
    people = (
        _("{what}: {id}").format(what=word, id=name)
        for word, name in ((_("Owner"), item.owner), (_("Deputy"), item.deputy))
        if name
    )
    return "\n".join(
        (
            item.state,
            *people,
            _("{path}, line {line}").format(path=item.place.path, line=item.place.line),
        )
    )


def escape_calendar_text(text: str) -> str:
    """A value of text: what has a meaning of its own in the format stands for itself."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def fold_calendar_line(line: str) -> bytes:
    """A line that is too long goes on below, after a space; no character is cut in two."""
    rows, row = [], b""
    for character in line:
        octets = character.encode()
        if len(row) + len(octets) > LINE_OCTETS:
            rows.append(row)
            row = b" "
        row += octets
    return b"".join(each + b"\r\n" for each in (*rows, row))
