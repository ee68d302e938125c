"""Where a command may write: over nothing that it reads, that Git keeps, or that is not its own.

What is its own, the file says (`seals`); a folder of documents has our `manifest.json` or
`.batch.json`. What concerns patients stands neither in a folder that is published nor where Git
would take it up.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from feuillet.folders import Folders
from feuillet.publish import seals
from feuillet.publish.manifest import MANIFEST_FILE as MANIFEST

# What a folder of ours holds: published documents, those of a list, layouts that are kept.
TEMPLATE_OPTION = "--template"
PUBLISHED_MARKER, LIST_MARKER, LAYOUTS_MARKER = MANIFEST, ".batch.json", "*.blank"


class Output(NamedTuple):
    """A file or a folder that a command is asked to write to, and the option that names it."""

    option: str
    path: Path
    # Of a file: reads the mark of its list, None in one that was not written for this purpose.
    # Of a folder: what one of ours holds.
    own: Callable[[Path], str | None] | str
    mark: str = ""
    # Whether it holds, or will hold, what concerns patients.
    private: bool = False
    # How the name of a file of this kind ends; empty where it may be any.
    suffix: str = ""

    @property
    def is_folder(self) -> bool:
        return isinstance(self.own, str)


class CommandInputs(NamedTuple):
    """What a command reads: a project, and files that stand elsewhere."""

    folders: Folders
    files: tuple[Path, ...] = ()


def declare_documents(path: Path) -> Output:
    return Output("--output", path, PUBLISHED_MARKER)


def declare_list_documents(path: Path) -> Output:
    return Output("--output", path, LIST_MARKER, private=True)


def declare_layouts(path: Path) -> Output:
    return Output("--cache", path, LAYOUTS_MARKER)


def declare_merged_pdf(path: Path, mark: str) -> Output:
    return Output("--merge", path, seals.read_pdf_mark, mark, private=True, suffix=".pdf")


def declare_zip(path: Path, mark: str) -> Output:
    return Output("--zip", path, seals.read_zip_mark, mark, private=True, suffix=".zip")


def declare_list_template(path: Path) -> Output:
    return Output(TEMPLATE_OPTION, path, seals.read_template_mark, private=True)


def declare_calendar(path: Path) -> Output:
    return Output("--ics", path, seals.read_calendar_mark, suffix=".ics")
