"""The fonts that we ship, and cutting them to the characters that a document needs. Only here is fontTools."""

from feuillet.fonts.cut import drawable, woff2
from feuillet.fonts.shipped import TYPING, face, fonts_folder
from feuillet.fonts.typeface import Typeface, characters, typeface

__all__ = ["TYPING", "Typeface", "characters", "drawable", "face", "fonts_folder", "typeface", "woff2"]
