"""Art that an imprint puts in its slot looks as the same art laid out whole, and is kept small."""

import io
from collections.abc import Mapping

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from feuillet.art import ArtPicture, ArtStyle, draw_art, format_art_svg
from feuillet.art.motifs import MOTIFS
from feuillet.artwork import reduce_svg
from feuillet.artwork.photo import grey_photo
from feuillet.compose.blank import PIXEL_COLOURS, Particulars
from feuillet.compose.pictures import build_pixel_png
from feuillet.compose.sheet import Sheet
from feuillet.compose.voice import ART_SLOTS, SlotPicture
from feuillet.imprint import imprint_document
from feuillet.layout import lay_out_sheet
from feuillet.model import DrawnMotif
from feuillet.palette import Palette
from feuillet.pdf import read_file_properties
from feuillet.pipeline.layout_and_proof import blank_from_base
from feuillet.profiles import ProfileName
from tests.layout.pages import sheet

COLOURS = Palette(*("#123456",) * 6, "#17505c", "#3fadb0", "#a6dcde")
SIZES = {"art-cover": (88, 120), "art-strip": (160, 11), "art-edge": (160, 5)}
TILE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 30"><circle cx="10" cy="12" r="8" '
    b'fill="#225"/><path d="M4 4h12v16h-12zm3 3v10h6v-10z" fill="#aab" fill-rule="evenodd"/>'
    b'<path d="M2 26h16" stroke="#cca" stroke-width="2"/></svg>'
)
CSS = "img { display: block } " + "".join(
    f".{name} {{ width: {width}mm; height: {height}mm; margin-bottom: 5mm }}"
    f".{name} img {{ width: 100%; height: 100% }}"
    for name, (width, height) in SIZES.items()
)


def page(assets: dict[str, bytes], alt: str, profile: ProfileName, *, blank: bool) -> Sheet:
    alts = {"art-cover": alt}
    html = "".join(
        f'<div class="slot {name}"><img src="asset:{name}" alt="{alts.get(name, "")}"></div>'
        for name in ART_SLOTS
    )
    line = '<div class="slot" data-slot="name"><p><span data-line="name.0">x</span></p></div>'
    made = sheet(f"<h1>Title</h1>{html}{line}", CSS, assets=assets, pages=(1, 1))
    return made._replace(blank=blank, profile=profile)


def imprinted(
    art: Mapping[str, SlotPicture], alt: str = "", profile: ProfileName = "screen"
) -> bytes:
    pixels = {name: build_pixel_png(*colour) for name, colour in PIXEL_COLOURS.items()}
    asked = page(pixels, alt and "art-cover", profile, blank=True)
    blank = blank_from_base(asked, lay_out_sheet(asked))
    said = Particulars({"name.0": "x"}, COLOURS, b"", {"art-cover": alt}, "", art, ())
    file, findings = imprint_document(blank, said, None)
    assert findings == ()
    return file


def whole(assets: dict[str, bytes]) -> bytes:
    return lay_out_sheet(page(assets, "", "screen", blank=False)).pdf


def drawn(motif: DrawnMotif) -> dict[str, ArtPicture]:
    return {name: draw_art(ArtStyle(motif, "light"), COLOURS, *SIZES[name]) for name in ART_SLOTS}


def shown(file: bytes) -> Image.Image:
    page = pypdfium2.PdfDocument(file)[0]
    picture: Image.Image = page.render(scale=1.5).to_pil()
    return picture.convert("L")


def with_tile() -> dict[str, ArtPicture]:
    tile = reduce_svg(TILE).file
    style = ArtStyle("own", "dark")
    return {name: draw_art(style, COLOURS, *SIZES[name], tile) for name in ART_SLOTS}


@pytest.mark.parametrize("art", [*map(drawn, MOTIFS), with_tile()], ids=[*MOTIFS, "own"])
def test_imprinted_art_looks_as_art_that_was_laid_out(art: dict[str, ArtPicture]) -> None:
    """Point by point, but for the smoothing of edges."""
    files = {name: format_art_svg(each) for name, each in art.items()}
    one, other = shown(imprinted(art)), shown(whole(files))
    histogram = ImageChops.difference(one, other).histogram()
    assert sum(histogram[90:]) / sum(histogram) < 0.0005
    assert any(one.histogram()[:100])


@pytest.mark.parametrize("profile", ["screen", "record"])
def test_art_keeps_the_archive_profile_and_no_stand_in(profile: ProfileName) -> None:
    """Flat shapes without opacity: a record stays PDF/A-1b; no picture of one point is left."""
    file = imprinted(drawn("dots"), profile=profile)
    assert read_file_properties(file).archive == ("1B" if profile == "record" else "3A")
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert not any(
            isinstance(each, pikepdf.Stream) and each.get("/Width") == 1 for each in pdf.objects
        )


def test_a_photograph_takes_the_cover() -> None:
    """Grey, cut to its place, and told as the brand says; the rest stays drawn."""
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((1200, 800)).save(out, "JPEG")
    photo = grey_photo(out.getvalue(), *map(float, SIZES["art-cover"]))
    assert (photo.width, photo.height) == (1039, 1417)
    file = imprinted({**drawn("dots"), "art-cover": photo}, "Un jardin")
    with pikepdf.open(io.BytesIO(file)) as pdf:
        figures = [
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure
        ]
        images = [
            each.ColorSpace
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == pikepdf.Name.Image
        ]
    assert figures == ["Un jardin"]
    assert images == ["/DeviceGray"]
