"""What an imprint puts into a slot fits it: else the organisation is told which text is too long.

The measure is the slot itself, set again with shorter texts: whoever drops as many characters as
are told, in one piece from wherever in the text, has a document.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from feuillet.compose.overflow import overflow, shortened
from feuillet.compose.sheet import Line as Said
from feuillet.findings import Finding, Place
from feuillet.imprint.box import Box, Part, Texts, anywhere, keyed, longest, outside
from feuillet.imprint.typeset import Face, Line, slot_of
from feuillet.layout.base import Row

# How much is shown of what stands in the same slot.
SHOWN = 24


class Cut(NamedTuple):
    """How many characters must go of a text, and of a word of it that alone is too wide."""

    excess: int
    word: str = ""
    of_word: int = 0


def too_long(
    rows: Sequence[Row], texts: Texts, said: Sequence[Said], face: Face
) -> tuple[Finding, ...]:
    """One finding a line of the file, though it may stand in several slots and on several pages."""
    by_key = {line.key: line for line in said}
    worst: dict[Place, Finding] = {}
    for _, group in groupby(rows, key=slot_of):
        box = Box(tuple(group), face)
        cuts = {} if box.fits(texts) else shorter(box, texts)
        beside = shared(box, texts, cuts)
        for key, cut in cuts.items():
            line = by_key[key] if key in by_key else by_key[key.rpartition(".")[0]]
            found = told(line, cut, beside)
            if line.place not in worst or found.excess > worst[line.place].excess:
                worst[line.place] = found
    return tuple(worst.values())


def told(line: Said, cut: Cut, beside: str) -> Finding:
    if cut.word and cut.excess == cut.of_word:
        return overflow(line, cut.excess, beside, cut.word)
    of_word = f", {cut.of_word} of them of “{shortened(cut.word)}”" if cut.word else ""
    return overflow(line, cut.excess, of_word + beside)


def shorter(box: Box, texts: Texts) -> dict[str, Cut]:
    """What must go for the box to hold the rest: first what is too wide, then what is too much."""
    narrow, now = dict(texts), dict(texts)
    words = dict(narrowed(box, narrow))
    now.update(narrow)
    while any(map(outside, found := box.set(now))):
        key = heaviest(found)
        now[key] = longest(Part("", now[key]), partial(has_fewer_lines, box, len(found)), now, key)
    cuts = {}
    for key in (key for key, text in texts.items() if now[key] != text):
        word = words.get(key, texts[key])
        part = Part.of(texts[key], word)
        wide = anywhere(part, box.is_narrow, narrow, key) if key in words else 0
        more = anywhere(Part("", narrow[key]), box.fits, now, key)
        whole = not now[key]
        cuts[key] = Cut(
            len(texts[key]) if whole else wide + more, word if word != texts[key] else "", wide
        )
    return cuts


def narrowed(box: Box, now: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Shortens each text of which a line is too wide, and says which part of it is."""
    while wide := next(filter(box.too_wide, box.set(now)), None):
        last = keyed(wide)[-1]
        key, text = last.run.key, now[last.run.key]
        part = Part.of(text, last.text.strip() if wide.row.wraps else text)
        yield key, part.text
        now[key] = longest(part, partial(is_narrow_row, box, wide.row), now, key)


def is_narrow_row(box: Box, row: Row, texts: Texts) -> bool:
    return not any(box.too_wide(line) for line in box.set(texts) if line.row is row)


def has_fewer_lines(box: Box, count: int, texts: Texts) -> bool:
    return len(box.set(texts)) < count


def heaviest(found: Sequence[Line]) -> str:
    """The text that takes most lines, of several the longest; where none takes two, the last."""
    taken: dict[str, list[str]] = {}
    for line in found:
        for piece in keyed(line):
            taken.setdefault(piece.run.key, []).append(piece.text)
    if all(len(parts) == 1 for parts in taken.values()):
        return list(taken)[-1]
    return max(taken, key=lambda key: (len(taken[key]), len("".join(taken[key]))))


def shared(box: Box, texts: Texts, cuts: Mapping[str, Cut]) -> str:
    """What takes how many lines, where several texts share too few of them."""
    before = box.set(texts)
    kept = {key: texts[key][: len(texts[key]) - cut.excess] for key, cut in cuts.items()}
    after = box.set({**texts, **kept})
    taken: dict[str, int] = {}
    for line in before:
        for key in {piece.run.key for piece in keyed(line)}:
            taken[key] = taken.get(key, 0) + 1
    if len(taken) < 2 or len(after) == len(before):
        return ""
    each = ", ".join(f"“{shortened(texts[key], SHOWN)}” {count}" for key, count in taken.items())
    return f" ({len(after)} of {len(before)} lines fit: {each})"
