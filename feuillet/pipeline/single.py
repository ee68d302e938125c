"""One document made in memory, in this process: nothing is written but what the cache keeps."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import EngineError, Finding, Severity
from feuillet.folders import Folders
from feuillet.layout import engine_versions
from feuillet.model import Library
from feuillet.pipeline.order import Order, Ordered, orders, whole
from feuillet.pipeline.press import Press, printed
from feuillet.pipeline.reading import Reading
from feuillet.pipeline.subject import subject
from feuillet.publish.report import stops
from feuillet.select import Job, file_name, makeable


class Single(NamedTuple):
    """A document and its file name; no bytes where one of the findings is an error."""

    name: str
    file: bytes
    pages: int
    findings: tuple[Finding, ...]


def render_job(reading: Reading, folders: Folders, job: Job, today: date, cache: Path | None) -> Single:
    """Make a document; EngineError where no organisation issues it.

    The findings are the errors and warnings that concern it, those of its layout included.
    """
    about = tuple(each for each in reading.findings if concerns(each, job))
    if any(stops(each, strict=False) for each in about):
        return Single("", b"", 0, about)
    library = reading.library
    if not makeable(library, job):
        raise EngineError(f"nobody issues {' '.join(filter(None, job))}: choose one of the jobs listed")
    engine = engine_versions()
    ordered = orders(library, folders, today, engine)(job)
    name = file_name(library, job)
    if not isinstance(ordered, Order):
        return Single(name, b"", 0, (*about, *ordered))
    press = Press(map, map, cache, whole_orders(library, folders, today, engine))
    made = next(printed(press, [ordered]))
    return Single(name, made.file, made.pages, (*about, *made.findings))


def concerns(finding: Finding, job: Job) -> bool:
    return finding.severity is not Severity.NOTE and subject(finding).covers(job)


def whole_orders(library: Library, folders: Folders, today: date, engine: str) -> Callable[[Order], Ordered]:
    """How a document is ordered that no imprint can make."""

    def at_once(order: Order) -> Ordered:
        return whole(library, order.job, folders, today, engine)

    return at_once
