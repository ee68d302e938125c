"""The proof of one procedure: its matrix and what is wrong with it, or what keeps it from being drawn."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.checks import FIXED, check_library
from feuillet.findings import EngineError, Finding, Severity
from feuillet.folders import Folders
from feuillet.model import Library
from feuillet.parity.gaps import gaps
from feuillet.parity.matrix import Matrix, matrix
from feuillet.select import ALL, Job, Request, jobs


class Proof(NamedTuple):
    """`matrix` is None where the procedure cannot be composed yet: then the findings say why."""

    procedure: str
    matrix: Matrix | None
    findings: tuple[Finding, ...]


def proof(library: Library, troubles: Iterable[Finding], name: str, folders: Folders, today: date) -> Proof:
    """Compose what is issued of a procedure and look for each fact; EngineError where there is nothing to compose."""
    if unfit := tuple(sorted(broken(library, troubles, name, today))):
        return Proof(name, None, unfit)
    documents = issued(library, name, today)
    if not documents:
        raise EngineError(f"no organisation issues {name}: add it to `issues` in an organisation.yaml")
    drawn = matrix(library, name, documents, folders, today)
    return Proof(name, drawn, gaps(library, folders, drawn))


def broken(library: Library, troubles: Iterable[Finding], name: str, today: date) -> Iterator[Finding]:
    """Errors in the files of the procedure, or in those that every document is made from."""
    fixed = (finding for finding in check_library(library, today) if finding.rule in FIXED)
    folders = (f"brochures/procedures/{name}/", "templates/")
    for finding in (*troubles, *fixed):
        if finding.severity is Severity.ERROR and finding.place.path.startswith(folders):
            yield finding


# A page of paper and a web page: a profile only finishes the first.
TOLD = ("screen", "web")


def issued(library: Library, name: str, today: date) -> tuple[Job, ...]:
    """The documents and web pages of a procedure in every edition, for each organisation that issues them."""
    request = Request(output=Path(), today=today, procedures=(name,), editions=(ALL,), profiles=TOLD)
    return jobs(library, request)


def provable(library: Library, today: date) -> tuple[str, ...]:
    """The procedures that some organisation issues."""
    return tuple(name for name in sorted(library.procedures) if issued(library, name, today))
