"""Setting the lines of an imprint where a layout left room for them; CSS pixels, as the layout's
rows.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from feuillet.compose.addresses import split_address
from feuillet.fonts import build_alphabet, read_font_file, shape_text
from feuillet.layout.base import SlotRow, SlotRun

_SPACED_WORD = re.compile(r"( ?)([^ ]+)")
# After a hyphen within a word a line may end as well as at a space.
_HYPHENATED_PARTS = re.compile(r"[^-]*-+(?=[^\W\d_])|.+")


class Unsettable(Exception):  # noqa: N818  (no error: the document is laid out whole instead)
    """A text has a character that the fonts of the imprint do not have, or one that joins with
    others.
    """


class RunPiece(NamedTuple):
    """Text of one run on one line."""

    run: SlotRun
    text: str
    # What stands between it and the piece before: words of one paragraph are joined by a space, or
    # by nothing.
    gap: float


class TypesetLine(NamedTuple):
    """Pieces side by side, the top of their letters at `baseline`."""

    row: SlotRow
    baseline: float
    pieces: tuple[RunPiece, ...]


class ImprintFonts(NamedTuple):
    """What sets a run: the font files by name in the document, and the language."""

    files: Mapping[str, bytes]
    language: str

    def width(self, run: SlotRun, text: str) -> float:
        if not run.font:
            return 0.0
        shaped = (
            shape_text(self.files[run.font], part, self.language)
            for part in split_for_shaping(text)
        )
        return sum(each.width for each in shaped) * run.size / 1000


def build_imprint_fonts(faces: Mapping[str, str], language: str) -> ImprintFonts:
    return ImprintFonts({name: read_font_file(path) for name, path in faces.items()}, language)


def typeset_slots(
    rows: Sequence[SlotRow], texts: Mapping[str, str], face: ImprintFonts
) -> Iterator[TypesetLine]:
    """Every line of every slot: those of a row that wraps move what follows it in its slot."""
    for _, group in groupby(rows, key=identify_slot):
        broken = [(row, wrap_slot_row(row, texts, face)) for row in group]
        down = _measure_shift(broken) if broken[0][0].centred else 0.0
        for row, found in broken:
            for number, pieces in enumerate(found):
                yield TypesetLine(row, row.baseline + down + number * row.leading, pieces)
            down += (len(found) - 1) * row.leading


def _measure_shift(broken: Sequence[tuple[SlotRow, Sequence[object]]]) -> float:
    """How far down the lines of a slot begin where they stand in its middle: laid out with one in
    each row, they are now as many as were found; what overflows begins at its top.
    """
    height = broken[0][0].bottom - broken[0][0].top
    before = sum(row.leading for row, _ in broken)
    now = sum(len(found) * row.leading for row, found in broken)
    return max(0.0, height - now) / 2 - max(0.0, height - before) / 2


def identify_slot(row: SlotRow) -> tuple[object, ...]:
    """What the rows of a slot have in common."""
    return row.page, row.slot, row.edge, row.top


def wrap_slot_row(
    row: SlotRow, texts: Mapping[str, str], face: ImprintFonts
) -> list[tuple[RunPiece, ...]]:
    """The pieces of a row, line by line; none where nothing is said there."""
    whole = tuple(_split_into_pieces(row, texts))
    if not any(piece.text.strip() for piece in whole if piece.run.key):
        return []
    room = row.right - (row.edge if row.flush_right else row.left)
    if not row.wraps or measure_pieces(whole, face) <= room:
        return [whole]
    found: list[tuple[RunPiece, ...]] = [()]
    for piece in whole:
        for space, word in _split_at_breaks(piece.text):
            longer = _append_word(found[-1], piece._replace(text=word), space if found[-1] else "")
            if found[-1] and measure_pieces(longer, face) > room:
                found.append((piece._replace(text=word, gap=0.0),))
            else:
                found[-1] = longer
    return found


def _split_at_breaks(text: str) -> Iterator[tuple[str, str]]:
    """Between what a line may end, each with the space before it."""
    for space, word in _SPACED_WORD.findall(text):
        first, *others = split_address(word) or _HYPHENATED_PARTS.findall(word)
        yield space, first
        yield from (("", each) for each in others)


def _split_into_pieces(row: SlotRow, texts: Mapping[str, str]) -> Iterator[RunPiece]:
    """The words of each run; a space that nothing draws begins those of the next one."""
    space, end = "", row.runs[0].x
    for run in row.runs:
        if not run.number:
            space, end = " ", run.x + run.width
            continue
        text = texts.get(run.key, "") if run.key else run.text
        yield RunPiece(run, space + text, run.x - end)
        space, end = "", run.x + run.width


def _append_word(line: tuple[RunPiece, ...], word: RunPiece, space: str) -> tuple[RunPiece, ...]:
    if line and line[-1].run is word.run:
        return (*line[:-1], line[-1]._replace(text=line[-1].text + space + word.text))
    return (*line, word._replace(text=space + word.text))


def measure_pieces(line: Sequence[RunPiece], face: ImprintFonts) -> float:
    return sum(piece.gap + face.width(piece.run, piece.text) for piece in line)


def draw_runs(found: Sequence[TypesetLine], face: ImprintFonts) -> Mapping[int, bytes]:
    """The operations of each run's form."""
    operations: dict[int, list[bytes]] = {}
    for line in found:
        x = (
            line.row.right - measure_pieces(line.pieces, face)
            if line.row.flush_right
            else line.row.left
        )
        for piece in line.pieces:
            x += piece.gap
            last = piece is line.pieces[-1] and (piece.run.spaced or line.row.wraps)
            text = piece.text + " " * (last or piece.run.spaced)
            operations.setdefault(piece.run.number, []).append(
                _draw_run_text(piece.run, text, x, line.baseline, face)
            )
            x += face.width(piece.run, piece.text)
    return {number: b"\n".join(parts) for number, parts in operations.items()}


def _draw_run_text(run: SlotRun, text: str, x: float, y: float, face: ImprintFonts) -> bytes:
    """A line of text in its font."""
    written = encode_glyphs(face.files[run.font], text, face.language)
    return (
        f"BT /{run.font} {run.size:g} Tf 1 0 0 -1 {x:.4f} {y:.4f} Tm [<{written}>] TJ ET".encode()
    )


# An organisation says the same on all that it issues; many on a list have one surgeon and one day.
@lru_cache(maxsize=4096)
def encode_glyphs(file: bytes, text: str, language: str) -> str:
    """The glyphs of a text, the kerning as layout writes it. Raises Unsettable."""
    return "".join(_encode_shaped_part(file, part, language) for part in split_for_shaping(text))


def _encode_shaped_part(file: bytes, text: str, language: str) -> str:
    known = build_alphabet(file)
    shaped = shape_text(file, text, language)
    parts: list[str] = []
    for glyph, advance in zip(shaped.glyphs, shaped.advances, strict=True):
        if glyph not in known.texts:
            raise Unsettable(text)
        kerning = int(known.widths[glyph] - advance)
        parts.append(f"{glyph:04x}" + (f">{kerning}<" if kerning else ""))
    return "".join(parts)


@lru_cache(maxsize=4096)
def split_for_shaping(text: str) -> tuple[str, ...]:
    """The parts that layout shapes each by itself, without kerning between them: an address has
    several.
    """
    found = [""]
    for number, word in enumerate(text.split(" ")):
        found[-1] += " " * (number > 0)
        if parts := split_address(word):
            found += [*parts, ""]
        else:
            found[-1] += word
    return tuple(filter(None, found))
