"""Drawings made from values: icon arrays and QR codes, as inline SVG with literal colours.

Page CSS and var() do not reach inline SVG, and black on white survives a photocopier.
"""

import io
import struct
import zlib
from collections.abc import Iterable
from functools import lru_cache

import segno
from markupsafe import Markup

# Blocks of 10 by 10 squares, which the eye counts as a hundred each: two rows of five for a
# thousand, five of twenty for ten thousand, so that squares are as large as a wide and low place
# allows.
_BLOCK_SIDE, _SQUARES_A_BLOCK = 10, 100
# A square beside the pitch of 1 at which they stand, the dot in the place of one, and the space
# between two blocks. Rows of outlined squares looked all black on a screen.
_SQUARE_SIDE, _DOT_SIDE, _BLOCK_GUTTER = 0.7, 0.22, 1.0


def _count_blocks_across(total: int) -> int:
    return 5 if total <= _BLOCK_SIDE * _SQUARES_A_BLOCK else 2 * _BLOCK_SIDE


def _find_square_corner(n: int, across: int) -> tuple[float, float]:
    """Where the square of the n-th person stands, block after block."""
    block, person = divmod(n, _SQUARES_A_BLOCK)
    column, row = block % across, block // across
    return column * (_BLOCK_SIDE + _BLOCK_GUTTER) + person % _BLOCK_SIDE, row * (
        _BLOCK_SIDE + _BLOCK_GUTTER
    ) + person // _BLOCK_SIDE


def _draw_squares(places: Iterable[int], across: int, side: float) -> str:
    """Path data of squares, each in the middle of its place: one path; a path for each would take
    0.2 s to lay out.
    """
    margin = (_SQUARE_SIDE - side) / 2
    corners = (_find_square_corner(n, across) for n in places)
    return "".join(f"M{x + margin:g} {y + margin:g}h{side}v{side}h-{side}z" for x, y in corners)


@lru_cache(maxsize=256)
def draw_icon_array(cases: int, total: int) -> Markup:
    """A black square for each of `cases` people, then a dot for each other of `total`: for the eye,
    beside a table.
    """
    across = _count_blocks_across(total)
    x, y = _find_square_corner(total - 1, across)
    drawn = (
        _draw_squares(range(cases, total), across, _DOT_SIDE),
        _draw_squares(range(cases), across, _SQUARE_SIDE),
    )
    paths = Markup("").join(Markup('<path d="{}" fill="#000000"/>').format(each) for each in drawn)
    return Markup('<svg class="icon-array" viewBox="0 0 {:g} {:g}">{}</svg>').format(
        x + _SQUARE_SIDE, y + _SQUARE_SIDE, paths
    )


@lru_cache(maxsize=256)
def draw_qr_code(address: str, title: str) -> Markup:
    """Error correction Q, four modules of quiet zone: it is to be read from a photocopy (ISO/IEC
    18004).
    """
    out = io.BytesIO()
    segno.make(address, error="q", micro=False).save(
        out,
        kind="svg",
        border=4,
        xmldecl=False,
        svgns=False,
        omitsize=True,
        title=title,
        svgclass=None,
        lineclass=None,
    )
    drawn = out.getvalue().decode().strip().replace("<svg", '<svg role="img"', 1)
    # Written by segno from our own values; the title is escaped there.
    return Markup(drawn)  # noqa: S704


@lru_cache(maxsize=256)
def build_qr_rows(address: str) -> tuple[bytes, ...]:
    """The same code as rows of modules, 1 for black, the quiet zone included."""
    return tuple(map(bytes, segno.make(address, error="q", micro=False).matrix_iter(border=4)))


def build_pixel_png(red: int, green: int, blue: int) -> bytes:
    """A PNG of one pixel."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes((0, red, green, blue)))),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
