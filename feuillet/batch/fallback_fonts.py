"""A value in a script that the form's font lacks: laid out by itself, in whichever of our fonts has
its letters.
"""

from pathlib import PurePosixPath

from feuillet.imprint import Blank, PdfPicture, ValueDrawer, choose_value_font


def make_fallback_setter(blank: Blank) -> ValueDrawer:
    """How values of this form are laid out, in its own typeface as far as that goes."""
    path = PurePosixPath(blank.faces[choose_value_font(blank).font])
    weight = 700 if "Bold" in path.name else 400

    def laid_out(value: str, size: float, room: float) -> PdfPicture | None:
        # Only where a value asks for it: most lists are made without the layout library.
        from feuillet.layout import StandaloneText, lay_out_text  # noqa: PLC0415
        from feuillet.pdf.pictures import extract_picture  # noqa: PLC0415

        found = lay_out_text(
            StandaloneText(
                value, blank.language, path.parent.name, weight, size, room, blank.plate.classic
            )
        )
        return extract_picture(*found) if found else None

    return laid_out
