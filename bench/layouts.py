"""(g) One document of each kind and edition, laid out in this process."""

import time
from collections.abc import Iterator, Sequence
from functools import partial

from bench import project, sheets
from bench.running import best
from bench.table import Row
from feuillet.compose import Sheet
from feuillet.folders import OURS
from feuillet.layout import lay_out
from feuillet.load import Folders, load_library

TIMES = 3


def rows(kinds: Sequence[str] = ()) -> Iterator[Row]:
    """Of all kinds, unless some are named: the least seconds of this processor."""
    library, _ = load_library(Folders.at(OURS))
    for kind in kinds or sorted(library.kinds):
        for edition in library.kinds[kind].value.editions:
            chosen = (OURS, project.PROCEDURE, project.CLINIC, (kind,))
            (sheet,) = sheets.composed(*chosen, edition)
            # WeasyPrint is imported, and the styles are parsed, by the first.
            lay_out(sheet)
            (taken,) = best(TIMES, partial(seconds, sheet))
            yield Row(f"(g) layout of a {kind}, {edition}", f"{taken:.2f} s")


def seconds(sheet: Sheet) -> float:
    begun = time.process_time()
    lay_out(sheet)
    return time.process_time() - begun
