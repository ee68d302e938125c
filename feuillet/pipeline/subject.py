"""Whom a finding concerns, told by the path of its file and its kind: which documents, and so which
requests.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from feuillet.folders import PRODUCT_PREFIX
from feuillet.select import Job, Request, covers_name

if TYPE_CHECKING:
    from feuillet.findings import Finding


class Subject(NamedTuple):
    """The ids that a path names; a file that everything shares names none."""

    procedure: str | None = None
    organisation: str | None = None
    kind: str | None = None
    language: str | None = None

    def covers(self, job: Job) -> bool:
        """Whether the job is made from the file."""
        return all(
            mine in {None, its}
            for mine, its in zip(
                self, (job.procedure, job.organisation, job.kind, job.language), strict=True
            )
        )

    def within(self, request: Request) -> bool:
        """Whether a request could ask for a document made from the file."""
        filters = (request.procedures, request.organisations, request.kinds, request.languages)
        return all(
            name is None or covers_name(chosen, name)
            for chosen, name in zip(filters, self, strict=True)
        )


def identify_subject(finding: Finding) -> Subject:
    """What the finding is about: a file, or one kind of what is made from it."""
    parts = (
        Subject(kind=finding.kind or None),
        _subject_from_path(finding.about),
        _subject_from_path(finding.place.path),
    )
    return Subject(*(next(filter(None, names), None) for names in zip(*parts, strict=True)))


def _subject_from_path(path: str) -> Subject:  # noqa: PLR0911  (a table of paths)
    """What a file is about."""
    parts = PurePosixPath(path).parts
    match parts[1:] if parts[:1] == (PRODUCT_PREFIX,) else parts:
        case ("brochures", "procedures", name, file) if re.fullmatch(r"[a-z]{2}\.ya?ml", file):
            return Subject(procedure=name, language=file[:2])
        case ("brochures", "procedures", name, *_):
            return Subject(procedure=name)
        case ("brochures", "organisations", name, *_):
            return Subject(organisation=name)
        case ("templates", "kinds", name, *_):
            return Subject(kind=name)
        case ("templates", "locales", file):
            return Subject(language=PurePosixPath(file).stem)
        case ("styles", "kinds", file):
            return Subject(kind=PurePosixPath(file).stem)
        case _:
            return Subject()
