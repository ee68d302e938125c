"""What fills a slot fits it: else the organisation is told which line is too long, and by how much."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from feuillet.compose.sheet import Line
from feuillet.findings import Finding, error
from feuillet.layout.base import Base, Placed, SlotBox

TOLERANCE = 0.3


class Spread(NamedTuple):
    """What a line takes on the page, in mm."""

    left: float
    right: float
    top: float
    bottom: float


def slot_faults(lines: Sequence[Line], base: Base) -> Iterator[Finding]:
    """Each line once, though a slot may stand on several pages."""
    runs = defaultdict(list)
    for run in base.placed:
        runs[run.slot].append(run)
    for line in dict.fromkeys(lines):
        places = ((spread, slot) for slot in base.slots for spread in spreads(line, slot, runs[slot.number]))
        excess = max((overrun(line, *place) for place in places), default=0)
        if excess:
            remedy = "drop this line" if excess >= len(line.text) else f"drop {counted(excess)}"
            yield error(line.place, f"“{line.text}” is too long for the slot `{line.slot}`: {remedy}", "slot-overflow")


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
