"""The matrix of one procedure: each row against each document, kind by edition by language."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from feuillet.compose import Sheet, compose
from feuillet.findings import Finding
from feuillet.folders import Folders
from feuillet.model import Kind, Library
from feuillet.parity.printed import Printed, printed
from feuillet.parity.reach import demanded
from feuillet.parity.rows import Row, rows, told
from feuillet.parity.sought import speech
from feuillet.profiles import PROFILES
from feuillet.select import Job

GAP = "gap"
LEFT_OUT = "-"


class Column(NamedTuple):
    """One document, of no organisation in particular; a web page stands beside the editions on paper as `web`."""

    kind: str
    edition: str
    language: str

    def __str__(self) -> str:
        return f"{self.edition} {self.language}"


class Matrix(NamedTuple):
    """What every document prints: `yes`, `named` (a risk without its number), `-` by design, or `gap`."""

    procedure: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    cells: Mapping[tuple[Row, Column], str]
    # Documents that could not be composed.
    findings: tuple[Finding, ...]

    @property
    def gaps(self) -> tuple[tuple[Row, Column], ...]:
        return tuple(place for place, cell in self.cells.items() if cell == GAP)


def matrix(library: Library, name: str, issued: tuple[Job, ...], folders: Folders, today: date) -> Matrix:
    """The matrix of a procedure from the jobs that organisations issue: one for each kind, edition and language."""
    documents: dict[Column, Printed] = {}
    findings: list[Finding] = []
    for column, job in chosen(issued):
        sheet = compose(library, job, folders, today, alone=True)
        if isinstance(sheet, Sheet):
            documents[column] = printed(sheet.html)
        else:
            findings.extend(sheet)
    what = rows(library, name)
    cells = {
        (row, column): cell(library.kinds[column.kind].value, row, there.get((row.group, row.id), ""))
        for column, document in documents.items()
        for there in (told(speech(library, name, column.language), document),)
        for row in what
    }
    return Matrix(name, tuple(documents), what, cells, tuple(dict.fromkeys(findings)))


def chosen(issued: tuple[Job, ...]) -> Iterator[tuple[Column, Job]]:
    """The first job of each column, by language, then as the first organisation issues them."""
    first: dict[Column, Job] = {}
    for job in issued:
        edition = job.edition if PROFILES[job.profile].is_paged else job.profile
        first.setdefault(Column(job.kind, edition, job.language), job)
    yield from sorted(first.items(), key=lambda item: item[0].language)


def cell(kind: Kind, row: Row, there: str) -> str:
    if there == "yes":
        return there
    unnamed = not there and kind.names_risks and row.group == "risk" and not row.separate
    return GAP if unnamed or demanded(kind, row.reach, row.sections) else there or LEFT_OUT
