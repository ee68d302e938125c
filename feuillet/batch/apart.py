"""A value in a script that the form's font lacks: laid out by itself, in whichever of our fonts has its letters."""

from pathlib import PurePosixPath

from feuillet.imprint import Blank, Drawing, SetApart, pen


def set_apart(blank: Blank) -> SetApart:
    """How values of this form are laid out, in its own typeface as far as that goes."""
    path = PurePosixPath(blank.faces[pen(blank).font])
    weight = 700 if "Bold" in path.name else 400

    def laid_out(value: str, size: float, room: float) -> Drawing | None:
        # Only where a value asks for it: most lists are made without the layout library.
        from feuillet.layout import Words, words  # noqa: PLC0415
        from feuillet.pdf.pictures import drawing  # noqa: PLC0415

        found = words(Words(value, blank.language, path.parent.name, weight, size, room, blank.plate.classic))
        return drawing(*found) if found else None

    return laid_out
