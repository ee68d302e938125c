"""The face for programs: a project that is checked, listed, rendered and built from Python.

Not for several threads at once: layout uses settings of the whole process (see docs/python.md).
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict, Unpack

from feuillet.cluster import open_cluster_mapper
from feuillet.editions import USUAL_EDITIONS
from feuillet.executors import open_local_mapper
from feuillet.findings import EngineError
from feuillet.folders import (
    PACKAGE_FOLDER,
    find_cache_folder,
    find_project_folders,
    find_project_root,
)
from feuillet.messages import gettext as _
from feuillet.publish.last_build import digest_inputs
from feuillet.publish.outputs import CommandInputs, Output, declare_documents, declare_layouts
from feuillet.publish.permits import permit_outputs
from feuillet.publish.report import Progress, Report
from feuillet.select import CONSENT_KIND
from feuillet.select.request import Job, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from feuillet.batch.run import ListReport
    from feuillet.findings import Finding
    from feuillet.persons import PersonCategory
    from feuillet.pipeline.reading import ProjectReading
    from feuillet.pipeline.single_document import SingleDocument

# How many readings of projects are kept in memory.
_MOST_READINGS = 4


class RequestFilters(TypedDict, total=False):
    """What narrows a request down: what is left out means what it means in `Request`."""

    procedures: tuple[str, ...]
    organisations: tuple[str, ...]
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    editions: tuple[str, ...]
    profiles: tuple[str, ...]
    site: str | None
    practitioner: str | None
    person: PersonCategory


class Project(NamedTuple):
    """A folder with `brochures`, and where layouts are kept between runs (None: nowhere)."""

    root: Path
    cache: Path | None = None

    def check(self, today: date | None = None) -> tuple[Finding, ...]:
        """Find every problem of every file, in the order of the files; nothing is laid out."""
        return _recall_or_read_project(self.root, today or find_local_date()).findings

    def jobs(self, today: date | None = None, **filters: Unpack[RequestFilters]) -> tuple[Job, ...]:
        """List what `build` would make; EngineError for an id that nobody knows."""
        from feuillet.select import list_jobs  # noqa: PLC0415  (the models: not for --help)

        day = today or find_local_date()
        return list_jobs(
            _recall_or_read_project(self.root, day).library, self._request(day, **filters)
        )

    def render(self, job: Job, today: date | None = None) -> SingleDocument:
        """Make one document in memory; EngineError where its organisation does not issue it."""
        # As above.
        from feuillet.pipeline.single_document import make_single_document  # noqa: PLC0415

        day = today or find_local_date()
        return make_single_document(
            _recall_or_read_project(self.root, day),
            find_project_folders(self.root),
            job,
            day,
            self.cache,
        )

    def build(  # noqa: PLR0913  (each has a value that most programs leave)
        self,
        output: str | Path | None = None,
        *,
        today: date | None = None,
        strict: bool = False,
        force: bool = False,
        processes: int = 1,
        cluster: str | None = None,
        notify: Callable[[Progress], None] = lambda _unused: None,
        **filters: Unpack[RequestFilters],
    ) -> Report:
        """Make the documents asked for in a folder, `build` in the project unless another is given.

        EngineError where nothing is asked for, or where the folder may not be written; `force`
        lets go what stands there. `cluster` is the address of a Dask scheduler, as
        `tcp://host:8786`. `notify` is called after each document.
        """
        from feuillet.pipeline.run import run_build  # noqa: PLC0415  (as above)

        if processes < 1:
            raise EngineError(
                _("processes is {processes}: give 1 or more").format(processes=processes)
            )

        folder = Path(output) if output else self.root / "build"
        request = self._request(today or find_local_date(), **filters)
        request = request._replace(output=folder, strict=strict)
        permit_outputs(
            (declare_documents(folder), *self._kept()),
            CommandInputs(find_project_folders(self.root)),
            force=force,
        )
        executor = (
            partial(open_cluster_mapper, cluster)
            if cluster
            else partial(open_local_mapper, processes)
        )
        return run_build(request, self.root, executor, notify, self.cache)

    def batch(  # noqa: PLR0913  (as above)
        self,
        people: bytes,
        output: str | Path,
        *,
        into: Literal["folder", "pdf", "zip"] = "folder",
        today: date | None = None,
        records: bool = False,
        accept: bool = False,
        force: bool = False,
        notify: Callable[[], None] = lambda: None,
        **filters: Unpack[RequestFilters],
    ) -> ListReport:
        """Make the documents of a list of people: the bytes of a CSV file or a workbook.

        The filters name one procedure and one organisation; without kinds, consent sheets are
        made, and without languages, French. `into` makes one file of them all. `records` adds
        copies without fields; `accept` makes what is doubtful as well. `notify` is called after
        each line.

        EngineError for a list that is none, for a form that is not issued and for a place that is
        not to be written; a line that cannot be made is in `troubles` of the result.
        """
        from feuillet.batch.run import make_list  # noqa: PLC0415  (as above)
        from feuillet.batch.task import ListTask, permit_list  # noqa: PLC0415  (as above)

        place = Path(output)
        request = Request(output=place, today=today or find_local_date(), **_complete_list(filters))
        task = ListTask(
            self.root,
            request,
            self.cache or locate_usual_cache(),
            merged=place if into == "pdf" else None,
            zipped=place if into == "zip" else None,
            records=records,
            accept=accept,
            force=force,
        )
        permit_list(task, self._kept(), None)
        return make_list(task, people, notify)

    def _request(self, today: date, **filters: Unpack[RequestFilters]) -> Request:
        _refuse_bare_texts(filters)
        return Request(output=self.root / "build", today=today, **filters)

    def _kept(self) -> tuple[Output, ...]:
        """The folder of layouts, where it is another than the user's."""
        chosen = self.cache and self.cache != locate_usual_cache()
        return (declare_layouts(self.cache),) if self.cache and chosen else ()


def open_project(folder: str | Path = ".", cache: str | Path | None = None) -> Project:
    """The project in a folder, or around it; EngineError where there is none.

    Layouts are kept in `cache`, or in the user's cache folder.
    """
    root = find_project_root(Path(folder))
    find_project_folders(root)
    return Project(root, Path(cache) if cache else locate_usual_cache())


def _refuse_bare_texts(filters: RequestFilters) -> None:
    """EngineError for a single id in place of several: its letters would be taken for ids."""
    for name, value in filters.items():
        if name.endswith("s") and isinstance(value, str):
            raise EngineError(
                _("`{name}` takes several ids: write {name}=({value!r},)").format(
                    name=name, value=value
                )
            )


def _complete_list(filters: RequestFilters) -> RequestFilters:
    """What a list is made of where nothing is said; EngineError where it is of more than one."""
    _refuse_bare_texts(filters)
    named = {each: filters.get(each, ()) for each in ("procedures", "organisations")}
    for name, ids in named.items():
        if not (isinstance(ids, tuple) and len(ids) == 1):
            raise EngineError(
                _("a list is for one of the {name}: name it with {name}=").format(name=name)
            )
    return {"kinds": (CONSENT_KIND,), "languages": ("fr",), "editions": USUAL_EDITIONS} | filters


def find_local_date() -> date:
    """The day on this machine."""
    return datetime.now().astimezone().date()


def locate_usual_cache() -> Path:
    """Where layouts are kept unless another folder is named."""
    return find_cache_folder() / "blanks"


def _recall_or_read_project(root: Path, today: date) -> ProjectReading:
    """Read and check the project, or take what was read when no file had changed since."""
    sources = (*find_project_folders(root).inputs, PACKAGE_FOLDER)
    return _read_project_by_digest(
        root, today, digest_inputs(sources, Request(output=root, today=today))
    )


@lru_cache(maxsize=_MOST_READINGS)
def _read_project_by_digest(root: Path, today: date, _digest: str) -> ProjectReading:
    from feuillet.pipeline.reading import read_and_check_project  # noqa: PLC0415  (as above)

    return read_and_check_project(find_project_folders(root), today)
