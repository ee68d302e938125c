"""Numbers of a PNG become those of sRGB, with 8 bits a channel."""

import io

import pytest
from PIL import Image, ImageCms

from feuillet.artwork.pixels import has_bright_pixels
from feuillet.artwork.png import reduce_png
from tests.artwork.pngs import (
    HEIGHT,
    PNGS,
    WIDTH,
    adobe_rgb,
    gamma,
    lying,
    png,
    profile,
)

# In the disc, in the field where it is densest, and beside both.
DISC, FIELD, NOTHING = (16, 16), (59, 16), (1, 1)
BLUE = (10, 92, 138)


def shown(data: bytes) -> Image.Image:
    file, trouble = reduce_png(data)
    assert trouble is None
    return Image.open(io.BytesIO(file))


def at(data: bytes, place: tuple[int, int]) -> tuple[int, ...]:
    found = shown(data).convert("RGBA").getpixel(place)
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("kind", [0, 2, 4, 6])
def test_16_bits_become_8(kind: int) -> None:
    """The same picture as one that was saved with 8."""
    wide, narrow = shown(png(kind, 16)).convert("RGBA"), shown(png(kind, 8)).convert("RGBA")
    pairs = zip(wide.tobytes(), narrow.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 1


def test_greys_of_16_bits_are_no_solid_black() -> None:
    """Light, dark and transparent stay so."""
    assert at(png(0, 16), NOTHING) == (255, 255, 255, 255)
    assert 60 < at(png(0, 16), DISC)[0] < 100
    assert at(PNGS["grey, 16 bits, one transparent"], NOTHING)[3] == 0
    assert at(PNGS["grey, 16 bits, one transparent"], DISC)[3] == 255


@pytest.mark.parametrize("name", [each for each in PNGS if " one transparent" in each])
def test_a_colour_that_stands_for_nothing(name: str) -> None:
    """Of any depth, it and no other is transparent."""
    assert at(PNGS[name], NOTHING)[3] == 0
    assert at(PNGS[name], DISC)[3] == 255


@pytest.mark.parametrize("wide", [False, True])
def test_a_colour_of_16_bits_is_told_from_the_next(wide: bool) -> None:  # noqa: FBT001
    """By the lower byte of its numbers too."""
    key = (b"\xff" if wide else b"\xfe").join([b"\xff"] * 4)[:6]
    assert at(png(2, 16, transparent=key), NOTHING)[3] == (0 if wide else 255)


def test_gamma_counts_as_in_a_browser() -> None:
    """Numbers that are light become those of a screen; what is transparent stays as transparent."""
    assert at(png(2, 8, gamma(45_455)), DISC)[:3] == BLUE
    red, green, blue, _ = at(png(2, 8, gamma(100_000)), DISC)
    assert (red, green, blue) == pytest.approx((55, 162, 194), abs=2)
    assert at(png(6, 8, gamma(100_000)), (40, 16))[3] == at(png(6, 8), (40, 16))[3]


def test_a_profile_is_left_for_srgb() -> None:
    """The blue of a space with stronger colours has other numbers on a screen."""
    red, green, blue, _ = at(png(2, 8, profile(adobe_rgb())), DISC)
    assert red == 0
    assert (green, blue) == pytest.approx((92, 139), abs=4)
    red, _, _, cover = at(png(6, 8, profile(adobe_rgb())), FIELD)
    assert red > 200
    assert cover == at(png(6, 8), FIELD)[3]


def test_a_profile_counts_by_what_it_does() -> None:
    """Not by its name: one of light makes numbers brighter, one like sRGB leaves them."""
    linear, dark = (
        PNGS[f"profile of {each}"] for each in ("light, called sRGB", "dark, called sRGB, RGBA")
    )
    assert at(linear, DISC)[:3] == pytest.approx((55, 162, 194), abs=2)
    assert at(dark, DISC)[1] < BLUE[1] - 20
    same = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert at(png(2, 8, profile(same)), DISC)[:3] == BLUE


def test_a_picture_that_lies_on_its_side_stands_up() -> None:
    """As the camera that says so was held."""
    assert shown(png(2, 8, lying(6))).size == (HEIGHT, WIDTH)
    assert shown(png(2, 8, lying(1))).size == (WIDTH, HEIGHT)


def test_only_what_covers_is_bright() -> None:
    """A black picture is not, whatever colour its transparent pixels have."""
    black = Image.new("RGBA", (8, 8), (0, 0, 0, 255))
    black.paste((255, 255, 255, 0), (0, 0, 4, 8))
    out = io.BytesIO()
    black.save(out, "PNG")
    assert not has_bright_pixels(out.getvalue())
    assert has_bright_pixels(png(2, 8))


@pytest.mark.parametrize("colour", ["#111827", "#00005c", "#220033"])
def test_a_dark_colour_and_a_speck_are_not_bright(colour: str) -> None:
    """Nobody takes them for a logo in colours."""
    dark = Image.new("RGB", (900, 300), colour)
    dark.paste((226, 0, 26), (880, 280, 890, 290))
    out = io.BytesIO()
    dark.save(out, "PNG")
    assert not has_bright_pixels(out.getvalue())
