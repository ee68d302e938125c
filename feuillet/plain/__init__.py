"""Pictures as designers' programs write them, made plain: what paper and browsers show alike."""

import re
from typing import NamedTuple

from feuillet.plain.chunks import SIGNATURE
from feuillet.plain.pixels import is_bright
from feuillet.plain.png import plain_png, png_size
from feuillet.plain.svg import AS_PNG, plain_svg

__all__ = [
    "AS_PNG",
    "SIGNATURE",
    "Plain",
    "has_colours",
    "plain",
    "plain_svg",
    "png_size",
]

GZIP = b"\x1f\x8b"
# How an XML file may begin: with a byte order mark, with spaces.
BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"


class Plain(NamedTuple):
    """A picture made plain, or nothing; what keeps it from being printed, and what may be meant."""

    file: bytes
    troubles: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def plain(data: bytes) -> Plain:
    """Told by its bytes, since its name says nothing for sure."""
    if data.startswith(SIGNATURE):
        file, trouble = plain_png(data)
        return Plain(file, (trouble,) if trouble else ())
    if data.lstrip(BEFORE_XML).startswith(b"<"):
        drawing = plain_svg(data)
        return Plain(b"" if drawing.troubles else drawing.file, drawing.troubles, drawing.doubts)
    if data.startswith(GZIP):
        return Plain(b"", ("is a packed SVG (svgz): save it as plain SVG, which is not packed",))
    return Plain(b"", ("is neither a PNG nor an SVG: give one of the two",))


def has_colours(file: bytes) -> bool:
    """Whether a picture that was made plain says of anything that it is not black."""
    if file.startswith(SIGNATURE):
        return is_bright(file)
    return bool(set(re.findall(rb'"(#[0-9a-f]{6})"', file)) - {b"#000000"})
