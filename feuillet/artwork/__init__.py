"""Pictures as designers' programs write them, made plain: what paper and browsers show alike."""

import re
from enum import Enum
from typing import NamedTuple

from feuillet.artwork.chunks import PNG_SIGNATURE
from feuillet.artwork.formats import describe_foreign_file
from feuillet.artwork.paper import is_clearly_bright
from feuillet.artwork.pixels import has_bright_pixels
from feuillet.artwork.png import read_png_size, reduce_png
from feuillet.artwork.svg import EXPORT_AS_PNG, reduce_svg
from feuillet.artwork.svg.unfit import GIVE_THAT_PICTURE, OR_GIVE_PNG
from feuillet.messages import gettext as _

__all__ = [
    "EXPORT_AS_PNG",
    "GIVE_THAT_PICTURE",
    "OR_GIVE_PNG",
    "PNG_SIGNATURE",
    "PaintBrightness",
    "_PlainArtwork",
    "describe_foreign_file",
    "judge_brightness",
    "read_png_size",
    "reduce_artwork",
    "reduce_svg",
]

_GZIP_SIGNATURE = b"\x1f\x8b"
# How an XML file may begin: with a byte order mark, with spaces.
_XML_START_BYTES = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"


# The colour of an area, of a line, or on the way of a gradient.
_PAINT_PATTERN = re.compile(rb'(?:fill|stroke|stop-color)="(#[0-9a-f]{6})"')


class PaintBrightness(Enum):
    """How much of what a picture is painted with is clearly brighter than black."""

    NONE = "none"
    # Which may lie beneath the rest, or beside what is seen.
    SOME = "some"
    ALL = "all"


class _PlainArtwork(NamedTuple):
    """A picture made plain, or nothing; what keeps it from being printed, and what may be meant."""

    file: bytes
    troubles: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def reduce_artwork(data: bytes) -> _PlainArtwork:
    """Told by its bytes, since its name says nothing for sure."""
    if data.startswith(PNG_SIGNATURE):
        file, trouble = reduce_png(data)
        return _PlainArtwork(file, (trouble,) if trouble else ())
    if told := describe_foreign_file(data):
        return _PlainArtwork(b"", (told,))
    if data.lstrip(_XML_START_BYTES).startswith(b"<"):
        drawing = reduce_svg(data)
        return _PlainArtwork(
            b"" if drawing.troubles else drawing.file, drawing.troubles, drawing.doubts
        )
    if data.startswith(_GZIP_SIGNATURE):
        return _PlainArtwork(
            b"", (_("is a packed SVG (svgz): save it as plain SVG, which is not packed"),)
        )
    return _PlainArtwork(b"", (_("is neither a PNG nor an SVG: give one of the two"),))


def judge_brightness(file: bytes) -> PaintBrightness:
    """What a picture that was made plain says of its paints; of pixels, all that is seen counts."""
    if file.startswith(PNG_SIGNATURE):
        return PaintBrightness.ALL if has_bright_pixels(file) else PaintBrightness.NONE
    bright = {is_clearly_bright(each.decode()) for each in _PAINT_PATTERN.findall(file)}
    if bright == {True}:
        return PaintBrightness.ALL
    return PaintBrightness.SOME if True in bright else PaintBrightness.NONE
