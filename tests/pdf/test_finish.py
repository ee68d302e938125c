"""What is completed in a file after layout, read back from it."""

import io
from functools import cache

import pikepdf
from pikepdf import Name

from feuillet.compose.sheet import TextIdentity
from feuillet.layout import lay_out_sheet
from tests.layout.pages import sheet

FORM = (
    '<form><label for="a">Name</label><input id="a" name="a" style="font-size: 18pt" '
    'title="Identity: name">'
    '<label for="b">Yes</label><input type="checkbox" id="b" name="b" title="Agreed: yes"></form>'
)


@cache
def filled() -> bytes:
    return lay_out_sheet(sheet(f"<h1>Heading</h1>{FORM}")._replace(form=True)).pdf


def widgets(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [note for note in pdf.pages[0].Annots if note.Subtype == Name.Widget]


def test_a_file_claims_both_standards_once() -> None:
    """The claims stand in the one description of the file that readers look at."""
    with pikepdf.open(io.BytesIO(filled())) as pdf:
        metadata = pdf.Root.Metadata.read_bytes()
    assert metadata.count(b"<pdfuaid:part>1</pdfuaid:part>") == 1
    assert metadata.count(b"</rdf:RDF>") == 1


def test_a_file_says_which_text_in_which_version_it_is() -> None:
    """As properties that an archive searches: id and version."""
    named = sheet("<h1>Heading</h1>")._replace(identity=TextIdentity("a&b", "1.0"))
    with pikepdf.open(io.BytesIO(lay_out_sheet(named).pdf)) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["dc:identifier"], metadata["xmpMM:VersionID"]) == ("a&b", "1.0")
    with pikepdf.open(io.BytesIO(filled())) as pdf:
        assert "dc:identifier" not in pdf.open_metadata()


def test_pages_have_labels_and_headings_are_bookmarks() -> None:
    """A viewer shows page numbers as on paper and lists the headings."""
    with pikepdf.open(io.BytesIO(filled())) as pdf:
        assert pdf.Root.PageLabels.Nums[1].S == Name.D
        assert str(pdf.Root.Outlines.First.Title) == "Heading"


def test_fields_show_themselves() -> None:
    """Each has an appearance for each of its states, and no viewer is asked to make one up (ISO
    19005-3, 6.3.3).
    """
    with pikepdf.open(io.BytesIO(filled())) as pdf:
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        text, box = widgets(pdf)
        assert text.AP.N.BBox[2] > 0
        assert set(box.AP.N.keys()) == {"/on", "/Off"}
        for left, bottom, right, top in (
            [float(side) for side in each.Rect] for each in (text, box)
        ):
            assert left < right
            assert bottom < top


def test_fields_are_typed_in_an_embedded_font() -> None:
    """It knows every letter of Western European languages, each with its width, and is as large as
    the field says.
    """
    with pikepdf.open(io.BytesIO(filled())) as pdf:
        font = pdf.Root.AcroForm.DR.Font.Typing
        assert font.FontDescriptor.FontFile2.read_bytes()
        widths = {
            bytes([code]).decode("cp1252"): width
            for code, width in enumerate(font.Widths, 32)
            if code not in (129, 141, 143, 144, 157)
        }
        assert all(widths[letter] > 0 for letter in "aéœŒÿŠž€’«»ß")
        assert widths["i"] < widths["W"]
        assert str(widgets(pdf)[0].DA).startswith("/Typing 18 Tf")


def test_buttons_of_a_group_are_one_field() -> None:
    """One answer excludes the others: the group has the name, its buttons have the places and what
    each says.
    """
    radio = "".join(
        f'<input type="radio" id="{value}" name="decision" value="{value}" '
        f'title="Decision: {value}">'
        f'<label for="{value}">{value}</label>'
        for value in ("yes", "no")
    )
    data = lay_out_sheet(sheet(f"<form>{radio}</form>")._replace(form=True)).pdf
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (group,) = pdf.Root.AcroForm.Fields
        assert [str(each.T) for each in (group, *group.Kids) if "/T" in each] == ["decision"]
        assert [len(each.AP.N.keys()) for each in group.Kids] == [2, 2]
        assert [str(each) for each in group.Opt] == ["yes", "no"]
        assert int(group.Ff) == 1 << 15
