"""Files that hold no plain text, whatever their name says: told by their first bytes."""

import re

_SAVE_AS_TEXT = "save the text as plain text in UTF-8, with a text editor"
_FORMATS = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), told)
    for pattern, told in (
        (
            rb"\{\\rtf",
            f"the file is RTF, as TextEdit and Word write it: {_SAVE_AS_TEXT}",
        ),
        (
            rb"PK\x03\x04|\xd0\xcf\x11\xe0",
            f"the file is a document of a word processor, or an archive: {_SAVE_AS_TEXT}",
        ),
        (rb"%PDF-", f"the file is a PDF: {_SAVE_AS_TEXT}"),
        (
            rb"\s*(?:<!doctype html|<html)",
            f"the file is a web page: {_SAVE_AS_TEXT}",
        ),
        (rb"\x1f\x8b", "the file is packed (gzip): unpack it"),
        (rb"bplist00", f"the file is a list of a Mac’s programs: {_SAVE_AS_TEXT}"),
        (
            rb"version https://git-lfs",
            "the file is what Git LFS keeps in its place: fetch it with `git lfs pull`",
        ),
    )
)


def describe_foreign_text(data: bytes) -> str:
    """What a file is in place of plain text, and what to do; empty where nobody can tell."""
    bare = data.removeprefix(b"\xef\xbb\xbf")
    return next((told for pattern, told in _FORMATS if pattern.match(bare)), "")
