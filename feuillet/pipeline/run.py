"""A build from beginning to end: nothing is read when nothing changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import feuillet
from feuillet.findings import EngineError, ExitStatus
from feuillet.publish.files import claimed
from feuillet.publish.memory import digest_inputs, remember, remembered
from feuillet.publish.report import Progress, Report, status

if TYPE_CHECKING:
    from collections.abc import Callable

    from feuillet.pipeline.anew import Executor
    from feuillet.select import Request

PACKAGE = Path(feuillet.__file__).parent
CONTENT = ("brochures", "templates", "styles")


def build(request: Request, root: Path, executor: Executor, notify: Callable[[Progress], None]) -> Report:
    """Make what the request asks for out of a project folder; unchanged documents are left as they are."""
    folders = [root / name for name in CONTENT]
    for folder in folders:
        if not folder.is_dir():
            raise EngineError(f"{root} has no folder {folder.name}: say where the project is with --project")
    output = request.output.resolve()
    if output == root.resolve() or any(output.is_relative_to(folder.resolve()) for folder in folders):
        raise EngineError(f"documents do not belong in {request.output}: name a folder of their own with --output")
    inputs = digest_inputs((*folders, PACKAGE), request)
    return remembered(request.output, inputs) or rebuild(request, root, executor, notify, inputs)


def rebuild(
    request: Request, root: Path, executor: Executor, notify: Callable[[Progress], None], inputs: str
) -> Report:
    # The models, the templates and all that they import: not needed when nothing changed.
    from feuillet.pipeline.anew import build_anew  # noqa: PLC0415

    def waiting() -> None:
        notify(Progress(0, 0, f"waiting for another build that writes to {request.output}"))

    with claimed(request.output, waiting):
        report = build_anew(request, root, executor, notify)
        # Only a build in which all was made is worth remembering: any other must show its findings again.
        if status(report, strict=request.strict) is ExitStatus.DONE:
            remember(request.output, inputs, report)
    return report
