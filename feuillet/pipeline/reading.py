"""Step 1: a project read and checked, as every command does that is about its content."""

from datetime import date
from typing import NamedTuple

from feuillet.checks import check_library
from feuillet.compose.vocabulary import read_project
from feuillet.findings import Finding
from feuillet.folders import Folders
from feuillet.model import Library


class ProjectReading(NamedTuple):
    """What could be read, and every finding, in the order of the files."""

    library: Library
    findings: tuple[Finding, ...]


def read_and_check_project(folders: Folders, today: date) -> ProjectReading:
    library, troubles = read_project(folders)
    return ProjectReading(library, tuple(sorted({*troubles, *check_library(library, today)})))
