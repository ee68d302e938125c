"""A font file cut to the characters of one document, as browsers take it."""

import io
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

# Figures as high as capitals, which some families draw only when asked, beside those of fontTools.
_MORE_FEATURES = ("lnum",)


def subset_font(
    path: Path, unicodes: Iterable[int], features: Iterable[str] | None = None
) -> "TTFont":
    """The font with these characters alone, as far as it has them; with the usual features, or
    these.
    """
    # Not where the content is only checked: fontTools takes longer to import than a check to run.
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    options = Options(glyph_names=False, hinting=False, notdef_outline=True)
    usual = (*options.layout_features, *_MORE_FEATURES)
    options.layout_features = list(usual if features is None else features)
    # What else a file holds is for other programs, and dates would make other bytes.
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    return font


@lru_cache(maxsize=64)
def encode_woff2(path: Path, text: frozenset[str]) -> bytes:
    """The file for these characters in WOFF2; documents of one organisation share most of them."""
    font = subset_font(path, map(ord, text))
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


@lru_cache(maxsize=64)
def list_font_characters(font: Path | bytes) -> frozenset[str]:
    """The characters that a font has, given as a file or as what it holds."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415  (as above)

    with TTFont(io.BytesIO(font) if isinstance(font, bytes) else font) as opened:
        return frozenset(map(chr, opened.getBestCmap()))
