"""A file that was renamed is told as what it is: its name changes nothing of it."""

import io

import pytest
from PIL import Image

from feuillet.artwork import describe_foreign_file, reduce_artwork
from tests.load.pictures import SVG, png


def save(form: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), (11, 92, 138)).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (save("JPEG"), "a JPEG"),
        (save("WEBP"), "a WebP"),
        (save("GIF"), "a GIF"),
        (save("TIFF"), "a TIFF"),
        (save("BMP"), "a BMP"),
        (save("ICO"), "an icon"),
        (save("TGA"), "a TGA"),
        (b"\0\0\x02" + bytes(9) + b"\x08\0\x08\0\x18\0" + bytes(192), "a TGA"),
        (b"\x05\x01\x09" + bytes(9) + b"\x08\0\x08\0\x08\0TRUEVISION-XFILE.\0", "a TGA"),
        (save("ICNS"), "an icon of a Mac"),
        (save("PPM"), "a PNM"),
        (save("PCX"), "a PCX"),
        (b"\0\0\2\0\1\0  ", "an icon"),
        (save("PDF"), "a PDF, as Illustrator’s own files are,"),
        (save("EPS"), "an EPS"),
        (b"\xc5\xd0\xd3\xc6\x1e\0\0\0", "an EPS"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a HEIC"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0heic", "a HEIC"),
        (b"\0\0\0\x1cftypavif\0\0\0\0avif", "an AVIF"),
        (b"\0\0\0\x1cftypisom", "a film"),
        (b"8BPS\0\1", "a Photoshop file"),
        (b"PK\3\4\x14\0", "a document of another program"),
        (b"\xd7\xcd\xc6\x9a\0\0", "a drawing of Windows"),
    ],
)
def test_a_renamed_file_is_named(data: bytes, name: str) -> None:
    """With what helps, which is not another name."""
    made = reduce_artwork(data)
    assert made.file == b""
    (told,) = made.troubles
    assert told.startswith(f"is {name}")
    assert told.endswith("export it anew as SVG or PNG: renaming is not enough")


@pytest.mark.parametrize(
    ("data", "remedy"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
        (b"<!DOCTYPE html>\n<html><body>404</body></html>", "save the picture itself"),
        (b"\xef\xbb\xbf\n<html lang=fr>", "save the picture itself"),
        (b"data:image/png;base64,iVBORw0KGgo=", "save the picture itself"),
        (b"\0\5\x16\7\0\2\0\0", "give the file itself"),
        (png().replace(b"\r\n", b"\n"), "copy it here anew"),
        (b"\xef\xbf\xbdPNG\r\n\x1a\n", "copy it here anew"),
    ],
)
def test_what_stands_for_a_picture_is_told(data: bytes, remedy: str) -> None:
    """The picture itself is somewhere else."""
    (told,) = reduce_artwork(data).troubles
    assert remedy in told


@pytest.mark.parametrize("data", [SVG, png(), b"", b"logo", b"\xef\xbb\xbf<svg>"])
def test_what_is_no_foreign_file_is_left_to_its_reader(data: bytes) -> None:
    """Else a good picture would be refused."""
    assert describe_foreign_file(data) == ""
