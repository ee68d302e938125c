"""What fills a slot fits it: else the organisation is told which line is too long, and by how much.

Of a document that was laid out whole, since no imprint could set its words: what must go is
counted from their end.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, product, takewhile
from typing import NamedTuple

from feuillet.compose.overflow import overflow
from feuillet.compose.sheet import Line
from feuillet.findings import Finding, Place
from feuillet.fonts import TYPING, shape
from feuillet.layout.base import Base, Placed, SlotBox

TOLERANCE = 0.3


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
    yield from (overflow(each.line, each.excess) for each in worst.values())


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


def solid(*texts: Line | Placed) -> str:
    return "".join("".join(each.text.split()) for each in texts)


def overrun(line: Line, runs: Sequence[Placed], slot: SlotBox) -> int:
    """How many characters of the line do not fit, below, above or sideways; 0 when it fits."""
    inside = list(takewhile(lambda run: between(run, slot), runs))
    if len(inside) < len(runs):
        return len(line.text) - reach(line.text, len(solid(*inside)))
    left, right = min(run.x for run in runs), max(run.x + run.width for run in runs)
    beyond = max(right - (slot.x + slot.width), slot.x - left) - TOLERANCE
    return narrowest(line.text, beyond / (right - left)) if beyond > 0 else 0


def reach(text: str, count: int) -> int:
    """Where a text has so many characters behind it that are no space."""
    signs = [place for place, sign in enumerate(text, 1) if not sign.isspace()]
    return signs[count - 1] if count else 0


def narrowest(text: str, share: float) -> int:
    """How many characters in one piece take this share of a line, wherever they stand in it."""
    font = TYPING.read_bytes()
    ends = [0.0, *accumulate(shape(font, sign, "").width for sign in text)]
    wanted = ends[-1] * share
    return next(
        (
            count
            for count in range(1, len(text))
            if all(
                ends[place + count] - ends[place] >= wanted for place in range(len(ends) - count)
            )
        ),
        len(text),
    )


def between(run: Placed, slot: SlotBox) -> bool:
    """Whether the letters stand within the slot's height."""
    top, bottom = run.letters
    return top >= slot.y - TOLERANCE and bottom <= slot.y + slot.height + TOLERANCE
