"""Words as the outlines of their letters, for pictures that no font goes along with."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import uharfbuzz

# A letter of a step, and the points that it leads through, in em; y runs down.
_GlyphCommand = tuple[str, tuple[tuple[float, float], ...]]


class Glyph(NamedTuple):
    """The outline of a letter from where it stands, and how far off the next one is."""

    outline: tuple[_GlyphCommand, ...]
    advance: float


def draw_text_outlines(font: Path, text: str, *, ligatures: bool) -> tuple[Glyph, ...]:
    """A line of one script, kerned, from left to right."""
    opened = _open_outline_font(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(opened, buffer, {} if ligatures else {"liga": False, "clig": False})
    unit = 1 / opened.face.upem
    return tuple(
        Glyph(
            _draw_glyph_outline(opened, info.codepoint, (place.x_offset, place.y_offset), unit),
            place.x_advance * unit,
        )
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


@lru_cache(maxsize=8)
def _open_outline_font(font: Path) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(font.read_bytes()))


def _draw_glyph_outline(
    font: uharfbuzz.Font, glyph: int, offset: tuple[float, float], unit: float
) -> tuple[_GlyphCommand, ...]:
    steps: list[_GlyphCommand] = []

    def step(letter: str) -> Callable[..., None]:
        def add(*values: object) -> None:
            numbers = [each for each in values if isinstance(each, int | float)]
            points = zip(numbers[::2], numbers[1::2], strict=True)
            steps.append(
                (
                    letter,
                    tuple(((x + offset[0]) * unit, -(y + offset[1]) * unit) for x, y in points),
                )
            )

        return add

    pen = uharfbuzz.DrawFuncs()
    pen.set_move_to_func(step("M"))
    pen.set_line_to_func(step("L"))
    pen.set_quadratic_to_func(step("Q"))
    pen.set_cubic_to_func(step("C"))
    pen.set_close_path_func(step("Z"))
    font.draw_glyph(glyph, pen)
    return tuple(steps)
