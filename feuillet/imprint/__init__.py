"""Imprinting: what is particular to one organisation put into a document that was laid out once for many."""

from feuillet.compose.blank import CODE, LOGO, Particulars
from feuillet.compose.pictures import qr_rows
from feuillet.findings import Finding
from feuillet.imprint.blank import Blank, packed, unpacked
from feuillet.imprint.room import too_long
from feuillet.imprint.typeset import Unsettable, drawn, face, lines
from feuillet.pdf.imprint import described, form, imprinted, palette
from feuillet.pdf.pictures import Drawing, code, in_square, numbered_from
from feuillet.pdf.plate import Plate

__all__ = ["Blank", "Drawing", "Unsettable", "imprint", "packed", "unpacked"]


def imprint(blank: Blank, said: Particulars, logo: Drawing | None) -> tuple[bytes, tuple[Finding, ...]]:
    """The finished file, or none and what does not fit. Raises Unsettable where only a whole layout will do."""
    if logo and logo.transparent and blank.plate.classic:
        raise Unsettable
    set_in = face(blank.faces, blank.language)
    found = tuple(lines(blank.rows, said.texts, set_in))
    if crowded := too_long(found, said.lines, set_in):
        return b"", crowded
    plate = blank.plate
    runs = {
        plate.numbers[f"Run{number}"][0]: form(operations, plate.resources)
        for number, operations in drawn(found, set_in).items()
    }
    colours = {number: palette(said.palette) for number in plate.numbers["palette"]}
    return imprinted(plate, runs | colours | pictures(blank, said, logo)), ()


def pictures(blank: Blank, said: Particulars, logo: Drawing | None) -> dict[int, bytes]:
    """The logo and the code, and what their tags say."""
    plate = blank.plate
    objects = tagged(plate, said) | {number: code(qr_rows(said.code)) for number in plate.numbers.get(CODE, ())}
    if logo:
        first = len(plate.where)
        objects |= numbered_from(first, logo)
        objects |= {number: in_square(logo, first, *blank.logo) for number in plate.numbers.get(LOGO, ())}
    return objects


def tagged(plate: Plate, said: Particulars) -> dict[int, bytes]:
    return {
        number: described(plate.kept[number], alternative)
        for name, alternative in said.alts.items()
        for number in plate.numbers.get(f"{name}.tag", ())
    }
