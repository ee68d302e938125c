"""How a file says that we wrote it, and for which list: by the list's mark, a digest of it.

A merged PDF says so in its metadata, a zip in its comment; a calendar by its PRODID (RFC 5545).
"""

import hashlib
import secrets
import zipfile
from datetime import date
from pathlib import Path

from feuillet.select import Request

CALENDAR = b"PRODID:-//feuillet//"
ZIP = "feuillet list "
# PRODID stands in the first lines.
HEAD = 1000


def mark_of(people: Path, request: Request) -> str:
    """64 hex digits of a list and of what is asked for it; of one that cannot be read again, no two are equal."""
    try:
        found = hashlib.sha256(people.read_bytes())
    except OSError:
        return secrets.token_hex(32)
    found.update(
        repr(request._replace(output=Path(), today=date.min)).encode("utf-8", "surrogateescape")
    )
    return found.hexdigest()


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


def in_nothing(_path: Path) -> str | None:
    """What a list to fill in says: it may be filled in by now, so that it is never ours again."""
    return None
