"""Setting a line of text with HarfBuzz, as layout sets it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz

# As the stylesheets ask for what an imprint sets: figures as high as capitals, no ligature.
FEATURES = {"lnum": True, "liga": False, "clig": False, "calt": False}
# What an imprint may be written with, as far as our fonts have it: Latin with its extensions, Greek, Cyrillic.
BLOCKS = ((0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF))
GREEK_CYRILLIC = ((0x370, 0x3FF), (0x400, 0x52F), (0x1F00, 0x1FFF))
SCRIPTS = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+|[\u0400-\u052f]+|[^\u0370-\u052f\u1f00-\u1fff]+")
SIGNS = "\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f\u2039\u203a\u20ac\u2116\u2122"


class Alphabet(NamedTuple):
    """The glyphs of a font that an imprint may use: what each says, and its width in 1/1000 em."""

    texts: Mapping[int, str]
    widths: Mapping[int, int]


class Shaped(NamedTuple):
    """Glyphs, and the advance of each in 1/1000 em, kerning included."""

    glyphs: tuple[int, ...]
    advances: tuple[float, ...]

    @property
    def width(self) -> float:
        return sum(self.advances)


@lru_cache(maxsize=32)
def opened(file: bytes) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(file))


@lru_cache(maxsize=4096)
def shape(file: bytes, text: str, language: str) -> Shaped:
    """Script by script, as layout does: what a font does with letters depends on it."""
    parts = [shaped(file, part, language) for part in SCRIPTS.findall(text)]
    return Shaped(sum((part.glyphs for part in parts), ()), sum((part.advances for part in parts), ()))


def shaped(file: bytes, text: str, language: str) -> Shaped:
    font = opened(file)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = language
    uharfbuzz.shape(font, buffer, FEATURES)
    unit = 1000 / font.face.upem
    return Shaped(
        tuple(info.codepoint for info in buffer.glyph_infos),
        tuple(position.x_advance * unit for position in buffer.glyph_positions),
    )


@lru_cache(maxsize=32)
def alphabet(file: bytes) -> Alphabet:
    """Every character of ours that the font has."""
    font = opened(file)
    known = font.face.unicodes
    characters = [chr(code) for low, high in (*BLOCKS, *GREEK_CYRILLIC) for code in range(low, high + 1)]
    texts: dict[int, str] = {}
    widths: dict[int, int] = {}
    for character in (*characters, *SIGNS):
        if ord(character) in known:
            glyphs = shape(file, character, "fr").glyphs
            if len(glyphs) == 1:
                texts.setdefault(glyphs[0], character)
                # Not as shaped: a narrow space is a space with another advance.
                widths[glyphs[0]] = round(font.get_glyph_h_advance(glyphs[0]) * 1000 / font.face.upem)
    return Alphabet(texts, widths)
