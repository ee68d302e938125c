"""A build from beginning to end: nothing is read when nothing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feuillet.findings import ExitStatus
from feuillet.folders import PACKAGE_FOLDER, find_project_folders
from feuillet.messages import gettext as _
from feuillet.publish.files import claim_folder
from feuillet.publish.last_build import digest_inputs, keep_report, recall_report
from feuillet.publish.report import Progress, Report, choose_exit_status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from feuillet.pipeline.full_build import Executor
    from feuillet.select import Request


def run_build(
    request: Request,
    root: Path,
    executor: Executor,
    notify: Callable[[Progress], None],
    cache: Path | None = None,
) -> Report:
    """Make what the request asks for out of a project folder; unchanged documents are left as they
    are.

    What is laid out is kept in the folder `cache`, where one is given.
    """
    inputs = digest_inputs((*find_project_folders(root).inputs, PACKAGE_FOLDER), request)
    return recall_report(request.output, inputs) or _rebuild_and_remember(
        request, root, executor, notify, inputs, cache
    )


def _rebuild_and_remember(  # noqa: PLR0913, PLR0917  (those of `build`, and the digest)
    request: Request,
    root: Path,
    executor: Executor,
    notify: Callable[[Progress], None],
    inputs: str,
    cache: Path | None,
) -> Report:
    # The models, the templates and all that they import: not needed when nothing changed.
    from feuillet.pipeline.full_build import build_from_sources  # noqa: PLC0415

    def waiting() -> None:
        notify(
            Progress(
                0,
                0,
                _("waiting for another build that writes to {output}").format(
                    output=request.output
                ),
            )
        )

    with claim_folder(request.output, waiting):
        report = build_from_sources(request, root, executor, notify, cache)
        # Only a build after which all is true is worth remembering: any other must say again what
        # is not.
        if choose_exit_status(report, strict=request.strict) is ExitStatus.DONE and not (
            report.outdated or report.unlisted
        ):
            keep_report(request.output, inputs, report)
    return report
