"""What a list of people is asked for with, and whether its documents may be written there."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feuillet.folders import find_project_folders
from feuillet.publish import outputs
from feuillet.publish.outputs import CommandInputs, Output
from feuillet.publish.permits import permit_outputs
from feuillet.publish.seals import derive_list_mark
from feuillet.select import Request

if TYPE_CHECKING:
    from feuillet.batch.stacks import Finish


class ListTask(NamedTuple):
    """The request is for one procedure, organisation, language and edition; its kinds are those
    of a line that chooses none.

    `merged` and `zipped` name one file, in place of the folder that the request names.
    """

    root: Path
    request: Request
    # Where layouts are kept; nothing of a person is.
    cache: Path
    merged: Path | None = None
    zipped: Path | None = None
    # Whether a record copy, without fields, is written beside each form.
    records: bool = False
    # Whether nothing is written: each line is made, and thrown away.
    dry: bool = False
    # Whether what only the author of the list can know is let pass.
    accept: bool = False
    # Whether what stands at the destination is let go.
    force: bool = False

    @property
    def today(self) -> date:
        return self.request.today

    @property
    def finish(self) -> "Finish":
        return "flat" if self.merged else "both" if self.records else "screen"

    @property
    def destination(self) -> Path | None:
        """Where the documents go; nowhere in a rehearsal."""
        return None if self.dry else self.merged or self.zipped or self.request.output

    def with_kind(self, kind: str) -> "ListTask":
        """The same for one kind alone."""
        return self._replace(request=self.request._replace(kinds=(kind,)))


def permit_list(task: ListTask, kept: tuple[Output, ...], people: Path | None) -> None:
    """EngineError where the documents may not be written; `people` is the list, where it is a
    file, and `kept` where layouts are kept at somebody's wish.
    """
    reads = CommandInputs(find_project_folders(task.root), (people,) if people else ())
    permit_outputs((*_declare_list_outputs(task), *kept), reads, force=task.force)


def _declare_list_outputs(task: ListTask) -> Iterator[Output]:
    """One file, or a folder."""
    mark = derive_list_mark(task.request)
    if task.merged:
        yield outputs.declare_merged_pdf(task.merged, mark)
    if task.zipped:
        yield outputs.declare_zip(task.zipped, mark)
    if not (task.merged or task.zipped):
        yield outputs.declare_list_documents(task.request.output)
