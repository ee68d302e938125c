"""A sheet in, a file out: the same bytes each time, and no complaint of the engine lost."""

import io

import pikepdf
import pytest
from PIL import Image

from feuillet.layout import lay_out_picture, lay_out_sheet
from feuillet.pdf import has_transparency, read_file_properties
from feuillet.profiles import ProfileName
from tests.layout.pages import PNG, laid, sheet

TOFU = "\N{TAMIL LETTER KA}"


def test_same_sheet_same_bytes() -> None:
    """Neither the time nor what was laid out before shows in a file."""
    one = sheet("<h1>A</h1><p>b", "h1 { color: red }")
    first = lay_out_sheet(one)
    laid("<p>something else", "p { color: blue }")
    assert lay_out_sheet(one) == first


def test_the_file_is_an_archive_that_can_be_read_aloud() -> None:
    """PDF/A-3a, tagged, with its title and its language."""
    base = laid("<h1>Heading</h1><p>Text")
    read = read_file_properties(base.pdf)
    assert (read.tagged, read.title, read.language, read.pages) == (True, "Demo", "en", 1)
    with pikepdf.open(io.BytesIO(base.pdf)) as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "3A"


@pytest.mark.parametrize(
    ("size", "width", "height"), [("A4", 210, 297), ("A5 landscape", 210, 148)]
)
def test_pages_are_measured_in_mm(size: str, width: float, height: float) -> None:
    """The size of each page is the one that the stylesheet asks for."""
    base = laid("<p>a<p style='break-before: page'>b", f"@page {{ size: {size} }}")
    assert base.pages == 2
    assert all(each == pytest.approx((width, height)) for each in base.sizes)


def test_assets_come_from_the_sheet() -> None:
    """A picture is drawn from memory, by the name that the HTML or a stylesheet calls it."""
    body = '<img src="asset:logo/club" alt="Club"><p>a'
    css = 'p { background-image: url("asset:logo/club") }'
    base = lay_out_sheet(sheet(body, css, assets={"logo/club": PNG}))
    assert base.log == ()
    assert b"/Image" in base.pdf


@pytest.mark.parametrize("profile", ["screen", "record"])
@pytest.mark.parametrize(
    "css", ["", "img { image-rendering: auto !important }", "p { background: url(asset:a) }"]
)
def test_no_reader_smooths_a_picture(profile: ProfileName, css: str) -> None:
    """PDF/A forbids it, whatever a style says, for the picture and for its opacity."""
    body = '<p>a<img src="asset:a" alt="a"><img src="asset:b" alt="b">'
    asked = sheet(body, css, assets={"a": PNG, "b": png_with_transparency()})._replace(
        profile=profile
    )
    with pikepdf.open(io.BytesIO(lay_out_sheet(asked).pdf)) as pdf:
        pictures = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and "/Interpolate" in each
        ]
    assert len(pictures) == 3
    assert not any(each.Interpolate for each in pictures)


def test_a_picture_alone_is_drawn_or_is_none() -> None:
    """In its proportions and not smoothed; nothing where the engine complains of it."""
    found = lay_out_picture(PNG)
    assert found
    assert (found[1], found[2]) == (75, 75)
    with pikepdf.open(io.BytesIO(found[0])) as pdf:
        (shown,) = (
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and "/Interpolate" in each
        )
        assert not shown.Interpolate
    for broken in (
        b"",
        PNG[:40],
        b"<svg",
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="a b c d"/>',
    ):
        assert lay_out_picture(broken) is None


@pytest.mark.parametrize("data", [None, b"", PNG[:40]])
def test_a_picture_that_cannot_be_drawn_is_told(data: bytes | None) -> None:
    """A logo is never silently missing."""
    assets = {} if data is None else {"logo": data}
    assert "asset:logo" in " ".join(
        lay_out_sheet(sheet('<img src="asset:logo" alt="Club">', assets=assets)).log
    )


@pytest.mark.parametrize(
    ("css", "complaint"),
    [
        ("p { colour: red }", "Ignored `colour: red"),
        ("p { color: color-mix(in srgb, red, blue) }", "Ignored `color:"),
        ("@media (min-width: 1px) { p { color: red } }", "media"),
        ("p { color: red", ""),
        ('@import "other.css";', "other.css"),
        ("@color-profile device-cmyk { src: url(press.icc); components: c, m, y, k }", "press.icc"),
        ("@font-face { font-family: Q; src: url(q.ttf) }", "@font-face has no effect"),
    ],
)
def test_refused_css_is_told_with_its_file(css: str, complaint: str) -> None:
    """WeasyPrint says line and column; we say which stylesheet, each time that it is used."""
    for _ in range(2):
        log = laid("<p>a", css).log
        assert bool(log) == bool(complaint)
        assert all(line.startswith("styles/demo.css: ") and complaint in line for line in log), log


def test_a_missing_glyph_is_told() -> None:
    """A character that no font of ours has would print as an empty box."""
    assert "glyph" in " ".join(laid(f"<p>{TOFU}").log)


def test_a_complaint_stays_with_its_document() -> None:
    """What one document is blamed for is not told of the next one."""
    assert laid(f"<p>{TOFU}").log
    assert laid("<p>a").log == ()


@pytest.mark.parametrize(
    ("css", "trouble"),
    [
        ("p { transform: scale(0) }", "KeyError"),
        ("p { font-size: 1e9px }", "ZeroDivisionError"),
        ("p { font-size: 1e400px }", "OverflowError"),
    ],
)
def test_what_fails_inside_the_engine_is_told(css: str, trouble: str) -> None:
    """A designer's stylesheet that WeasyPrint cannot draw gives an empty file and the reason, not a
    traceback.
    """
    base = laid("<p>a", css)
    assert (base.pdf, base.pages, base.placed) == (b"", 0, ())
    assert f"WeasyPrint failed on it ({trouble}: " in base.log[-1]


def test_a_stylesheet_that_fails_is_told_by_its_name() -> None:
    """The others are used; the file shows that this one was not."""
    base = laid("<p>a", "p { width: calc(1px + ")
    assert base.pages == 1
    assert base.log[0].startswith("styles/demo.css: WeasyPrint failed on it (AssertionError);")


def png_with_transparency() -> bytes:
    picture = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 128)).save(picture, "PNG")
    return picture.getvalue()


@pytest.mark.parametrize(("picture", "archive"), [(PNG, "1B"), (png_with_transparency(), "2B")])
def test_a_record_is_of_the_oldest_archive_standard_that_can_hold_it(
    picture: bytes, archive: str
) -> None:
    """PDF/A-1b has no transparency; a record has no tags and no fields."""
    body = (
        '<p><img src="asset:logo" alt="Club"><form><label for="a">a</label><input id="a" '
        'name="a"></form>'
    )
    base = lay_out_sheet(sheet(body, assets={"logo": picture})._replace(profile="record"))
    read = read_file_properties(base.pdf)
    assert (read.archive, read.tagged, base.log) == (archive, False, ())
    assert has_transparency(base.pdf) == (archive == "2B")
    with pikepdf.open(io.BytesIO(base.pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root
