"""A build that reads the project: the real steps, put together."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from feuillet.checks import check_library
from feuillet.compose import compose
from feuillet.compose.sheet import Sheet
from feuillet.executors import Mapper
from feuillet.layout import engine_versions
from feuillet.load import Folders, load_library
from feuillet.model import Library
from feuillet.pipeline.make import Made, lost, make
from feuillet.pipeline.produce import Composed, Steps, produce
from feuillet.publish.report import Progress, Report
from feuillet.select import Job, Request

Executor = Callable[[Callable[[Sheet], Made]], AbstractContextManager[Mapper[Sheet, Made]]]


def build_anew(request: Request, root: Path, executor: Executor, notify: Callable[[Progress], None]) -> Report:
    """Read the project and make what the request asks for."""
    folders = Folders.at(root)
    library, troubles = load_library(folders)
    found = (*troubles, *check_library(library, request.today))
    with executor(lost) as mapper:
        steps = Steps(partial(composed, library, folders, request), engine_versions(), partial(mapper, make), notify)
        return produce(library, found, request, steps)


def composed(library: Library, folders: Folders, request: Request, job: Job) -> Composed:
    return compose(library, job, folders, request.today)
