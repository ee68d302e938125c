"""Setting a line of text with HarfBuzz, as layout sets it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz

# As the stylesheets ask for what an imprint sets: figures as high as capitals, no ligature.
_SHAPING_FEATURES = {"lnum": True, "liga": False, "clig": False, "calt": False}
# What an imprint may be written with, as far as our fonts have it: Latin with its extensions,
# Greek, Cyrillic.
_LATIN_BLOCKS = ((0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF))
_GREEK_CYRILLIC_BLOCKS = ((0x370, 0x3FF), (0x400, 0x52F), (0x1F00, 0x1FFF))
_SCRIPT_RUN = re.compile(
    r"[\u0370-\u03ff\u1f00-\u1fff]+|[\u0400-\u052f]+|[^\u0370-\u052f\u1f00-\u1fff]+"
)
_OTHER_SIGNS = (
    "\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f"
    "\u2039\u203a\u20ac\u2116\u2122"
)


class Alphabet(NamedTuple):
    """The glyphs of a font that an imprint may use: what each says, and its width in 1/1000 em."""

    texts: Mapping[int, str]
    widths: Mapping[int, int]


class ShapedText(NamedTuple):
    """Glyphs, and the advance of each in 1/1000 em, kerning included."""

    glyphs: tuple[int, ...]
    advances: tuple[float, ...]

    @property
    def width(self) -> float:
        return sum(self.advances)


@lru_cache(maxsize=32)
def _open_shaping_font(file: bytes) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(file))


@lru_cache(maxsize=4096)
def shape_text(file: bytes, text: str, language: str) -> ShapedText:
    """Script by script, as layout does: what a font does with letters depends on it."""
    parts = [_shape_run(file, part, language) for part in _SCRIPT_RUN.findall(text)]
    return ShapedText(
        sum((part.glyphs for part in parts), ()), sum((part.advances for part in parts), ())
    )


def _shape_run(file: bytes, text: str, language: str) -> ShapedText:
    font = _open_shaping_font(file)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = language
    uharfbuzz.shape(font, buffer, _SHAPING_FEATURES)
    unit = 1000 / font.face.upem
    return ShapedText(
        tuple(info.codepoint for info in buffer.glyph_infos),
        tuple(position.x_advance * unit for position in buffer.glyph_positions),
    )


@lru_cache(maxsize=32)
def build_alphabet(file: bytes) -> Alphabet:
    """Every character of ours that the font has."""
    font = _open_shaping_font(file)
    known = font.face.unicodes
    characters = [
        chr(code)
        for low, high in (*_LATIN_BLOCKS, *_GREEK_CYRILLIC_BLOCKS)
        for code in range(low, high + 1)
    ]
    texts: dict[int, str] = {}
    widths: dict[int, int] = {}
    for character in (*characters, *_OTHER_SIGNS):
        if ord(character) in known:
            glyphs = shape_text(file, character, "fr").glyphs
            if len(glyphs) == 1:
                texts.setdefault(glyphs[0], character)
                # Not as shaped: a narrow space is a space with another advance.
                widths[glyphs[0]] = round(
                    font.get_glyph_h_advance(glyphs[0]) * 1000 / font.face.upem
                )
    return Alphabet(texts, widths)
