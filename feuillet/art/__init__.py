"""A brand's art: its motif in its tones, drawn for a place of any size in flat shapes, as an SVG
and for an imprint.
"""

from functools import lru_cache

from feuillet.art.choice import ArtStyle, choose_art_style
from feuillet.art.grounds import choose_tones
from feuillet.art.motifs import MOTIFS
from feuillet.art.shapes import ArtPicture, Shape, write_box
from feuillet.palette import Palette

__all__ = ["ArtPicture", "ArtStyle", "Shape", "choose_art_style", "draw_art", "format_art_svg"]

# In mm: what is lower shows a part of this, since a motif that is smaller is a mere grain.
_LOWEST_DRAWN = 7.5


@lru_cache(maxsize=1024)
def draw_art(style: ArtStyle, palette: Palette, width: float, height: float) -> ArtPicture:
    """Drawn once for an organisation and a place: its documents share it."""
    tones = choose_tones(style.ground, palette)
    drawn = max(height, _LOWEST_DRAWN)
    field = Shape(tones.field, write_box(0, 0, width, drawn))
    shapes = MOTIFS[style.motif](width, drawn, tones) if style.motif != "own" else ()
    return ArtPicture(width, height, (field, *shapes), (drawn - height) / 2)


@lru_cache(maxsize=1024)
def format_art_svg(picture: ArtPicture) -> bytes:
    parts = "".join(
        f'<path d="{each.path}" fill="none" stroke="{each.colour}" stroke-width="{each.width:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
        if each.width
        else f'<path d="{each.path}" fill="{each.colour}"/>'
        for each in picture.shapes
    )
    width, height = f"{picture.width:g}", f"{picture.height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" '
        f'viewBox="0 {picture.top:g} {width} {height}">{parts}</svg>\n'
    ).encode()
