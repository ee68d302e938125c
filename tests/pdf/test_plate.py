"""A file in two parts: what every imprint shares, written once, and what each writes behind it."""

import io

import pikepdf
import pytest
from pikepdf import Name

from feuillet.imprint import imprint_person, imprint_record_copy
from feuillet.imprint.person import draw_no_value
from feuillet.layout import lay_out_sheet
from feuillet.palette import STAND_IN_PALETTE
from feuillet.pdf.brand_colours import format_channels
from feuillet.pdf.imprint import imprint_plate
from feuillet.pdf.pdf_objects import XREF_ROW
from feuillet.pdf.plate import cut_plate
from feuillet.profiles import ProfileName
from tests.imprint.plates import FIELDS, SLOTS, form, laid, ready

PROFILES: tuple[ProfileName, ...] = ("screen", "record")


def file(profile: ProfileName, value: str = "Abélard") -> bytes:
    values = {"birth-name": value}
    if profile == "record":
        return imprint_record_copy(ready(profile), laid(), values, draw_no_value)
    return imprint_person(ready(profile), values, draw_no_value)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_object_is_found(profile: ProfileName) -> None:
    """By its number in the table: nothing has to be repaired on opening, and no number leads
    nowhere.
    """
    with pikepdf.open(io.BytesIO(file(profile)), attempt_recovery=False) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 2
        for name, group in laid(profile).plate.numbers.items():
            assert all(pdf.get_object(number, 0) is not None for number in group), name


def test_a_record_has_a_table_that_every_version_reads() -> None:
    """PDF/A-1 forbids streams of objects; the others are smaller for them."""
    assert laid("record").plate.classic
    assert b"/ObjStm" not in file("record")
    assert b"\nxref\n0 " in file("record")
    assert b"/ObjStm" in file("screen")
    assert b"/Type/XRef" in file("screen")


def test_a_record_with_something_transparent_keeps_its_rows() -> None:
    """It is written again, as PDF/A-2b: what an organisation says has its place there too."""
    asked = form("record", more='<p style="opacity: 0.5">Pale')
    assert cut_plate(lay_out_sheet(asked).pdf, {}, classic=True).numbers.keys() >= {
        f"Run{n}" for n in range(1, len(SLOTS) + 1)
    }


@pytest.mark.parametrize("profile", PROFILES)
def test_what_is_shared_stands_first_and_unchanged(profile: ProfileName) -> None:
    """Two documents differ behind it alone."""
    shared = laid(profile).plate.shared
    one, other = file(profile), file(profile, "Béranger")
    assert one.startswith(shared)
    assert other.startswith(shared)
    assert one != other


def test_objects_that_differ_go_by_name() -> None:
    """A form and a tag for each run and the code, each field with its appearance, the palette."""
    numbers = laid().plate.numbers
    runs = {f"Run{number}" for number in range(1, len(SLOTS) + 1)}
    tags = {f"{run}.tag" for run in runs}
    others = {"code", "code.tag", "palette", *(f"field.{name}" for name in FIELDS)}
    assert numbers.keys() == runs | tags | others
    assert all(len(numbers[f"field.{name}"]) == 2 for name in FIELDS)
    assert {"page.0", "page.1"} <= laid("record").plate.numbers.keys()


def test_no_object_that_differs_is_shared() -> None:
    """What an imprint forgets is missing, and never another's."""
    plate = laid().plate
    places = list(XREF_ROW.iter_unpack(plate.where))
    assert all(places[number] == (0, 0, 0) for group in plate.numbers.values() for number in group)


def test_fields_know_their_place() -> None:
    """Page, rectangle, and whether they take several lines."""
    fields = laid().plate.fields
    assert tuple(fields) == FIELDS
    assert {name for name, field in fields.items() if field.several} == {"level"}
    assert all(
        field.page == 0 and field.width > 0 and field.height > 0 for field in fields.values()
    )


def test_colours_are_places_in_one_palette() -> None:
    """The stand-ins of a brand's colours are gone, and what draws with them finds the palette."""
    with pikepdf.open(io.BytesIO(file("screen"))) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes()
        palettes = {page.Resources.ColorSpace.Brand.objgen for page in pdf.pages}
        (palette,) = {bytes(page.Resources.ColorSpace.Brand[3]) for page in pdf.pages}
    assert format_channels(STAND_IN_PALETTE[0]) + b" rg" not in drawn
    assert b"/Brand cs 0 sc" in drawn
    assert len(palettes) == 1
    assert palette == bytes.fromhex("123456") * len(STAND_IN_PALETTE)


def test_runs_share_their_fonts() -> None:
    """One dictionary for all of them."""
    with pikepdf.open(io.BytesIO(file("screen"))) as pdf:
        forms = [
            pdf.get_object(laid().plate.numbers[f"Run{number}"][0], 0) for number in (1, 2, 3, 4)
        ]
        assert len({form.Resources.objgen for form in forms}) == 1
        assert {form.Subtype for form in forms} == {Name.Form}


def test_identity_follows_what_is_imprinted() -> None:
    """The first half says which plate, the second which document."""
    with (
        pikepdf.open(io.BytesIO(file("screen"))) as one,
        pikepdf.open(io.BytesIO(file("screen", "Béranger"))) as other,
    ):
        assert one.trailer.ID[0] == other.trailer.ID[0]
        assert one.trailer.ID[1] != other.trailer.ID[1]
    objects = dict.fromkeys(laid().plate.numbers["palette"], b"null") | {2: b"null"}
    assert imprint_plate(laid().plate, objects) == imprint_plate(
        laid().plate, dict(reversed(objects.items()))
    )
