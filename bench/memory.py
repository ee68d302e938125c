"""(e) What a process that imprints holds: `python -m bench.memory PROJECT CACHE FIRST LAST` prints
it after each.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from bench.sheets import TODAY
from bench.table import Row
from feuillet.layout import identify_engine
from feuillet.load import Folders, load_library
from feuillet.pipeline.order import Order, order_whole_document, prepare_ordering
from feuillet.pipeline.press import Press, print_orders
from feuillet.select import Request, list_jobs


def rows(project: Path, cache: Path, first: int, last: int) -> Iterator[Row]:
    command = [
        sys.executable,
        "-m",
        "bench.memory",
        str(project),
        str(cache),
        str(first),
        str(last),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    said = done.stdout.split()
    before, after = map(int, said)
    what = f"(e) memory after {last} imprints : after {first}"
    growth = f"+{100 * (after - before) / before:.1f} %"
    yield Row(what, f"{after / 1024:.0f} MB", f"{before / 1024:.0f} MB", growth, "under 5 %")


def measure(project: Path, cache: Path, first: int, last: int) -> None:
    """Imprint the documents of all organisations in turn."""
    folders, engine = Folders.at(project), identify_engine()
    library, _ = load_library(folders)
    order = prepare_ordering(library, folders, TODAY, engine)
    request = Request(Path(), TODAY, languages=("fr",), profiles=("screen",))
    found = [each for each in map(order, list_jobs(library, request)) if isinstance(each, Order)]
    press = Press(
        map,
        map,
        cache,
        lambda each: order_whole_document(library, each.job, folders, TODAY, engine),
    )
    for number, _ in enumerate(print_orders(press, list(islice(cycle(found), last))), 1):
        if number in {first, last}:
            print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)


if __name__ == "__main__":
    measure(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
