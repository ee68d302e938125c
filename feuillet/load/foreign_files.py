"""Files that hold no plain text, whatever their name says: told by their first bytes."""

import re

from feuillet.messages import N_
from feuillet.messages import gettext as _

_FORMATS = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), told)
    for pattern, told in (
        (
            rb"\{\\rtf",
            N_(
                "the file is RTF, as TextEdit and Word write it: save the text as plain text "
                "in UTF-8, with a text editor"
            ),
        ),
        (
            rb"PK\x03\x04|\xd0\xcf\x11\xe0",
            N_(
                "the file is a document of a word processor, or an archive: save the text as "
                "plain text in UTF-8, with a text editor"
            ),
        ),
        (
            rb"%PDF-",
            N_("the file is a PDF: save the text as plain text in UTF-8, with a text editor"),
        ),
        (
            rb"\s*(?:<!doctype html|<html)",
            N_("the file is a web page: save the text as plain text in UTF-8, with a text editor"),
        ),
        (rb"\x1f\x8b", N_("the file is packed (gzip): unpack it")),
        (
            rb"bplist00",
            N_(
                "the file is a list of a Mac’s programs: save the text as plain text in UTF-8, "
                "with a text editor"
            ),
        ),
        (
            rb"version https://git-lfs",
            N_("the file is what Git LFS keeps in its place: fetch it with `git lfs pull`"),
        ),
    )
)


def describe_foreign_text(data: bytes) -> str:
    """What a file is in place of plain text, and what to do; empty where nobody can tell."""
    bare = data.removeprefix(b"\xef\xbb\xbf")
    return _(next((told for pattern, told in _FORMATS if pattern.match(bare)), ""))
