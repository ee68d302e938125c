"""Finished files: reading and completing what they say of themselves, and putting pages on sheets
of paper.

Only here is pikepdf.
"""

from feuillet.pdf.finish import finish_pdf
from feuillet.pdf.impose import ROLL_FOLD, SheetSide, impose_pages
from feuillet.pdf.properties import FileProperties, has_transparency, read_file_properties

__all__ = [
    "ROLL_FOLD",
    "FileProperties",
    "SheetSide",
    "finish_pdf",
    "has_transparency",
    "impose_pages",
    "read_file_properties",
]
