"""Imprinting: what is particular to one organisation put into a document that was laid out once for
many.
"""

from collections.abc import Mapping

from feuillet.artwork.photo import GreyPhoto
from feuillet.compose.blank import CODE_PICTURE, LOGO_PICTURE, Particulars
from feuillet.compose.pictures import build_qr_rows
from feuillet.compose.voice import SlotPicture
from feuillet.findings import Finding
from feuillet.imprint.blank import Blank, pack_blank, unpack_blank
from feuillet.imprint.fitting import find_overlong_texts
from feuillet.imprint.person import (
    ValueDrawer,
    ValueTooLong,
    build_empty_fields,
    build_filled_fields,
    build_record_pages,
    choose_value_font,
)
from feuillet.imprint.typesetting import Unsettable, build_imprint_fonts, draw_runs, typeset_slots
from feuillet.pdf.imprint import (
    add_to_plate,
    build_form_xobject,
    build_indexed_palette,
    build_resources,
    close_run_tag,
    imprint_plate,
    set_alternative_text,
)
from feuillet.pdf.pdf_objects import XREF_ROW
from feuillet.pdf.pictures import (
    PdfPicture,
    build_grey_image,
    draw_art_in_square,
    draw_code_in_square,
    fit_picture_in_square,
    number_picture_objects,
)
from feuillet.pdf.plate import Plate, has_tag, list_runs

__all__ = [
    "Blank",
    "PdfPicture",
    "Unsettable",
    "ValueDrawer",
    "ValueTooLong",
    "choose_value_font",
    "imprint_document",
    "imprint_person",
    "imprint_record_copy",
    "pack_blank",
    "prepare_issued_blank",
    "unpack_blank",
]


def imprint_document(
    blank: Blank, said: Particulars, logo: PdfPicture | None
) -> tuple[bytes, tuple[Finding, ...]]:
    """The finished file, or none and what does not fit. Raises Unsettable where only a whole layout
    will do.
    """
    objects, crowded = _build_issuer_objects(blank, said, logo)
    return (
        b"" if crowded else imprint_plate(blank.plate, objects | build_empty_fields(blank))
    ), crowded


def _build_issuer_objects(
    blank: Blank, said: Particulars, logo: PdfPicture | None
) -> tuple[dict[int, bytes], tuple[Finding, ...]]:
    """What an organisation puts into all its copies, by number of object, or what does not fit."""
    if logo and logo.transparent and blank.plate.classic:
        raise Unsettable
    set_in = build_imprint_fonts(blank.faces, blank.language)
    found = tuple(typeset_slots(blank.rows, said.texts, set_in))
    if crowded := find_overlong_texts(blank.rows, said.texts, said.lines, set_in):
        return {}, crowded
    plate = blank.plate
    drawn = draw_runs(found, set_in)
    runs = _build_run_forms(plate, drawn) | _build_line_tags(plate, drawn)
    colours = {number: build_indexed_palette(said.palette) for number in plate.numbers["palette"]}
    return runs | colours | _build_picture_objects(blank, said, logo) | _build_empty_overlays(
        plate
    ), ()


def _build_run_forms(plate: Plate, drawn: Mapping[int, bytes]) -> dict[int, bytes]:
    """The form of each run; an empty one where an organisation has less to say."""
    resources = build_resources(plate.fonts, {})
    return {
        plate.numbers[f"Run{number}"][0]: build_form_xobject(drawn.get(number, b""), resources)
        for number in list_runs(plate)
    }


def _build_line_tags(plate: Plate, drawn: Mapping[int, bytes]) -> dict[int, bytes]:
    """The tags of lines; one that says nothing stands for nothing."""
    used = {plate.numbers[f"Run{number}.tag"][0] for number in drawn if has_tag(plate, number)}
    return {
        tag: close_run_tag(plate.kept[tag], is_used=tag in used)
        for number in list_runs(plate)
        if has_tag(plate, number)
        for tag in plate.numbers[f"Run{number}.tag"]
    }


def prepare_issued_blank(
    blank: Blank, said: Particulars, logo: PdfPicture | None
) -> tuple[Blank, tuple[Finding, ...]]:
    """The document as the organisation issues it, to imprint for each person; or Unsettable."""
    objects, crowded = _build_issuer_objects(blank, said, logo)
    return blank._replace(
        plate=add_to_plate(blank.plate, objects | build_empty_fields(blank))
    ), crowded


def imprint_person(blank: Blank, values: Mapping[str, str], set_apart: ValueDrawer) -> bytes:
    """A form that is ready, for one person. Raises ValueTooLong and Unsettable."""
    return imprint_plate(blank.plate, build_filled_fields(blank, values, set_apart))


def imprint_record_copy(
    copy: Blank, screen: Blank, values: Mapping[str, str], set_apart: ValueDrawer
) -> bytes:
    """The record copy of that form: the values stand on the page, where `screen` has its fields."""
    return imprint_plate(copy.plate, build_record_pages(copy.plate, screen, values, set_apart))


def _build_empty_overlays(plate: Plate) -> dict[int, bytes]:
    """Nothing over the pages of a record."""
    empty = build_form_xobject(b"", build_resources(b"", {}))
    return {group[0]: empty for name, group in plate.numbers.items() if name.startswith("page.")}


def _build_picture_objects(
    blank: Blank, said: Particulars, logo: PdfPicture | None
) -> dict[int, bytes]:
    """The logo and the code, and what their tags say."""
    plate = blank.plate
    objects = _build_alternative_texts(plate, said) | {
        number: draw_code_in_square(build_qr_rows(said.code))
        for number in plate.numbers.get(CODE_PICTURE, ())
    }
    objects |= {
        number: _draw_slot_picture(picture)
        for name, picture in said.art.items()
        for number in plate.numbers.get(name, ())
    }
    if logo:
        first = len(plate.where) // XREF_ROW.size
        objects |= number_picture_objects(first, logo)
        objects |= {
            number: fit_picture_in_square(logo, first, *blank.logo)
            for number in plate.numbers.get(LOGO_PICTURE, ())
        }
    return objects


def _draw_slot_picture(picture: SlotPicture) -> bytes:
    return (
        build_grey_image(picture) if isinstance(picture, GreyPhoto) else draw_art_in_square(picture)
    )


def _build_alternative_texts(plate: Plate, said: Particulars) -> dict[int, bytes]:
    return {
        number: set_alternative_text(plate.kept[number], alternative)
        for name, alternative in said.alts.items()
        for number in plate.numbers.get(f"{name}.tag", ())
    }
