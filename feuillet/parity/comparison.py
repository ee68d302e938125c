"""The proof of one procedure: its matrix and what is wrong with it, or what keeps it from being
drawn.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.checks import CHECKS, FIXED_RULES, run_check
from feuillet.findings import EngineError, Finding, Severity
from feuillet.folders import Folders
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.parity.gaps import describe_gaps
from feuillet.parity.matrix import ParityMatrix, build_parity_matrix
from feuillet.select import ALL, Job, Request, list_jobs


class Comparison(NamedTuple):
    """`matrix` is None where the procedure cannot be composed yet: then the findings say why."""

    procedure: str
    matrix: ParityMatrix | None
    findings: tuple[Finding, ...]


def compare_documents(
    library: Library, troubles: Iterable[Finding], name: str, folders: Folders, today: date
) -> Comparison:
    """Compose what is issued of a procedure and look for each fact; EngineError where there is
    nothing to compose.
    """
    if unfit := tuple(sorted(_find_blocking_errors(library, troubles, name, today))):
        return Comparison(name, None, unfit)
    documents = _list_issued_jobs(library, name, today)
    if not documents:
        raise EngineError(
            _("no organisation issues {name}: add it to `issues` in an organisation.yaml").format(
                name=name
            )
        )
    drawn = build_parity_matrix(library, name, documents, folders, today)
    return Comparison(name, drawn, describe_gaps(library, folders, drawn))


def _find_blocking_errors(
    library: Library, troubles: Iterable[Finding], name: str, today: date
) -> Iterator[Finding]:
    """Errors in the files of the procedure, or in those that every document is made from."""
    rules = (check for check in CHECKS if check.ID in FIXED_RULES)
    fixed = (finding for check in rules for finding in run_check(check, library, today))
    folders = (f"brochures/procedures/{name}/", "templates/")
    for finding in (*troubles, *fixed):
        if finding.severity is Severity.ERROR and finding.place.path.startswith(folders):
            yield finding


# A page of paper and a web page: a profile only finishes the first.
_COMPARED_PROFILES = ("screen", "web")


def _list_issued_jobs(library: Library, name: str, today: date) -> tuple[Job, ...]:
    """The documents and web pages of a procedure in every edition, for each organisation that
    issues them.
    """
    request = Request(
        output=Path(), today=today, procedures=(name,), editions=(ALL,), profiles=_COMPARED_PROFILES
    )
    return list_jobs(library, request)


def list_issued_procedures(library: Library, today: date) -> tuple[str, ...]:
    """The procedures that some organisation issues."""
    return tuple(
        name for name in sorted(library.procedures) if _list_issued_jobs(library, name, today)
    )
