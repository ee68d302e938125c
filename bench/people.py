"""(f) A document for each person: the place where `batch` is measured, once the command is there."""

from collections.abc import Iterator

from bench.table import Row
from feuillet.cli.front import group


def rows() -> Iterator[Row]:
    """To come: 1,000 rows of twelve fields, written to disk, against one warm compiler of Typst."""
    if "batch" not in group.commands:
        yield Row("(f) person imprint : Typst", "no command batch yet", "", "", "10")
