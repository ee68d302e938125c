"""What an imprint puts into a slot fits it: else the organisation is told which line is too long, and by how much."""

import math
from collections.abc import Iterator, Sequence

from feuillet.compose.sheet import Line as Said
from feuillet.findings import Finding, Place, error
from feuillet.imprint.typeset import Face, Line, Piece, width

# In CSS pixels: less than this is rounding.
TOUCH = 1.0
# A capital's height in em.
CAPITAL = 0.7


def too_long(found: Sequence[Line], said: Sequence[Said], face: Face) -> tuple[Finding, ...]:
    """One finding a line of the file, though it may stand in several slots and on several pages."""
    by_key = {line.key: line for line in said}
    worst: dict[Place, tuple[Said, int]] = {}
    for key, excess in excesses(found, face):
        line = by_key[key] if key in by_key else by_key[key.rpartition(".")[0]]
        if excess > worst.get(line.place, (line, 0))[1]:
            worst[line.place] = line, excess
    return tuple(told(line, excess) for line, excess in worst.values())


def told(line: Said, excess: int) -> Finding:
    much = "1 character" if excess == 1 else f"{excess} characters"
    remedy = "drop this line" if excess >= len(line.text) else f"drop {much}"
    return error(line.place, f"“{line.text}” is too long for the slot `{line.slot}`: {remedy}", "slot-overflow")


def excesses(found: Sequence[Line], face: Face) -> Iterator[tuple[str, int]]:
    """The key of each line that does not fit, and how many of its characters are too many."""
    for line in found:
        keyed = [piece for piece in line.pieces if piece.run.key]
        if not keyed:
            continue
        if outside(line):
            for piece in keyed:
                yield piece.run.key, len(piece.text.strip())
        room = line.row.right - (line.row.edge if line.row.flush_right else line.row.left)
        beyond = width(line.pieces, face) - room
        if beyond > TOUCH:
            yield keyed[-1].run.key, characters(keyed[-1], beyond, face)


def outside(line: Line) -> bool:
    """Whether capitals do not stand within the slot's height."""
    size = max(piece.run.size for piece in line.pieces)
    return line.baseline > line.row.bottom + TOUCH or line.baseline - CAPITAL * size < line.row.top - TOUCH


def characters(piece: Piece, beyond: float, face: Face) -> int:
    return min(len(piece.text), math.ceil(len(piece.text) * beyond / face.width(piece.run, piece.text)))
