"""Whether bytes are a PNG that can be printed."""

import pytest

from feuillet.load.png import png_trouble
from tests.load.pictures import chunk, png


@pytest.mark.parametrize("data", [png(), png(5000, 5000), png() + b"what some programs add behind the end"])
def test_a_sound_picture_passes(data: bytes) -> None:
    """Up to 25 million pixels."""
    assert png_trouble(data) is None


@pytest.mark.parametrize(
    "data", [png()[:8], png()[:30], png()[:-1], png()[:-12], png().replace(b"IDAT", b"IDAx"), png()[:20] + png()[21:]]
)
def test_a_damaged_picture_is_told(data: bytes) -> None:
    """A copy that broke off, and bytes that have changed."""
    assert "is damaged or not whole" in str(png_trouble(data))


def test_a_picture_of_too_many_pixels_is_told() -> None:
    """A small file may hold a picture that takes gigabytes to decode."""
    assert "60000 × 60000 pixels" in str(png_trouble(png(60_000, 60_000)))
    assert "5001 × 5000 pixels" in str(png_trouble(png(5001, 5000)))
    assert "0 × 1 pixels" in str(png_trouble(png(0, 1)))


def test_what_only_begins_like_one_is_told() -> None:
    """The header comes first."""
    assert "is no PNG" in str(png_trouble(png()[:8] + chunk(b"IEND", b"")))
