"""What an imprint puts into a slot fits it: else the organisation is told which text is too long.

The measure is the slot itself, set again with shorter texts: whoever drops as many characters as
are told, in one piece from wherever in the text, has a document.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from feuillet.compose.overflow import build_overflow_finding, shorten_slot_text
from feuillet.compose.sheet import SlotLine as Said
from feuillet.findings import Finding, Place
from feuillet.imprint.trial_slot import (
    TextPart,
    TextsByKey,
    TrialSlot,
    count_excess_anywhere,
    is_outside_slot,
    list_keyed_pieces,
    shorten_to_fit,
)
from feuillet.imprint.typesetting import ImprintFonts, TypesetLine, identify_slot
from feuillet.layout.base import SlotRow
from feuillet.messages import gettext as _
from feuillet.messages import quote_words

# How much is shown of what stands in the same slot.
_LONGEST_NEIGHBOUR_QUOTE = 24


class _TextCut(NamedTuple):
    """How many characters must go of a text, and of a word of it that alone is too wide."""

    excess: int
    word: str = ""
    of_word: int = 0


def find_overlong_texts(
    rows: Sequence[SlotRow], texts: TextsByKey, said: Sequence[Said], face: ImprintFonts
) -> tuple[Finding, ...]:
    """One finding a line of the file, though it may stand in several slots and on several pages."""
    by_key = {line.key: line for line in said}
    worst: dict[Place, Finding] = {}
    for _unused, group in groupby(rows, key=identify_slot):
        box = TrialSlot(tuple(group), face)
        cuts = {} if box.fits(texts) else _find_needed_cuts(box, texts)
        beside = _describe_shared_lines(box, texts, cuts)
        for key, cut in cuts.items():
            line = by_key[key] if key in by_key else by_key[key.rpartition(".")[0]]
            found = _describe_cut(line, cut, beside)
            if line.place not in worst or found.excess > worst[line.place].excess:
                worst[line.place] = found
    return tuple(worst.values())


def _describe_cut(line: Said, cut: _TextCut, beside: str) -> Finding:
    if cut.word and cut.excess == cut.of_word:
        return build_overflow_finding(line, cut.excess, beside, cut.word)
    of_word = (
        _(", {of_word} of them of “{slot_text}”").format(
            of_word=cut.of_word, slot_text=shorten_slot_text(cut.word)
        )
        if cut.word
        else ""
    )
    return build_overflow_finding(line, cut.excess, of_word + beside)


def _find_needed_cuts(box: TrialSlot, texts: TextsByKey) -> dict[str, _TextCut]:
    """What must go for the box to hold the rest: first what is too wide, then what is too much."""
    narrow, now = dict(texts), dict(texts)
    words = dict(_narrow_texts(box, narrow))
    now.update(narrow)
    while any(map(is_outside_slot, found := box.set(now))):
        key = _choose_heaviest_text(found)
        now[key] = shorten_to_fit(
            TextPart("", now[key]), partial(_has_fewer_lines, box, len(found)), now, key
        )
    cuts = {}
    for key in (key for key, text in texts.items() if now[key] != text):
        word = words.get(key, texts[key])
        part = TextPart.of(texts[key], word)
        wide = count_excess_anywhere(part, box.is_narrow, narrow, key) if key in words else 0
        more = count_excess_anywhere(TextPart("", narrow[key]), box.fits, now, key)
        whole = not now[key]
        cuts[key] = _TextCut(
            len(texts[key]) if whole else wide + more, word if word != texts[key] else "", wide
        )
    return cuts


def _narrow_texts(box: TrialSlot, now: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Shortens each text of which a line is too wide, and says which part of it is."""
    while wide := next(filter(box.too_wide, box.set(now)), None):
        last = list_keyed_pieces(wide)[-1]
        key, text = last.run.key, now[last.run.key]
        part = TextPart.of(text, last.text.strip() if wide.row.wraps else text)
        yield key, part.text
        now[key] = shorten_to_fit(part, partial(_is_slot_row_narrow, box, wide.row), now, key)


def _is_slot_row_narrow(box: TrialSlot, row: SlotRow, texts: TextsByKey) -> bool:
    return not any(box.too_wide(line) for line in box.set(texts) if line.row is row)


def _has_fewer_lines(box: TrialSlot, count: int, texts: TextsByKey) -> bool:
    return len(box.set(texts)) < count


def _choose_heaviest_text(found: Sequence[TypesetLine]) -> str:
    """The text that takes most lines, of several the longest; where none takes two, the last."""
    taken: dict[str, list[str]] = {}
    for line in found:
        for piece in list_keyed_pieces(line):
            taken.setdefault(piece.run.key, []).append(piece.text)
    if all(len(parts) == 1 for parts in taken.values()):
        return list(taken)[-1]
    return max(taken, key=lambda key: (len(taken[key]), len("".join(taken[key]))))


def _describe_shared_lines(box: TrialSlot, texts: TextsByKey, cuts: Mapping[str, _TextCut]) -> str:
    """What takes how many lines, where several texts share too few of them."""
    before = box.set(texts)
    kept = {key: texts[key][: len(texts[key]) - cut.excess] for key, cut in cuts.items()}
    after = box.set({**texts, **kept})
    taken: dict[str, int] = {}
    for line in before:
        for key in {piece.run.key for piece in list_keyed_pieces(line)}:
            taken[key] = taken.get(key, 0) + 1
    if len(taken) < 2 or len(after) == len(before):
        return ""
    each = ", ".join(
        f"{quote_words(shorten_slot_text(texts[key], _LONGEST_NEIGHBOUR_QUOTE))} {count}"
        for key, count in taken.items()
    )
    return _(" ({fitting} of {count} lines fit: {each})").format(
        fitting=len(after), count=len(before), each=each
    )
