"""(b), (c), (d): whole processes, as whoever types the command waits for them."""

import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

from bench import project, sheets
from bench.running import best, ours, process
from bench.table import Row, longer
from feuillet.folders import PRODUCT_ROOT
from feuillet.layout.fonts import use_only_our_fonts

TIMES = 5
OF_ONE = ("--procedure", project.PROCEDURE, "--organisation", project.CLINIC, "--profile", "screen")
ONE = (*OF_ONE, "--kind", "handout", "--language", "fr")
# Each has a layout of its own: nothing is shared, and two processes have enough to do.
MANY = (*OF_ONE, "--edition", "all")


def unchanged(folder: Path, *chosen: str) -> Iterator[Row]:
    """(b) Nothing changed, whole catalogue (or what is chosen of it)."""
    command = ours(folder / "catalogue", folder / "cache", *chosen)
    process(command)
    imports = [sys.executable, "-c", "import click, yaml, pydantic"]
    again, bare = best(TIMES, lambda: process(command), lambda: process(imports))
    yield longer("(b) nothing changed : importing click, yaml, pydantic", again, bare, "under 5")


def cold(folder: Path) -> Iterator[Row]:
    """(c) One document from cold: an empty cache, a whole process."""
    use_only_our_fonts()
    (sheet,) = sheets.composed(PRODUCT_ROOT, project.PROCEDURE, project.CLINIC, ("handout",))
    page = folder / "handout.html"
    page.write_text(sheets.whole(sheet), "utf-8")
    number = count()

    def we() -> float:
        own = folder / f"one-{next(number)}"
        return process(ours(own / "output", own / "cache", "--jobs", "1", *ONE))

    bare: list[str | Path] = [sys.executable, "-m", "weasyprint", page, page.with_suffix(".pdf")]
    mine, theirs = best(2, we, lambda: process(bare, dict(os.environ)))
    yield longer("(c) one document from cold : weasyprint", mine, theirs, "at most 1.2")


def two(folder: Path) -> Iterator[Row]:
    """(d) Full layout by two processes, and by two workers of a cluster, against one."""
    one, both = (layout(folder / f"jobs-{jobs}", "--jobs", str(jobs)) for jobs in (1, 2))
    yield Row(
        "(d) full layout, two jobs : one",
        f"{both:.1f} s",
        f"{one:.1f} s",
        f"{one / both:.2f} times",
        "1.7",
    )
    if find_spec("distributed") is None:
        return
    from bench.cluster import address  # noqa: PLC0415  (only where it is installed)

    with address(workers=1) as alone:
        one = layout(folder / "worker-1", "--cluster", alone)
    with address(workers=2) as pair:
        both = layout(folder / "worker-2", "--cluster", pair)
    yield Row(
        "(d) full layout, two workers : one",
        f"{both:.1f} s",
        f"{one:.1f} s",
        f"{one / both:.2f} times",
        "1.7",
    )


def layout(folder: Path, *how: str) -> float:
    return process(ours(folder / "output", folder / "cache", *how, *MANY))
