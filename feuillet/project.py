"""The face for programs: a project that is checked, listed, rendered and built from Python.

Not for several threads at once: layout uses settings of the whole process (see docs/python.md).
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict, Unpack

from feuillet.cluster import remote
from feuillet.executors import local
from feuillet.folders import PACKAGE, project_around, project_at, user_cache
from feuillet.publish.memory import digest_inputs
from feuillet.publish.outputs import Output, Reads, documents, layouts
from feuillet.publish.permits import permit_all
from feuillet.publish.report import Progress, Report
from feuillet.select.request import Job, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from feuillet.findings import Finding
    from feuillet.model import Person
    from feuillet.pipeline.reading import Reading
    from feuillet.pipeline.single import Single

# How many readings of projects are kept in memory.
READINGS = 4


class Filters(TypedDict, total=False):
    """What narrows a request down; what is left out lets everything through."""

    procedures: tuple[str, ...]
    organisations: tuple[str, ...]
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    editions: tuple[str, ...]
    profiles: tuple[str, ...]
    site: str | None
    practitioner: str | None
    person: Person


class Project(NamedTuple):
    """A folder with `brochures`, and where layouts are kept between runs (None: nowhere)."""

    root: Path
    cache: Path | None = None

    def check(self, today: date | None = None) -> tuple[Finding, ...]:
        """Find every problem of every file, in the order of the files; nothing is laid out."""
        return _read(self.root, today or today_here()).findings

    def jobs(self, today: date | None = None, **filters: Unpack[Filters]) -> tuple[Job, ...]:
        """List what `build` would make; EngineError for an id that nobody knows."""
        from feuillet.select import jobs  # noqa: PLC0415  (the models: not for --help)

        day = today or today_here()
        return jobs(_read(self.root, day).library, self._request(day, **filters))

    def render(self, job: Job, today: date | None = None) -> Single:
        """Make one document in memory; EngineError where its organisation does not issue it."""
        from feuillet.pipeline.single import render_job  # noqa: PLC0415  (as above)

        day = today or today_here()
        return render_job(_read(self.root, day), project_at(self.root), job, day, self.cache)

    def build(  # noqa: PLR0913  (each has a value that most programs leave)
        self,
        output: str | Path | None = None,
        *,
        today: date | None = None,
        strict: bool = False,
        force: bool = False,
        processes: int = 1,
        cluster: str | None = None,
        notify: Callable[[Progress], None] = lambda _: None,
        **filters: Unpack[Filters],
    ) -> Report:
        """Make the documents asked for in a folder, `build` in the project unless another is given.

        EngineError where nothing is asked for, or where the folder may not be written; `force`
        lets go what stands there. `cluster` is the address of a Dask scheduler, as
        `tcp://host:8786`. `notify` is called after each document.
        """
        from feuillet.pipeline.run import build  # noqa: PLC0415  (as above)

        folder = Path(output) if output else self.root / "build"
        request = self._request(today or today_here(), **filters)
        request = request._replace(output=folder, strict=strict)
        permit_all((documents(folder), *self._kept()), Reads(project_at(self.root)), force=force)
        executor = partial(remote, cluster) if cluster else partial(local, processes)
        return build(request, self.root, executor, notify, self.cache)

    def _request(self, today: date, **filters: Unpack[Filters]) -> Request:
        return Request(output=self.root / "build", today=today, **filters)

    def _kept(self) -> tuple[Output, ...]:
        """The folder of layouts, where it is another than the user's."""
        chosen = self.cache and self.cache != usual_cache()
        return (layouts(self.cache),) if self.cache and chosen else ()


def open_project(folder: str | Path = ".", cache: str | Path | None = None) -> Project:
    """The project in a folder, or around it; EngineError where there is none.

    Layouts are kept in `cache`, or in the user's cache folder.
    """
    root = project_around(Path(folder))
    project_at(root)
    return Project(root, Path(cache) if cache else usual_cache())


def today_here() -> date:
    """The day on this machine."""
    return datetime.now().astimezone().date()


def usual_cache() -> Path:
    """Where layouts are kept unless another folder is named."""
    return user_cache() / "blanks"


def _read(root: Path, today: date) -> Reading:
    """Read and check the project, or take what was read when no file had changed since."""
    folders = project_at(root)
    sources = (folders.brochures, *folders.templates, *folders.styles, PACKAGE)
    return _read_once(root, today, digest_inputs(sources, Request(output=root, today=today)))


@lru_cache(maxsize=READINGS)
def _read_once(root: Path, today: date, _digest: str) -> Reading:
    from feuillet.pipeline.reading import read_and_check  # noqa: PLC0415  (as above)

    return read_and_check(project_at(root), today)
