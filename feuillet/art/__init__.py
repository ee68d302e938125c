"""A brand's art: its motif in its tones, drawn for a place of any size in flat shapes, as an SVG
and for an imprint.
"""

from feuillet.art.choice import ArtStyle, choose_art_style, iterate_given_styles
from feuillet.art.drawing import draw_art
from feuillet.art.likeness import GreyLook, measure_difference
from feuillet.art.output import format_art_svg
from feuillet.art.shapes import ArtPicture, Shape
from feuillet.art.tile import parse_tile

__all__ = [
    "ArtPicture",
    "ArtStyle",
    "GreyLook",
    "Shape",
    "choose_art_style",
    "draw_art",
    "format_art_svg",
    "iterate_given_styles",
    "measure_difference",
    "parse_tile",
]
