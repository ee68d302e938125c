"""How a file says that we wrote it, and for which list: by a mark, of digests.

A merged PDF says so in its metadata, a zip in its comment; a calendar by its PRODID (RFC 5545).
"""

import hashlib
import zipfile
from datetime import date
from pathlib import Path

from feuillet.select import Request

CALENDAR = b"PRODID:-//feuillet//"
ZIP = "feuillet list "
BETWEEN = ":"
# What a list to fill in has for an example; nobody is called so.
EXAMPLE = ("Exemple", "Camille", "01/02/1960")
TEMPLATE_HEAD = 20_000
# PRODID stands in the first lines.
HEAD = 1000


def mark_of(request: Request) -> str:
    """64 hex digits of what is asked for a list."""
    asked = repr(request._replace(output=Path(), today=date.min))
    return hashlib.sha256(asked.encode("utf-8", "surrogateescape")).hexdigest()


def with_list(mark: str, people: str) -> str:
    """A mark with that of a list behind it."""
    return f"{mark}{BETWEEN}{people}"


def request_in(mark: str) -> str:
    return mark.partition(BETWEEN)[0]


def list_in(mark: str) -> str:
    return mark.partition(BETWEEN)[2]


def in_merged(path: Path) -> str | None:
    """The mark in a merged PDF of ours; None in any other file."""
    # Only where there is a file to look at: it takes longer to import than --help takes to answer.
    from feuillet.pdf.merge import list_mark  # noqa: PLC0415

    return list_mark(path)


def for_zip(mark: str) -> bytes:
    """The comment of a zip that is made of this list."""
    return f"{ZIP}{mark}".encode()


def in_zip(path: Path) -> str | None:
    """The mark in a zip of ours; None in any other file."""
    try:
        with zipfile.ZipFile(path) as archive:
            comment = archive.comment.decode("utf-8", errors="replace")
    except (OSError, zipfile.BadZipFile):
        return None
    return comment.removeprefix(ZIP) if comment.startswith(ZIP) else None


def in_calendar(path: Path) -> str | None:
    """An empty mark in a calendar of ours: it belongs to no list; None in any other file."""
    try:
        with path.open("rb") as file:
            return "" if CALENDAR in file.read(HEAD) else None
    except OSError:
        return None


def in_template(path: Path) -> str | None:
    """An empty mark in a list to fill in that nobody has filled in; None in any other file."""
    try:
        with path.open("rb") as file:
            text = file.read(TEMPLATE_HEAD).decode("utf-8-sig")
    except (OSError, ValueError):
        return None
    lines = text.splitlines()
    # The headings, and the example below them.
    untouched = len(lines) == 2 and set(EXAMPLE) <= set(lines[1].split(";"))
    return "" if untouched else None
