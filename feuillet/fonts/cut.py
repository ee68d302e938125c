"""A font file cut to the characters of one document, as browsers take it."""

import io
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# Figures as high as capitals, which some families draw only when asked.
FEATURES = [*Options().layout_features, "lnum"]


def subset(path: Path, unicodes: Iterable[int], features: list[str]) -> TTFont:
    """The font with these characters alone, as far as it has them."""
    options = Options(layout_features=features, glyph_names=False, hinting=False, notdef_outline=True)
    # What else a file holds is for other programs, and dates would make other bytes.
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


@lru_cache(maxsize=64)
def woff2(path: Path, text: frozenset[str]) -> bytes:
    """The file for these characters in WOFF2; documents of one organisation share most of them."""
    font = subset(path, map(ord, text), FEATURES)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


@lru_cache(maxsize=64)
def drawable(font: Path | bytes) -> frozenset[str]:
    """The characters that a font has, given as a file or as what it holds."""
    with TTFont(io.BytesIO(font) if isinstance(font, bytes) else font) as opened:
        return frozenset(map(chr, opened.getBestCmap()))
