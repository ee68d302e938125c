"""How far the art of two organisations can be told apart in grey, without their names."""

from functools import lru_cache
from typing import NamedTuple

from feuillet.art.choice import ArtStyle
from feuillet.art.drawing import draw_art
from feuillet.art.raster import rasterise_grey
from feuillet.palette import choose_brandless_palette

# In mm: what is compared is the art of a cover.
_COVER = (88.0, 120.0)


class GreyLook(NamedTuple):
    """All that tells one art from another in grey: colours of all brands print alike there."""

    style: ArtStyle
    # The file of the motif `own`.
    tile: bytes = b""


@lru_cache(maxsize=4096)
def measure_difference(one: GreyLook, other: GreyLook) -> float:
    """How far points that lie in the same place differ, on the average: 0 for alike, 1 for black
    and white.
    """
    pairs = zip(_show_in_grey(one), _show_in_grey(other), strict=True)
    differences = [abs(level - twin) for level, twin in pairs]
    return sum(differences) / (255 * len(differences))


@lru_cache(maxsize=256)
def _show_in_grey(look: GreyLook) -> bytes:
    return rasterise_grey(draw_art(look.style, choose_brandless_palette(), *_COVER, look.tile))
