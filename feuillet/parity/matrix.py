"""The matrix of one procedure: each row against each document, kind by edition by language."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from feuillet.compose import Sheet, compose_sheet
from feuillet.findings import Finding
from feuillet.folders import Folders
from feuillet.model import Kind, Library
from feuillet.parity.document_text import DocumentText, parse_document_text
from feuillet.parity.mentions import build_wording_prose
from feuillet.parity.reach import must_print
from feuillet.parity.rows import MatrixRow, collect_mentions, list_matrix_rows
from feuillet.profiles import PROFILES
from feuillet.select import Job

_GAP = "gap"
_OMISSION = "-"


class MatrixColumn(NamedTuple):
    """One document, of no organisation in particular; a web page stands beside the editions on
    paper as `web`.
    """

    kind: str
    edition: str
    language: str

    def __str__(self) -> str:
        return f"{self.edition} {self.language}"


class ParityMatrix(NamedTuple):
    """What every document prints: `yes`, `named` (a risk without its number), `-` by design, or
    `gap`.
    """

    procedure: str
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    cells: Mapping[tuple[MatrixRow, MatrixColumn], str]
    # Documents that could not be composed.
    findings: tuple[Finding, ...]

    @property
    def gaps(self) -> tuple[tuple[MatrixRow, MatrixColumn], ...]:
        return tuple(place for place, cell in self.cells.items() if cell == _GAP)


def build_parity_matrix(
    library: Library, name: str, issued: tuple[Job, ...], folders: Folders, today: date
) -> ParityMatrix:
    """The matrix of a procedure from the jobs that organisations issue: one for each kind, edition
    and language.
    """
    documents: dict[MatrixColumn, DocumentText] = {}
    findings: list[Finding] = []
    for column, job in _choose_column_jobs(issued):
        sheet = compose_sheet(library, job, folders, today, alone=True)
        if isinstance(sheet, Sheet):
            documents[column] = parse_document_text(sheet.html)
        else:
            findings.extend(sheet)
    what = list_matrix_rows(library, name)
    cells = {
        (row, column): _mark_cell(
            library.kinds[column.kind].value, row, there.get((row.group, row.id), "")
        )
        for column, document in documents.items()
        for there in (
            collect_mentions(build_wording_prose(library, name, column.language), document),
        )
        for row in what
    }
    return ParityMatrix(name, tuple(documents), what, cells, tuple(dict.fromkeys(findings)))


def _choose_column_jobs(issued: tuple[Job, ...]) -> Iterator[tuple[MatrixColumn, Job]]:
    """The first job of each column, by language, then as the first organisation issues them."""
    first: dict[MatrixColumn, Job] = {}
    for job in issued:
        edition = job.edition if PROFILES[job.profile].is_paged else job.profile
        first.setdefault(MatrixColumn(job.kind, edition, job.language), job)
    yield from sorted(first.items(), key=lambda item: item[0].language)


def _mark_cell(kind: Kind, row: MatrixRow, there: str) -> str:
    if there == "yes":
        return there
    unnamed = not there and kind.names_risks and row.group == "risk" and not row.separate
    return _GAP if unnamed or must_print(kind, row.reach, row.sections) else there or _OMISSION
