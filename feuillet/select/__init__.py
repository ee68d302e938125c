"""Which documents to make, for which site and practitioner, and what their files are called."""

from feuillet.select.names import FILE_WORD, file_name, file_word, named
from feuillet.select.request import ALL, Job, Request, among
from feuillet.select.selection import (
    CONSENT,
    complete,
    jobs,
    lawful,
    makeable,
    refuse_unknown,
    wanted,
)
from feuillet.select.spots import CALLED, asked_for, belongs, sole_site

__all__ = [
    "ALL",
    "CALLED",
    "CONSENT",
    "FILE_WORD",
    "Job",
    "Request",
    "among",
    "asked_for",
    "belongs",
    "complete",
    "file_name",
    "file_word",
    "jobs",
    "lawful",
    "makeable",
    "named",
    "refuse_unknown",
    "sole_site",
    "wanted",
]
