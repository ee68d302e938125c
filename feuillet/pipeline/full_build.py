"""A build that reads the project: the real steps, put together."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

from feuillet.executors import LossHandler, Mapper, Rehearsal
from feuillet.folders import Folders
from feuillet.layout import identify_engine
from feuillet.pipeline.inputs import prepare_input_digest
from feuillet.pipeline.layout_and_proof import choose_rehearsal, describe_lost_item
from feuillet.pipeline.order import prepare_ordering, prepare_whole_ordering
from feuillet.pipeline.press import Press, print_orders
from feuillet.pipeline.production import BuildSteps, produce_documents
from feuillet.pipeline.reading import read_and_check_project
from feuillet.publish.report import Progress, Report, count_findings
from feuillet.select import Request

Executor = Callable[
    [LossHandler[Any, Any], Rehearsal[Any]], AbstractContextManager[Mapper[Any, Any]]
]


def build_from_sources(
    request: Request,
    root: Path,
    executor: Executor,
    notify: Callable[[Progress], None],
    cache: Path | None,
) -> Report:
    """Read the project and make what the request asks for; the folder `cache` keeps the blanks."""
    folders = Folders.at(root)
    library, found = read_and_check_project(folders, request.today)
    engine = identify_engine()
    at_once = prepare_whole_ordering(library, folders, request.today, engine)
    with executor(describe_lost_item, choose_rehearsal) as mapper:
        press = Press(mapper, mapper, cache, at_once)
        steps = BuildSteps(
            order=prepare_ordering(library, folders, request.today, engine),
            render=partial(print_orders, press),
            notify=notify,
            inputs=prepare_input_digest(library, folders, request.today, engine),
        )
        report = produce_documents(library, found, request, steps)
    told = set(report.findings)
    return report._replace(elsewhere=count_findings(each for each in found if each not in told))
