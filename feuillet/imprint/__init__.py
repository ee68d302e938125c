"""Imprinting: what is particular to one organisation put into a document that was laid out once for many."""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.compose.blank import CODE, LOGO, Particulars
from feuillet.compose.pictures import qr_rows
from feuillet.findings import Finding
from feuillet.imprint.room import too_long
from feuillet.imprint.typeset import Unsettable, drawn, face, lines
from feuillet.layout.base import Row
from feuillet.pdf.imprint import described, form, imprinted, palette
from feuillet.pdf.pictures import Drawing, code, in_square, numbered_from
from feuillet.pdf.plate import Plate

__all__ = ["Blank", "Unsettable", "imprint"]


class Blank(NamedTuple):
    """A proven document with blank slots: its plate, the rows to fill, the size of the logo's slot in mm."""

    plate: Plate
    pages: int
    language: str
    rows: tuple[Row, ...]
    faces: Mapping[str, str]
    logo: tuple[float, float]


def imprint(blank: Blank, said: Particulars, logo: Drawing | None) -> tuple[bytes, tuple[Finding, ...]]:
    """The finished file, or none and what does not fit. Raises Unsettable where a text asks for a whole layout."""
    set_in = face(blank.faces, blank.language)
    found = tuple(lines(blank.rows, said.texts, set_in))
    if crowded := too_long(found, said.lines, set_in):
        return b"", crowded
    plate = blank.plate
    objects = {
        plate.numbers[f"Run{number}"][0]: form(operations, plate.resources)
        for number, operations in drawn(found, set_in).items()
    }
    objects |= {number: palette(said.palette) for number in plate.numbers["palette"]}
    for name, alternative in said.alts.items():
        objects |= {number: described(plate.kept[number], alternative) for number in plate.numbers.get(f"{name}.tag", ())}
    objects |= {number: code(qr_rows(said.code)) for number in plate.numbers.get(CODE, ())}
    if logo:
        first = len(plate.where)
        objects |= numbered_from(first, logo)
        objects |= {number: in_square(logo, first, *blank.logo) for number in plate.numbers.get(LOGO, ())}
    return imprinted(plate, objects), ()
