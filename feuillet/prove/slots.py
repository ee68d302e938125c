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


class Spread(NamedTuple):
    """What a line takes on the page, in mm."""

    left: float
    right: float
    top: float
    bottom: float


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
        for where in spreads(line, slot, runs[slot.number]):
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


def spreads(line: Line, slot: SlotBox, runs: Sequence[Placed]) -> Iterator[Spread]:
    """Where the line stands in the slot; the groups of a phone number are runs of their own."""
    wanted = solid(line)
    for start in range(len(runs)) if wanted and slot.name == line.slot else ():
        for end in range(start + 1, len(runs) + 1):
            text = solid(*runs[start:end])
            if text == wanted:
                yield spread(runs[start:end])
            if not wanted.startswith(text) or text == wanted:
                break


def counted(characters: int) -> str:
    return "1 character" if characters == 1 else f"{characters} characters"


def solid(*texts: Line | Placed) -> str:
    return "".join("".join(each.text.split()) for each in texts)


def spread(runs: Iterable[Placed]) -> Spread:
    edges = [(run.x, run.x + run.width, *run.letters) for run in runs if run.text.strip()]
    lefts, rights, tops, bottoms = zip(*edges, strict=True)
    return Spread(min(lefts), max(rights), min(tops), max(bottoms))


def overrun(line: Line, place: Spread, slot: SlotBox) -> int:
    """How many characters of the line do not fit, sideways or below; 0 when it fits."""
    if place.bottom > slot.y + slot.height + TOLERANCE or place.top < slot.y - TOLERANCE:
        return len(line.text)
    beyond = max(place.right - (slot.x + slot.width), slot.x - place.left) - TOLERANCE
    return math.ceil(len(line.text) * beyond / (place.right - place.left)) if beyond > 0 else 0
