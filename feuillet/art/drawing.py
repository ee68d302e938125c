"""Art drawn for a place of any size: a motif on its ground, in a brand's tones."""

from functools import lru_cache

from feuillet.art.choice import ArtStyle
from feuillet.art.grounds import GroundTones, choose_tones
from feuillet.art.motifs import MOTIFS
from feuillet.art.shapes import LOWEST_COVER, ArtPicture, Shape, turn_upright, write_box
from feuillet.art.tile import lay_tiles, parse_tile
from feuillet.model import Motif
from feuillet.palette import Palette

# In mm: what is lower shows a part of this, since a motif that is smaller is a mere grain.
_LOWEST_DRAWN = 7.5
# Motifs are drawn in the names of tones, since many brands have the same in other colours.
_TONE_NAMES = GroundTones(*GroundTones._fields)


@lru_cache(maxsize=1024)
def draw_art(
    style: ArtStyle, palette: Palette, width: float, height: float, tile: bytes = b""
) -> ArtPicture:
    """Drawn once for an organisation and a place: its documents share it. A strip may stand."""
    if width < LOWEST_COVER <= height:
        return turn_upright(draw_art(style, palette, height, width, tile))
    tones = choose_tones(style.ground, palette)._asdict()
    drawn = max(height, _LOWEST_DRAWN)
    shapes = _draw_motif(style.motif, width, drawn, tile)
    coloured = (each._replace(colour=tones[each.colour]) for each in shapes)
    return ArtPicture(width, height, tuple(coloured), (drawn - height) / 2)


@lru_cache(maxsize=256)
def _draw_motif(motif: Motif, width: float, height: float, tile: bytes) -> tuple[Shape, ...]:
    """The field and what is on it; the field alone where a tile cannot be read."""
    field = Shape(_TONE_NAMES.field, write_box(0, 0, width, height))
    if motif == "own":
        own = parse_tile(tile)
        return (field, *(lay_tiles(own, width, height, _TONE_NAMES) if own else ()))
    return (field, *MOTIFS[motif](width, height, _TONE_NAMES))
