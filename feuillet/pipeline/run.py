"""A build from beginning to end: nothing is read when nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feuillet.findings import ExitStatus
from feuillet.folders import PACKAGE, project_at
from feuillet.publish.files import claimed
from feuillet.publish.memory import digest_inputs, remember, remembered
from feuillet.publish.report import Progress, Report, status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from feuillet.pipeline.anew import Executor
    from feuillet.select import Request


def build(
    request: Request, root: Path, executor: Executor, notify: Callable[[Progress], None], cache: Path | None = None
) -> Report:
    """Make what the request asks for out of a project folder; unchanged documents are left as they are.

    What is laid out is kept in the folder `cache`, where one is given.
    """
    folders = project_at(root)
    sources = (folders.brochures, *folders.templates, *folders.styles)
    inputs = digest_inputs((*sources, PACKAGE), request)
    return remembered(request.output, inputs) or rebuild(request, root, executor, notify, inputs, cache)


def rebuild(  # noqa: PLR0913, PLR0917  (those of `build`, and the digest)
    request: Request,
    root: Path,
    executor: Executor,
    notify: Callable[[Progress], None],
    inputs: str,
    cache: Path | None,
) -> Report:
    # The models, the templates and all that they import: not needed when nothing changed.
    from feuillet.pipeline.anew import build_anew  # noqa: PLC0415

    def waiting() -> None:
        notify(Progress(0, 0, f"waiting for another build that writes to {request.output}"))

    with claimed(request.output, waiting):
        report = build_anew(request, root, executor, notify, cache)
        # Only a build after which all is true is worth remembering: any other must say again what is not.
        if status(report, strict=request.strict) is ExitStatus.DONE and not report.outdated:
            remember(request.output, inputs, report)
    return report
