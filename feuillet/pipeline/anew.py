"""A build that reads the project: the real steps, put together."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from feuillet.executors import Lost, Mapper, Rehearsal
from feuillet.folders import Folders
from feuillet.layout import engine_versions
from feuillet.pipeline.inputs import inputs_of
from feuillet.pipeline.make import lost, rehearsal
from feuillet.pipeline.order import orders
from feuillet.pipeline.press import Press, printed
from feuillet.pipeline.produce import Steps, produce
from feuillet.pipeline.reading import read_and_check
from feuillet.pipeline.single import whole_orders
from feuillet.publish.report import Progress, Report, count
from feuillet.select import Request

Executor = Callable[[Lost[Any, Any], Rehearsal[Any]], AbstractContextManager[Mapper[Any, Any]]]


def build_anew(
    request: Request, root: Path, executor: Executor, notify: Callable[[Progress], None], cache: Path | None
) -> Report:
    """Read the project and make what the request asks for; blanks are kept in the folder `cache`."""
    folders = Folders.at(root)
    library, found = read_and_check(folders, request.today)
    engine = engine_versions()
    at_once = whole_orders(library, folders, request.today, engine)
    with executor(lost, rehearsal) as mapper:
        press = Press(mapper, mapper, cache, at_once)
        steps = Steps(
            order=orders(library, folders, request.today, engine),
            render=partial(printed, press),
            notify=notify,
            inputs=inputs_of(library, folders, request.today, engine),
        )
        report = produce(library, found, request, steps)
    told = set(report.findings)
    return report._replace(elsewhere=count(each for each in found if each not in told))
