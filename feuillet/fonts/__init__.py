"""Font files, and cutting them to what a document needs. Only here are fontTools and uharfbuzz."""

from feuillet.fonts.files import (
    FIELD_FONT,
    FontWeight,
    find_family_folder,
    find_fonts_folder,
    find_upright_font,
    name_font_file,
    parse_font_tokens,
    read_font_file,
)
from feuillet.fonts.outlines import Glyph, draw_text_outlines
from feuillet.fonts.shaping import Alphabet, ShapedText, build_alphabet, shape_text
from feuillet.fonts.subsets import encode_woff2, list_font_characters
from feuillet.fonts.typeface import Typeface, cut_typeface, map_winansi_codes

__all__ = [
    "FIELD_FONT",
    "Alphabet",
    "FontWeight",
    "Glyph",
    "ShapedText",
    "Typeface",
    "build_alphabet",
    "cut_typeface",
    "draw_text_outlines",
    "encode_woff2",
    "find_family_folder",
    "find_fonts_folder",
    "find_upright_font",
    "list_font_characters",
    "map_winansi_codes",
    "name_font_file",
    "parse_font_tokens",
    "read_font_file",
    "shape_text",
]
