"""feuillet turns structured content about medical procedures into branded, printable documents.

project = feuillet.open("my-clinic")
for finding in project.check():
print(finding)
for job in project.jobs(languages=("fr",), kinds=("handout",)):
document = project.render(job)
Path(document.name).name, document.file, document.findings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feuillet.version import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from feuillet.project import Project

__version__ = VERSION
__all__ = ["open"]


# As files are opened.
def open(folder: str | Path = ".", cache: str | Path | None = None) -> Project:  # noqa: A001
    """Open the project in a folder, or around it; EngineError where there is none.

    Layouts are kept in `cache`, or in the user's cache folder. docs/python.md has examples.
    """
    from feuillet.project import open_project  # noqa: PLC0415  (so that the command begins at once)

    return open_project(folder, cache)
