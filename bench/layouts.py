"""(g) One document of each kind and edition, laid out in this process."""

import time
from collections.abc import Iterator, Sequence
from functools import partial

from bench import project, sheets
from bench.running import best
from bench.table import Row
from feuillet.compose import Sheet
from feuillet.folders import PRODUCT_ROOT
from feuillet.layout import lay_out_sheet
from feuillet.load import Folders, load_library

TIMES = 3


def rows(kinds: Sequence[str] = ()) -> Iterator[Row]:
    """Of all kinds, unless some are named: the least seconds of this processor."""
    library, _ = load_library(Folders.at(PRODUCT_ROOT))
    for kind in kinds or sorted(library.kinds):
        for edition in library.kinds[kind].value.editions:
            chosen = (PRODUCT_ROOT, project.PROCEDURE, project.CLINIC, (kind,))
            (sheet,) = sheets.composed(*chosen, edition)
            # WeasyPrint is imported, and the styles are parsed, by the first.
            lay_out_sheet(sheet)
            (taken,) = best(TIMES, partial(seconds, sheet))
            yield Row(f"(g) layout of a {kind}, {edition}", f"{taken:.2f} s")


def seconds(sheet: Sheet) -> float:
    begun = time.process_time()
    lay_out_sheet(sheet)
    return time.process_time() - begun
