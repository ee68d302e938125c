"""Everything can be seen: text that is hidden, faint, tiny or cut stands in the file and not on the paper."""

from collections.abc import Iterator
from functools import lru_cache

from feuillet.editions import EDITIONS, EditionName
from feuillet.layout.base import Base, Placed
from feuillet.palette import as_grey, contrast

# What WCAG 2 calls readable at all (AA); palettes promise more.
LEAST_CONTRAST = 4.5
# Less than this, in mm, is rounding.
TOUCH = 0.3
SHOWN = 40

contrasting = lru_cache(maxsize=256)(contrast)
grey = lru_cache(maxsize=256)(as_grey)


def sight_faults(base: Base, edition: EditionName) -> Iterator[tuple[str, str]]:
    for run in base.placed:
        for rule, trouble in troubles(run, EDITIONS[edition].least) if run.text.strip() else ():
            yield rule, f"“{run.text[:SHOWN]}” on page {run.page + 1} {trouble}"


def troubles(run: Placed, least: float) -> Iterator[tuple[str, str]]:
    if not run.shown:
        yield "hidden-text", "may not be seen: no visibility, opacity, clip or transform on text"
    elif contrasting(run.colour, run.ground) < LEAST_CONTRAST:
        yield "faint-text", f"is {run.colour} on {run.ground}, too faint to read: {LEAST_CONTRAST} to 1 is the least"
    elif contrasting(grey(run.colour), grey(run.ground)) < LEAST_CONTRAST:
        yield "faint-in-grey", f"is {run.colour} on {run.ground}: in black and white too faint to read"
    if run.size < least - 0.01:
        yield "small-text", f"is {run.size:.1f} pt high: {least:.0f} pt is the least"
    if clipped(run):
        yield "clipped-text", "is cut off by the box around it: give the box room"


def clipped(run: Placed) -> bool:
    """Whether an ancestor cuts letters off."""
    if run.clip is None:
        return False
    x, y, width, height = run.clip
    top, bottom = run.letters
    return run.x < x - TOUCH or run.x + run.width > x + width + TOUCH or top < y - TOUCH or bottom > y + height + TOUCH
