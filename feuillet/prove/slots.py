"""What fills a slot fits it: else the organisation is told which line is too long, and by how much."""

import math
from collections.abc import Iterator, Sequence

from feuillet.compose.sheet import Line
from feuillet.findings import Finding, error
from feuillet.layout.base import Base, Placed, SlotBox

TOLERANCE = 0.3


def slot_faults(lines: Sequence[Line], base: Base) -> Iterator[Finding]:
    """Each line once, though a slot may stand on several pages."""
    slots = {slot.number: slot for slot in base.slots}
    inside = [(run, slots[run.slot]) for run in base.placed if run.slot]
    for line in dict.fromkeys(lines):
        excess = max((overrun(line, run, slot) for run, slot in inside), default=0)
        if excess:
            count = "1 character" if excess == 1 else f"{excess} characters"
            message = f"“{line.text}” is too long for the slot `{line.slot}`: drop {count}"
            yield error(line.place, message, "slot-overflow")


def overrun(line: Line, run: Placed, slot: SlotBox) -> int:
    """How many characters of the line do not fit, sideways or below; 0 when it is not this line or it fits."""
    if slot.name != line.slot or run.text.strip() != line.text.strip():
        return 0
    top, bottom = run.letters
    if bottom > slot.y + slot.height + TOLERANCE or top < slot.y - TOLERANCE:
        return len(line.text)
    beyond = max(run.x + run.width - (slot.x + slot.width), slot.x - run.x) - TOLERANCE
    return math.ceil(len(line.text) * beyond / run.width) if beyond > 0 else 0
