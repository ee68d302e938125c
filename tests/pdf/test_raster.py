"""A page as pixels."""

import io

import pikepdf
import pytest

from feuillet.pdf.raster import BLACK_GROUND, WHITE_GROUND, rasterise_corner


def page(content: bytes, size: tuple[int, int] = (200, 400)) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=size)
        pdf.pages[0].Contents = pdf.make_stream(content)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def test_the_upper_left_corner_is_drawn() -> None:
    """A red field there, and nothing of what stands below."""
    file = page(b"1 0 0 rg 0 350 50 50 re f 0 0 1 rg 0 0 200 300 re f")
    found = rasterise_corner(file, (100, 100), 10, WHITE_GROUND)
    assert (found.width, len(found.pixels)) == (10, 100)
    assert found.pixels[0] == b"\xff\0\0"
    assert set(found.pixels) == {b"\xff\0\0", b"\xff\xff\xff"}
    assert found.pixels.count(b"\xff\0\0") == 25


@pytest.mark.parametrize(
    ("ground", "pixel"), [(WHITE_GROUND, b"\xff\xff\xff"), (BLACK_GROUND, b"\0\0\0")]
)
def test_what_is_not_covered_shows_the_ground(
    ground: tuple[int, int, int, int], pixel: bytes
) -> None:
    """Paper is white, and on black the white version of a logo is seen."""
    assert set(rasterise_corner(page(b""), (50, 20), 30, ground).pixels) == {pixel}
