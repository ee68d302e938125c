"""Imprinting: what is particular to one organisation put into a document that was laid out once for many."""

from collections.abc import Mapping

from feuillet.compose.blank import CODE, LOGO, Particulars
from feuillet.compose.pictures import qr_rows
from feuillet.findings import Finding
from feuillet.imprint.blank import Blank, packed, unpacked
from feuillet.imprint.person import SetApart, TooLong, pages, pen, unfilled, widgets
from feuillet.imprint.room import too_long
from feuillet.imprint.typeset import Unsettable, drawn, face, lines
from feuillet.pdf.imprint import described, form, imprinted, palette, resources, settled
from feuillet.pdf.pictures import Drawing, code, in_square, numbered_from
from feuillet.pdf.plate import PLACE, Plate

__all__ = [
    "Blank",
    "Drawing",
    "SetApart",
    "TooLong",
    "Unsettable",
    "imprint",
    "packed",
    "pen",
    "personal",
    "ready",
    "record",
    "unpacked",
]


def imprint(blank: Blank, said: Particulars, logo: Drawing | None) -> tuple[bytes, tuple[Finding, ...]]:
    """The finished file, or none and what does not fit. Raises Unsettable where only a whole layout will do."""
    objects, crowded = issued(blank, said, logo)
    return (b"" if crowded else imprinted(blank.plate, objects | unfilled(blank))), crowded


def issued(blank: Blank, said: Particulars, logo: Drawing | None) -> tuple[dict[int, bytes], tuple[Finding, ...]]:
    """What an organisation puts into all its copies, by the numbers of objects, or what does not fit."""
    if logo and logo.transparent and blank.plate.classic:
        raise Unsettable
    set_in = face(blank.faces, blank.language)
    found = tuple(lines(blank.rows, said.texts, set_in))
    if crowded := too_long(blank.rows, said.texts, said.lines, set_in):
        return {}, crowded
    plate = blank.plate
    runs = {
        plate.numbers[f"Run{number}"][0]: form(operations, resources(plate.fonts, {}))
        for number, operations in drawn(found, set_in).items()
    }
    colours = {number: palette(said.palette) for number in plate.numbers["palette"]}
    return runs | colours | pictures(blank, said, logo) | blank_pages(plate), ()


def ready(blank: Blank, said: Particulars, logo: Drawing | None) -> tuple[Blank, tuple[Finding, ...]]:
    """The document as the organisation issues it, for `personal` and `record`; Unsettable as above."""
    objects, crowded = issued(blank, said, logo)
    return blank._replace(plate=settled(blank.plate, objects | unfilled(blank))), crowded


def personal(blank: Blank, values: Mapping[str, str], set_apart: SetApart) -> bytes:
    """A form that is ready, for one person. Raises TooLong and Unsettable."""
    return imprinted(blank.plate, widgets(blank, values, set_apart))


def record(copy: Blank, screen: Blank, values: Mapping[str, str], set_apart: SetApart) -> bytes:
    """The record copy of that form: the values stand on the page, where `screen` has its fields."""
    return imprinted(copy.plate, pages(copy.plate, screen, values, set_apart))


def blank_pages(plate: Plate) -> dict[int, bytes]:
    """Nothing over the pages of a record."""
    empty = form(b"", resources(b"", {}))
    return {group[0]: empty for name, group in plate.numbers.items() if name.startswith("page.")}


def pictures(blank: Blank, said: Particulars, logo: Drawing | None) -> dict[int, bytes]:
    """The logo and the code, and what their tags say."""
    plate = blank.plate
    objects = tagged(plate, said) | {number: code(qr_rows(said.code)) for number in plate.numbers.get(CODE, ())}
    if logo:
        first = len(plate.where) // PLACE.size
        objects |= numbered_from(first, logo)
        objects |= {number: in_square(logo, first, *blank.logo) for number in plate.numbers.get(LOGO, ())}
    return objects


def tagged(plate: Plate, said: Particulars) -> dict[int, bytes]:
    return {
        number: described(plate.kept[number], alternative)
        for name, alternative in said.alts.items()
        for number in plate.numbers.get(f"{name}.tag", ())
    }
