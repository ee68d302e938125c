"""One document made in memory, in this process: nothing is written but what the cache keeps."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import EngineError, Finding, Severity
from feuillet.folders import Folders
from feuillet.layout import identify_engine
from feuillet.messages import gettext as _
from feuillet.pipeline.order import Order, prepare_ordering, prepare_whole_ordering
from feuillet.pipeline.press import Press, print_orders
from feuillet.pipeline.reading import ProjectReading
from feuillet.pipeline.subject import identify_subject
from feuillet.publish.report import stops_documents
from feuillet.select import Job, build_file_name, is_offered


class SingleDocument(NamedTuple):
    """A document and its file name; no bytes where one of the findings is an error."""

    name: str
    file: bytes
    pages: int
    findings: tuple[Finding, ...]


def make_single_document(
    reading: ProjectReading, folders: Folders, job: Job, today: date, cache: Path | None
) -> SingleDocument:
    """Make a document; EngineError where no organisation issues it.

    The findings are the errors and warnings that concern it, those of its layout included.
    """
    about = tuple(each for each in reading.findings if _concerns_job(each, job))
    if any(stops_documents(each, strict=False) for each in about):
        return SingleDocument("", b"", 0, about)
    library = reading.library
    if not is_offered(library, job):
        raise EngineError(
            _("nobody issues {job}: choose one of the jobs listed").format(
                job=" ".join(filter(None, job))
            )
        )
    engine = identify_engine()
    ordered = prepare_ordering(library, folders, today, engine)(job)
    name = build_file_name(library, job)
    if not isinstance(ordered, Order):
        return SingleDocument(name, b"", 0, (*about, *ordered))
    press = Press(map, map, cache, prepare_whole_ordering(library, folders, today, engine))
    made = next(print_orders(press, [ordered]))
    return SingleDocument(name, made.file, made.pages, (*about, *made.findings))


def _concerns_job(finding: Finding, job: Job) -> bool:
    return finding.severity is not Severity.NOTE and identify_subject(finding).covers(job)
