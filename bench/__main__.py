"""`make bench`: everything in one run, as one table."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import imprints, layouts, memory, people, processes
from bench.table import Row, shown

PARTS = "abcdefg"


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--organisations", type=int, default=200, help="how many are made up")
    parser.add_argument(
        "--imprints", type=int, default=2000, help="how many until memory is looked at again"
    )
    parser.add_argument("--people", type=int, default=1000, help="how many a list has")
    parser.add_argument("--parts", default=PARTS, help="which parts, as abe")
    typed = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for row in measured(
            Path(folder), typed.parts, typed.organisations, typed.imprints, typed.people
        ):
            print(*row, sep="  ", file=sys.stderr, flush=True)
            found.append(row)
    print(shown(found))


def measured(
    folder: Path, parts: str, organisations: int, imprinted: int, listed: int
) -> Iterator[Row]:
    for part in parts:
        own = folder / part
        own.mkdir()
        match part:
            case "a":
                yield from imprints.rows(own, organisations)
            case "b":
                yield from processes.unchanged(own)
            case "c":
                yield from processes.cold(own)
            case "d":
                yield from processes.two(own)
            case "e":
                project, cache = imprints.prepared(own, organisations)
                yield from memory.rows(project, cache, min(200, imprinted // 2), imprinted)
            case "g":
                yield from layouts.rows()
            case _:
                yield from people.rows(own, listed)


if __name__ == "__main__":
    main()
