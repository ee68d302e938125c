"""What a file says of itself, read from small files made here."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from feuillet.pdf import FileProperties, has_transparency, read_file_properties

BLANK = FileProperties(
    pages=1, title="", language="", tagged=False, links=(), unwanted=(), unembedded_fonts=()
)


def blank() -> Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return pdf


def read(pdf: Pdf) -> FileProperties:
    data = io.BytesIO()
    pdf.save(data)
    return read_file_properties(data.getvalue())


def action(kind: str) -> Dictionary:
    return Dictionary(S=Name(kind))


def font(descriptor: Dictionary | None, kind: Name = Name.TrueType) -> Dictionary:
    made = Dictionary(Type=Name.Font, Subtype=kind, BaseFont=Name("/Demo"))
    if descriptor is not None:
        made.FontDescriptor = descriptor
    return made


def test_a_blank_page_says_nothing() -> None:
    """Nothing is invented."""
    assert read(blank()) == BLANK


def test_title_language_pages() -> None:
    """As a reader shows them."""
    pdf = blank()
    pdf.add_blank_page()
    pdf.docinfo[Name.Title] = "Fiche « été »"
    pdf.Root.Lang = String("fr")
    assert read(pdf) == BLANK._replace(pages=2, title="Fiche « été »", language="fr")


def test_tagged_needs_the_tree_and_the_mark() -> None:
    """Half of it is not tagged."""
    pdf = blank()
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)
    assert not read(pdf).tagged
    pdf.Root.MarkInfo = Dictionary(Marked=False)
    assert not read(pdf).tagged
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    assert read(pdf).tagged


def test_links_of_all_pages() -> None:
    """In the order of the pages; a link inside the file has no address."""
    pdf = blank()
    pdf.add_blank_page()
    for page, address in zip(pdf.pages, ("https://a.example", "tel:15"), strict=True):
        link = Dictionary(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(address)))
        page.Annots = Array([link, Dictionary(Subtype=Name.Link, Dest=String("top"))])
    assert read(pdf).links == ("https://a.example", "tel:15")


@pytest.mark.parametrize(
    "kind", ["/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"]
)
@pytest.mark.parametrize("where", ["link", "opening", "page", "document"])
def test_actions_are_found_wherever_they_start(kind: str, where: str) -> None:
    """By a click, on opening, on turning a page."""
    pdf = blank()
    if where == "link":
        pdf.pages[0].Annots = Array(
            [pdf.make_indirect(Dictionary(Subtype=Name.Link, A=action(kind)))]
        )
    elif where == "opening":
        pdf.Root.OpenAction = action(kind)
    elif where == "page":
        pdf.pages[0].obj.AA = Dictionary(O=action(kind))
    else:
        pdf.Root.AA = Dictionary(WC=action(kind))
    assert read(pdf).unwanted == (kind,)


def test_opening_at_a_place_is_no_action() -> None:
    """A file may say which page it opens at."""
    pdf = blank()
    pdf.Root.OpenAction = Array([pdf.pages[0].obj, Name.Fit])
    assert read(pdf).unwanted == ()


def test_attachments_and_scripts() -> None:
    """In the list of names, or as a note on a page."""
    pdf = blank()
    pdf.Root.Names = Dictionary(
        EmbeddedFiles=Dictionary(), JavaScript=Dictionary(), Dests=Dictionary()
    )
    pdf.pages[0].Annots = Array([Dictionary(Subtype=Name.FileAttachment)])
    assert read(pdf).unwanted == ("/EmbeddedFiles", "/JavaScript", "/FileAttachment")


@pytest.mark.parametrize("program", ["FontFile", "FontFile2", "FontFile3"])
def test_fonts_in_the_file(program: str) -> None:
    """A font comes with its program in one of three forms; a Type3 font is drawn."""
    pdf = blank()
    descriptor = Dictionary({"/Type": Name.FontDescriptor, f"/{program}": pdf.make_stream(b"")})
    fonts = {
        "/A": pdf.make_indirect(font(descriptor)),
        "/B": pdf.make_indirect(font(None, Name.Type3)),
    }
    pdf.pages[0].Resources = Dictionary(Font=Dictionary(fonts))
    assert read(pdf).unembedded_fonts == ()


def test_fonts_that_are_not_in_the_file() -> None:
    """With a descriptor that names no program; or one of the standard fonts, without any."""
    pdf = blank()
    fonts = {
        "/A": pdf.make_indirect(font(Dictionary(Type=Name.FontDescriptor))),
        "/B": pdf.make_indirect(font(None)),
    }
    pdf.pages[0].Resources = Dictionary(Font=Dictionary(fonts))
    assert read(pdf).unembedded_fonts == ("/Demo", "/Demo")


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ({"/ca": 1, "/CA": 1}, False),
        ({"/ca": 0.5}, True),
        ({"/CA": 0.5}, True),
        ({"/BM": Name.Multiply}, True),
        ({"/SMask": Name("/None")}, False),
        ({"/SMask": Dictionary(S=Name.Luminosity)}, True),
    ],
)
@pytest.mark.parametrize("apart", [True, False])
def test_what_lets_through_is_found_wherever_it_stands(
    state: dict[str, object],
    found: bool,  # noqa: FBT001  (pytest gives it by name)
    apart: bool,  # noqa: FBT001
) -> None:
    """A graphics state may be an object of its own, or stand inside the resources of a page."""
    pdf = blank()
    kept = Dictionary(state)
    pdf.pages[0].Resources = Dictionary(
        ExtGState=Dictionary(A=pdf.make_indirect(kept) if apart else kept)
    )
    out = io.BytesIO()
    pdf.save(out)
    assert has_transparency(out.getvalue()) == found
