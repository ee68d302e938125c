"""A slot on a page, set again and again with other texts, to see whether they fit."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, Self

from feuillet.imprint.typesetting import (
    ImprintFonts,
    RunPiece,
    TypesetLine,
    measure_pieces,
    typeset_slots,
)
from feuillet.layout.base import SlotRow

# In CSS pixels: less than this is rounding.
_FIT_TOLERANCE = 1.0
# A capital's height in em.
_CAPITAL_HEIGHT = 0.7
# Of so many characters it is tried at each which piece must go, of more at each word.
_SHORT_TEXT = 1000

TextsByKey = Mapping[str, str]
_EnoughTest = Callable[[TextsByKey], bool]


class TrialSlot(NamedTuple):
    """The rows of a slot, and what sets them."""

    rows: tuple[SlotRow, ...]
    face: ImprintFonts

    def set(self, texts: TextsByKey) -> list[TypesetLine]:
        return list(typeset_slots(self.rows, texts, self.face))

    def fits(self, texts: TextsByKey) -> bool:
        return not any(is_outside_slot(line) or self.too_wide(line) for line in self.set(texts))

    def is_narrow(self, texts: TextsByKey) -> bool:
        return not any(map(self.too_wide, self.set(texts)))

    def too_wide(self, line: TypesetLine) -> bool:
        """Whether a line is wider than its slot."""
        room = line.row.right - (line.row.edge if line.row.flush_right else line.row.left)
        return (
            bool(list_keyed_pieces(line))
            and measure_pieces(line.pieces, self.face) - room > _FIT_TOLERANCE
        )


class TextPart(NamedTuple):
    """What of a text is to be shortened, and what stands round it."""

    before: str
    text: str
    after: str = ""

    @classmethod
    def of(cls, text: str, part: str) -> Self:
        before, _, after = text.partition(part)
        return cls(before, part, after)

    def cut(self, length: int) -> str:
        """With so much of its beginning left; of nothing, nothing is left of the whole."""
        return f"{self.before}{self.text[:length].rstrip()}{self.after}" if length else ""

    def without(self, place: int, count: int) -> str:
        """The text without so many characters from a place on, or at the end of the part."""
        start = min(place, len(self.text) - count)
        left = self.text[:start] + self.text[start + count :]
        return f"{self.before}{left}{self.after}".strip()

    def places(self) -> list[int]:
        """Where a piece is tried: of a long text from each word, and at its end."""
        if len(self.text) <= _SHORT_TEXT:
            return list(range(len(self.text)))
        words = [place for place in range(1, len(self.text)) if self.text[place - 1] == " "]
        return [0, *words, len(self.text)]


def shorten_to_fit(part: TextPart, is_enough: _EnoughTest, texts: TextsByKey, key: str) -> str:
    """The text with as much of the part's beginning as may stay."""
    low, high = 0, len(part.text)
    while low < high:
        middle = (low + high + 1) // 2
        if is_enough({**texts, key: part.cut(middle)}):
            low = middle
        else:
            high = middle - 1
    return part.cut(low)


def count_excess_anywhere(
    part: TextPart, is_enough: _EnoughTest, texts: TextsByKey, key: str
) -> int:
    """How many characters must go in one piece, wherever it is taken out of the part."""
    least = len(part.before + part.text + part.after) - len(texts[key])
    places = part.places()
    while texts[key] and least < len(part.text):
        wrong = next(
            (each for each in places if not is_enough({**texts, key: part.without(each, least)})),
            None,
        )
        if wrong is None:
            break
        # Where a piece was too short, the next is tried first. All are tried again: a longer piece
        # that ends within a word may join what makes a line break sooner.
        places = [wrong, *(each for each in places if each != wrong)]
        least += 1
    return least


def list_keyed_pieces(line: TypesetLine) -> list[RunPiece]:
    """The pieces that an organisation says."""
    return [piece for piece in line.pieces if piece.run.key and piece.text.strip()]


def is_outside_slot(line: TypesetLine) -> bool:
    """Whether capitals do not stand within the slot's height."""
    if not list_keyed_pieces(line):
        return False
    size = max(piece.run.size for piece in line.pieces)
    low = line.baseline > line.row.bottom + _FIT_TOLERANCE
    return low or line.baseline - _CAPITAL_HEIGHT * size < line.row.top - _FIT_TOLERANCE
