"""Art drawn for a place of any size: a motif on its ground, in a brand's tones."""

from functools import lru_cache

from feuillet.art.choice import ArtStyle
from feuillet.art.grounds import choose_tones
from feuillet.art.motifs import MOTIFS
from feuillet.art.shapes import ArtPicture, Shape, write_box
from feuillet.art.tile import lay_tiles, parse_tile
from feuillet.palette import Palette

# In mm: what is lower shows a part of this, since a motif that is smaller is a mere grain.
_LOWEST_DRAWN = 7.5


@lru_cache(maxsize=1024)
def draw_art(
    style: ArtStyle, palette: Palette, width: float, height: float, tile: bytes = b""
) -> ArtPicture:
    """Drawn once for an organisation and a place: its documents share it."""
    tones = choose_tones(style.ground, palette)
    drawn = max(height, _LOWEST_DRAWN)
    field = Shape(tones.field, write_box(0, 0, width, drawn))
    own = parse_tile(tile) if style.motif == "own" else None
    if own:
        shapes = lay_tiles(own, width, drawn, tones)
    else:
        shapes = MOTIFS[style.motif](width, drawn, tones) if style.motif != "own" else ()
    return ArtPicture(width, height, (field, *shapes), (drawn - height) / 2)
