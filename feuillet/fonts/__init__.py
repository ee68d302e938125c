"""The fonts that we ship, and cutting them to the characters that a document needs. Only here is fontTools."""

from feuillet.fonts.cut import drawable, woff2
from feuillet.fonts.outlines import Glyph, glyphs
from feuillet.fonts.shaping import Alphabet, Shaped, alphabet, shape
from feuillet.fonts.shipped import TYPING, face, font_file, fonts_folder, shipped
from feuillet.fonts.typeface import Typeface, characters, typeface

__all__ = [
    "TYPING",
    "Alphabet",
    "Glyph",
    "Shaped",
    "Typeface",
    "alphabet",
    "characters",
    "drawable",
    "face",
    "font_file",
    "fonts_folder",
    "glyphs",
    "shape",
    "shipped",
    "typeface",
    "woff2",
]
