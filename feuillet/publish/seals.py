"""How a file says that we wrote it, and for which list: by a mark, of digests.

A merged PDF says so in its metadata, a zip in its comment; a calendar by its PRODID
(RFC 5545) and a digest of its lines.
"""

import hashlib
import json
import re
import zipfile
from datetime import date
from pathlib import Path

from feuillet.select import Request

_CALENDAR_MARK = b"PRODID:-//feuillet//"
# A property of our own among those of the calendar (RFC 5545, 3.8.8.2), over two lines.
_CALENDAR_SEAL = re.compile(rb"X-FEUILLET-DIGEST:\r\n ([0-9a-f]{64})\r\n")
_ZIP_MARK = "feuillet list "
# Of every file in a zip of ours.
_ZIP_DATE = zipfile.ZipInfo().date_time
_MARK_SEPARATOR = ":"
# What a list to fill in has for an example; nobody is called so.
EXAMPLE_PERSON = ("Exemple", "Camille", "01/02/1960")
_TEMPLATE_HEAD_SIZE = 20_000


def derive_list_mark(request: Request) -> str:
    """64 hex digits of what is asked for a list."""
    asked = request._replace(output=Path(), today=date.min)._asdict()
    return hashlib.sha256(json.dumps(asked, default=str).encode()).hexdigest()


def append_people_mark(mark: str, people: str) -> str:
    """A mark with that of a list behind it."""
    return f"{mark}{_MARK_SEPARATOR}{people}"


def parse_request_mark(mark: str) -> str:
    return mark.partition(_MARK_SEPARATOR)[0]


def extract_people_mark(mark: str) -> str:
    return mark.partition(_MARK_SEPARATOR)[2]


def read_pdf_mark(path: Path) -> str | None:
    """The mark in a merged PDF of ours; None in any other file."""
    # Only where there is a file to look at: it takes longer to import than --help takes to answer.
    from feuillet.pdf.merge import read_list_mark  # noqa: PLC0415

    return read_list_mark(path)


def format_zip_comment(mark: str) -> bytes:
    """The comment of a zip that is made of this list."""
    return f"{_ZIP_MARK}{mark}".encode()


def read_zip_mark(path: Path) -> str | None:
    """The mark in a zip of ours; None in any other file, and where somebody has changed one."""
    try:
        with zipfile.ZipFile(path) as archive:
            comment = archive.comment.decode("utf-8", errors="replace")
            # An archiver that adds or changes a file says when.
            changed = any(each.date_time != _ZIP_DATE for each in archive.infolist())
    except (OSError, zipfile.BadZipFile):
        return None
    ours = comment.startswith(_ZIP_MARK) and not changed
    return comment.removeprefix(_ZIP_MARK) if ours else None


def seal_calendar(data: bytes) -> bytes:
    """A calendar with a digest of its lines behind that which says who made it."""
    head, mark, rest = data.partition(_CALENDAR_MARK)
    line, end, events = rest.partition(b"\r\n")
    seal = f"X-FEUILLET-DIGEST:\r\n {hashlib.sha256(data).hexdigest()}\r\n".encode()
    return b"".join((head, mark, line, end, seal, events))


def read_calendar_mark(path: Path) -> str | None:
    """An empty mark in a calendar of ours: it belongs to no list; None in any other file, and where
    somebody has changed one.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    sealed, bare = _CALENDAR_SEAL.search(data), _CALENDAR_SEAL.sub(b"", data)
    ours = sealed and sealed[1].decode() == hashlib.sha256(bare).hexdigest()
    return "" if ours and _CALENDAR_MARK in data else None


def read_template_mark(path: Path) -> str | None:
    """An empty mark in a list to fill in that nobody has filled in; None in any other file."""
    try:
        with path.open("rb") as file:
            text = file.read(_TEMPLATE_HEAD_SIZE).decode("utf-8-sig")
    except (OSError, ValueError):
        return None
    lines = text.splitlines()
    # The headings, and the example below them.
    untouched = len(lines) == 2 and set(EXAMPLE_PERSON) <= set(lines[1].split(";"))
    return "" if untouched else None
