"""The font that fields of a PDF are typed in: whole for Western European languages, simple
(WinAnsi).

A viewer cannot type with the subsets of glyphs that the text is drawn with.
"""

import io
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from feuillet.fonts.subsets import subset_font

FIRST_CODE, LAST_CODE = 32, 255


class Typeface(NamedTuple):
    """A font file cut to WinAnsi; widths and measures in 1/1000 em."""

    name: str
    file: bytes
    widths: tuple[int, ...]
    box: tuple[int, ...]
    ascent: int
    descent: int
    capital: int


def map_winansi_codes() -> dict[int, int]:
    """Code in WinAnsi to code in Unicode; five codes have no character."""
    codes = {
        code: bytes([code]).decode("cp1252", errors="ignore")
        for code in range(FIRST_CODE, LAST_CODE + 1)
    }
    return {code: ord(character) for code, character in codes.items() if character and code != 127}


@lru_cache(maxsize=2)
def cut_typeface(path: Path) -> Typeface:
    """A TrueType file, cut once a process: it takes about as long as laying a page out."""
    font = subset_font(path, map_winansi_codes().values(), [])
    known, widths, unit = font.getBestCmap(), font["hmtx"], 1000 / font["head"].unitsPerEm
    glyphs = {
        code: known.get(character, ".notdef") for code, character in map_winansi_codes().items()
    }
    whole = io.BytesIO()
    font.save(whole)
    head, across, measures = font["head"], font["hhea"], font["OS/2"]
    return Typeface(
        name=font["name"].getBestFamilyName().replace(" ", ""),
        file=whole.getvalue(),
        widths=tuple(
            round(widths[glyphs.get(code, ".notdef")][0] * unit)
            for code in range(FIRST_CODE, LAST_CODE + 1)
        ),
        box=tuple(round(side * unit) for side in (head.xMin, head.yMin, head.xMax, head.yMax)),
        ascent=round(across.ascent * unit),
        descent=round(across.descent * unit),
        capital=round(measures.sCapHeight * unit),
    )
