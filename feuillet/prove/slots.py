"""What fills a slot fits it: else the organisation is told which line is too long, and by how much."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from feuillet.compose.sheet import Line
from feuillet.findings import Finding, Place, error
from feuillet.layout.base import Base, Placed, SlotBox

TOLERANCE = 0.3
OVERFLOW = "slot-overflow"


class Overflow(NamedTuple):
    """A line that does not fit a slot, the slot's number, and how many characters are too many."""

    line: Line
    slot: int
    excess: int


def overflows(lines: Sequence[Line], base: Base) -> Iterator[Overflow]:
    """Every line in every slot that is too small for it."""
    runs = defaultdict(list)
    for run in base.placed:
        runs[run.slot].append(run)
    for line, slot in product(dict.fromkeys(lines), base.slots):
        for where in standing(line, slot, runs[slot.number]):
            if excess := overrun(line, where, slot):
                yield Overflow(line, slot.number, excess)


def slot_faults(found: Iterable[Overflow]) -> Iterator[Finding]:
    """One finding a line of the file, though it may stand in several slots and on several pages."""
    worst: dict[Place, Overflow] = {}
    for each in found:
        worst[each.line.place] = max(each, worst.get(each.line.place, each), key=lambda one: one.excess)
    for place, (line, _, excess) in worst.items():
        remedy = "drop this line" if excess >= len(line.text) else f"drop {counted(excess)}"
        yield error(place, f"“{line.text}” is too long for the slot `{line.slot}`: {remedy}", OVERFLOW)


def standing(line: Line, slot: SlotBox, runs: Sequence[Placed]) -> Iterator[Sequence[Placed]]:
    """The runs that make the line in the slot: one for each line of print, and for each group of a phone number."""
    wanted = solid(line)
    for start in range(len(runs)) if wanted and slot.name == line.slot else ():
        for end in range(start + 1, len(runs) + 1):
            text = solid(*runs[start:end])
            if text == wanted:
                yield [run for run in runs[start:end] if run.text.strip()]
            if not wanted.startswith(text) or text == wanted:
                break


def counted(characters: int) -> str:
    return "1 character" if characters == 1 else f"{characters} characters"


def solid(*texts: Line | Placed) -> str:
    return "".join("".join(each.text.split()) for each in texts)


def overrun(line: Line, runs: Sequence[Placed], slot: SlotBox) -> int:
    """How many characters of the line do not fit, sideways, above or below; 0 when it fits."""
    if outside := sum(len(run.text) for run in runs if not between(run, slot)):
        return min(outside, len(line.text))
    left, right = min(run.x for run in runs), max(run.x + run.width for run in runs)
    beyond = max(right - (slot.x + slot.width), slot.x - left) - TOLERANCE
    return math.ceil(len(line.text) * beyond / (right - left)) if beyond > 0 else 0


def between(run: Placed, slot: SlotBox) -> bool:
    """Whether the letters stand within the slot's height."""
    top, bottom = run.letters
    return top >= slot.y - TOLERANCE and bottom <= slot.y + slot.height + TOLERANCE
