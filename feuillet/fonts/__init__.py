"""Font files, and cutting them to what a document needs. Only here are fontTools and uharfbuzz."""

from feuillet.fonts.cut import drawable, woff2
from feuillet.fonts.files import (
    TYPING,
    Weight,
    face,
    families_named,
    family_folder,
    font_file,
    fonts_folder,
    located,
)
from feuillet.fonts.outlines import Glyph, glyphs
from feuillet.fonts.shaping import Alphabet, Shaped, alphabet, shape
from feuillet.fonts.typeface import Typeface, characters, typeface

__all__ = [
    "TYPING",
    "Alphabet",
    "Glyph",
    "Shaped",
    "Typeface",
    "Weight",
    "alphabet",
    "characters",
    "drawable",
    "face",
    "families_named",
    "family_folder",
    "font_file",
    "fonts_folder",
    "glyphs",
    "located",
    "shape",
    "typeface",
    "woff2",
]
