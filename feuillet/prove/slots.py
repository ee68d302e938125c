"""What fills a slot fits it: else the organisation is told which line is too long, and by how much.

Of a document that was laid out whole, since no imprint could set its words: what must go is
counted from their end.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, product, takewhile
from typing import NamedTuple

from feuillet.compose.overflow import build_overflow_finding
from feuillet.compose.sheet import SlotLine
from feuillet.findings import Finding, Place
from feuillet.fonts import FIELD_FONT, shape_text
from feuillet.layout.base import Base, SlotBox, TextRun

_SLOT_TOLERANCE = 0.3


class _SlotOverflow(NamedTuple):
    """A line that does not fit a slot, the slot's number, and how many characters are too many."""

    line: SlotLine
    slot: int
    excess: int


def find_overflows(lines: Sequence[SlotLine], base: Base) -> Iterator[_SlotOverflow]:
    """Every line in every slot that is too small for it."""
    runs = defaultdict(list)
    for run in base.placed:
        runs[run.slot].append(run)
    for line, slot in product(dict.fromkeys(lines), base.slots):
        for where in _find_line_runs(line, slot, runs[slot.number]):
            if excess := _count_excess_characters(line, where, slot):
                yield _SlotOverflow(line, slot.number, excess)


def describe_overflows(found: Iterable[_SlotOverflow]) -> Iterator[Finding]:
    """One finding a line of the file, though it may stand in several slots and on several pages."""
    worst: dict[Place, _SlotOverflow] = {}
    for each in found:
        worst[each.line.place] = max(
            each, worst.get(each.line.place, each), key=lambda one: one.excess
        )
    yield from (build_overflow_finding(each.line, each.excess) for each in worst.values())


def _find_line_runs(
    line: SlotLine, slot: SlotBox, runs: Sequence[TextRun]
) -> Iterator[Sequence[TextRun]]:
    """The runs that make the line in the slot: one for each line of print, and for each group of a
    phone number.
    """
    wanted = _join_without_spaces(line)
    for start in range(len(runs)) if wanted and slot.name == line.slot else ():
        for end in range(start + 1, len(runs) + 1):
            text = _join_without_spaces(*runs[start:end])
            if text == wanted:
                yield [run for run in runs[start:end] if run.text.strip()]
            if not wanted.startswith(text) or text == wanted:
                break


def _join_without_spaces(*texts: SlotLine | TextRun) -> str:
    return "".join("".join(each.text.split()) for each in texts)


def _count_excess_characters(line: SlotLine, runs: Sequence[TextRun], slot: SlotBox) -> int:
    """How many characters of the line do not fit, below, above or sideways; 0 when it fits."""
    inside = list(takewhile(lambda run: _is_within_slot(run, slot), runs))
    if len(inside) < len(runs):
        return len(line.text) - _locate_character(line.text, len(_join_without_spaces(*inside)))
    left, right = min(run.x for run in runs), max(run.x + run.width for run in runs)
    beyond = max(right - (slot.x + slot.width), slot.x - left) - _SLOT_TOLERANCE
    return _count_characters_for_share(line.text, beyond / (right - left)) if beyond > 0 else 0


def _locate_character(text: str, count: int) -> int:
    """Where a text has so many characters behind it that are no space."""
    signs = [place for place, sign in enumerate(text, 1) if not sign.isspace()]
    return signs[count - 1] if count else 0


def _count_characters_for_share(text: str, share: float) -> int:
    """How many characters in one piece take this share of a line, wherever they stand in it."""
    font = FIELD_FONT.read_bytes()
    ends = [0.0, *accumulate(shape_text(font, sign, "").width for sign in text)]
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


def _is_within_slot(run: TextRun, slot: SlotBox) -> bool:
    """Whether the letters stand within the slot's height."""
    top, bottom = run.letters
    return top >= slot.y - _SLOT_TOLERANCE and bottom <= slot.y + slot.height + _SLOT_TOLERANCE
