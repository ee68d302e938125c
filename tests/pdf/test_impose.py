"""Imposition, read back from the sheets: what stands where when the paper is printed."""

import io
from functools import cache

import pikepdf
from pikepdf import Dictionary, Name
from pypdfium2 import PdfDocument

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place
from feuillet.layout import lay_out_sheet
from feuillet.pdf import ROLL_FOLD, impose_pages
from feuillet.pdf.tags import iterate_tags, list_kids

MM = 25.4 / 72
WIDTHS = (100, 97, 100, 100, 97, 100)
STYLE = (
    "@page {{ margin: 10mm }} body, p {{ margin: 0; font-family: 'Source Sans 3' }} {sizes} {pages}"
)


def panels() -> Sheet:
    """Six pages of the widths of a leaflet, each with its number on it, and two pages of marks."""
    sizes = "".join(f"@page p{n} {{ size: {width}mm 210mm }}" for n, width in enumerate(WIDTHS, 1))
    marks = "@page m { size: 297mm 210mm }"
    pages = "".join(f".p{n} {{ page: p{n} }}" for n in range(1, 7)) + ".m { page: m }"
    body = (
        "".join(f'<p class="p{n}">panel-{n}</p>' for n in range(1, 7))
        + '<p class="m">side-1</p><p class="m">side-2</p>'
    )
    # A named page that follows itself does not break by itself.
    body = body.replace('class="m">side-2', 'class="m" style="break-before: page">side-2')
    return Sheet(
        name="panels",
        title="Panels",
        language="fr",
        html=f"<!doctype html><html lang='fr'><title>Panels</title><body>{body}</body></html>",
        styles=(("test", STYLE.format(sizes=sizes + marks, pages=pages)),),
        assets={},
        pages=(8, 8),
        lines=(),
        place=Place("x"),
        profile="print",
    )


@cache
def imposed() -> bytes:
    return impose_pages(lay_out_sheet(panels()).pdf, ROLL_FOLD)


def lefts(side: int) -> dict[str, float]:
    """Where each text of a side begins, in mm from the left edge."""
    page = PdfDocument(imposed())[side].get_textpage()
    words = [word for word in page.get_text_range().split() if "-" in word]
    found = {word: page.search(word).get_next() for word in words}
    return {word: page.get_charbox(place[0])[0] * MM for word, place in found.items() if place}


def test_the_outside_reads_flap_back_cover() -> None:
    """From left to right 2, 6, 1: the cover lies on top, and the narrow flap is folded in."""
    left = lefts(0)
    assert 10 <= left["panel-2"] <= 11
    assert 107 <= left["panel-6"] <= 108
    assert 207 <= left["panel-1"] <= 208


def test_the_inside_reads_from_left_to_right() -> None:
    """3, 4, 5: the narrow panel stands behind the flap."""
    left = lefts(1)
    assert 10 <= left["panel-3"] <= 11
    assert 110 <= left["panel-4"] <= 111
    assert 210 <= left["panel-5"] <= 211


def test_the_panels_stand_upright() -> None:
    """Text keeps the place from the top edge that it has on its panel, and the letters their feet
    down.
    """
    page = PdfDocument(imposed())[0].get_textpage()
    place = page.search("panel-2").get_next()
    assert place
    _, foot, _, head = page.get_charbox(place[0])
    assert 190 * 72 / 25.4 < foot < head < 200 * 72 / 25.4


def test_a_sheet_has_two_sides_with_their_marks() -> None:
    """Two A4 pages, each on its own page of marks, and none of the panels' pages left."""
    with PdfDocument(imposed()) as document:
        assert [tuple(round(side * MM) for side in page.get_size()) for page in document] == [
            (297, 210)
        ] * 2
    assert "side-1" in lefts(0)
    assert "side-2" in lefts(1)


def test_an_imposed_sheet_is_read_in_the_order_of_its_panels() -> None:
    """On paper the flap stands before the cover; who listens hears the cover first."""
    with pikepdf.open(io.BytesIO(imposed())) as pdf:
        root = pdf.Root.StructTreeRoot
        paragraphs = [tag for tag in iterate_tags(root) if tag.S == Name.P]
        content = [
            piece for tag in paragraphs for span in list_kids(tag) for piece in list_kids(span)
        ]
        panels = {
            form.objgen: str(name)
            for page in pdf.pages
            for name, form in page.Resources.XObject.items()
        }
        names = [panels.get(piece.Stm.objgen) for piece in content if isinstance(piece, Dictionary)]
    assert names == [f"/Panel{number}" for number in range(1, 7)]


def test_a_viewer_prints_it_as_it_folds() -> None:
    """Turned on the short edge, or the inside is upside down; and as large as it is, or the panels
    do not fit.
    """
    with pikepdf.open(io.BytesIO(imposed())) as pdf:
        said = pdf.Root.ViewerPreferences
        assert (said.Duplex, said.PrintScaling) == (Name.DuplexFlipShortEdge, Name("/None"))
        assert bool(said.DisplayDocTitle)
