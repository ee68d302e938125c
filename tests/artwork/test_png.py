"""Whether a PNG can be printed, and what is left of it when it is made plain."""

import pytest

from feuillet.artwork.chunks import PNG_SIGNATURE, split_chunks
from feuillet.artwork.png import reduce_png
from tests.artwork.pngs import ANIMATED, PALETTE, PNGS, SAID, gamma, lying, primaries
from tests.artwork.pngs import png as picture
from tests.load.pictures import chunk, png


def trouble(data: bytes) -> str:
    file, told = reduce_png(data)
    assert bool(file) != bool(told)
    return told or ""


@pytest.mark.parametrize(
    "data", [png(), png(5000, 5000), png() + b"what some programs add at the end"]
)
def test_a_sound_picture_passes(data: bytes) -> None:
    """Up to 25 million pixels."""
    assert trouble(data) == ""


@pytest.mark.parametrize("name", PNGS)
def test_every_kind_passes(name: str) -> None:
    """Every type of colour with every number of bits, and what may be said of its colours."""
    assert trouble(PNGS[name]) == ""


@pytest.mark.parametrize(
    "data",
    [
        *(png()[:8], png()[:30], png()[:-1], png()[:-12], png()[:20] + png()[21:]),
        png().replace(b"IDAT", b"IDAx"),
        png(data=b"\0"),
        png(data=b""),
        png(9, 9, data=b"\0" * 89),
        png(9, 9, data=(b"\0" + bytes(9)) * 8 + b"\5" + bytes(9)),
        png(9, 9, data=b"\7" + bytes(89)),
    ],
)
def test_a_damaged_picture_is_told(data: bytes) -> None:
    """A copy that broke off, bytes that have changed, rows that are missing."""
    assert "is damaged or not whole: copy it again, or export it again" in trouble(data)


def damage(data: bytes, name: bytes) -> bytes:
    """With a byte changed in a chunk, of which its check then tells."""
    at = data.index(name) + 4
    return data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]


@pytest.mark.parametrize("name", [b"tEXt", b"pHYs", b"tIME", b"bKGD"])
def test_damage_beside_the_picture_is_no_matter(name: bytes) -> None:
    """Browsers pass over a text or a time that has changed, and so do we."""
    assert reduce_png(damage(picture(2, 8, *SAID), name)) == reduce_png(picture(2, 8))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (picture(2, 8, gamma(45_455)), b"gAMA"),
        (picture(3, 8, transparent=b"\0"), b"tRNS"),
        (picture(2, 8), b"IHDR"),
        (picture(3, 8), b"PLTE"),
    ],
)
def test_damage_to_what_the_picture_says_is_told(data: bytes, name: bytes) -> None:
    """It would be drawn otherwise than it was meant."""
    assert "is damaged or not whole" in trouble(damage(data, name))


def test_a_png_packed_for_iphones_is_told() -> None:
    """No browser draws it either."""
    packed = PNG_SIGNATURE + chunk(b"CgBI", bytes(4)) + png()[8:]
    assert "is a PNG packed for iPhones (CgBI)" in trouble(packed)


def test_a_picture_of_too_many_pixels_is_told() -> None:
    """A small file may hold a picture that takes gigabytes to decode."""
    assert "60000 × 60000 pixels" in trouble(png(60_000, 60_000, data=b"\0"))
    assert "5001 × 5000 pixels" in trouble(png(5001, 5000, data=b"\0"))
    assert "0 × 1 pixels" in trouble(png(0, 1, data=b"\0"))


def test_what_only_begins_like_one_is_told() -> None:
    """The header comes first, and names a kind that there is."""
    assert "is no PNG" in trouble(PNG_SIGNATURE + chunk(b"IEND", b""))
    for said in (
        (8, 1, 0, 0, 0),
        (8, 5, 0, 0, 0),
        (3, 0, 0, 0, 0),
        (16, 3, 0, 0, 0),
        (8, 3, 0, 0, 0),
        (8, 2, 1, 0, 0),
    ):
        data = (
            PNG_SIGNATURE + chunk(b"IHDR", b"\0\0\0\1\0\0\0\1" + bytes(said)) + chunk(b"IEND", b"")
        )
        assert "of a kind that there is not" in trouble(data)
    for extra in ((b"ABCD", b"x"), (b"PLTE", bytes(7)), (b"PLTE", bytes(3 * 257))):
        assert "of a kind that there is not" in trouble(picture(3, 8, extra))


def test_what_moves_and_begins_otherwise_is_told() -> None:
    """A browser begins with the first of the moving pictures; exported without, it is printed."""
    assert trouble(picture(6, 8, ANIMATED[0])).endswith(": export it without animation")
    assert trouble(picture(6, 8)) == ""


def test_a_pixel_beyond_the_palette_is_of_its_last_colour() -> None:
    """As browsers draw it; a file that is made plain has as many colours as there may be."""
    file, _ = reduce_png(picture(3, 2))
    (palette,) = (each.data for each in split_chunks(file) if each.name == b"PLTE")
    assert palette == PALETTE + PALETTE[-3:]


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        ((b"cICP", bytes((12, 13, 0, 1))), "of film or television (cICP): save it in sRGB"),
        (
            primaries(31_270, 32_900, 73_000, 26_500, 11_500, 82_600, 15_700, 1_800),
            "(cHRM): save it in sRGB",
        ),
    ],
)
def test_colours_that_nobody_can_convert_are_told(extra: tuple[bytes, bytes], said: str) -> None:
    """Printed as they are, they would be others."""
    assert said in trouble(picture(2, 8, extra))


def test_the_remedies_work() -> None:
    """Saved in sRGB, with fewer pixels, exported again: the same picture passes."""
    assert trouble(picture(2, 8, (b"sRGB", b"\0"), primaries(*range(8)))) == ""
    assert trouble(picture(2, 8, (b"cICP", bytes((1, 13, 0, 1))))) == ""
    assert trouble(png(5000, 5000)) == ""


@pytest.mark.parametrize("extra", [ANIMATED, SAID, (gamma(45_455),), ()])
def test_nothing_is_left_but_the_picture(extra: tuple[tuple[bytes, bytes], ...]) -> None:
    """Neither a movement nor what a program, or a camera, says of it; pixels are not touched."""
    file, _ = reduce_png(picture(6, 8, *extra))
    assert [each.name for each in split_chunks(file)] == [b"IHDR", b"IDAT", b"IEND"]
    assert file == picture(6, 8)


def test_a_picture_is_made_plain_once() -> None:
    """What is plain stays as it is."""
    for data in (*PNGS.values(), picture(2, 8, lying(6))):
        file, _ = reduce_png(data)
        assert reduce_png(file)[0] == file
