"""Whether a PNG can be printed, and the same made plain (W3C, PNG specification, third edition).

Plain is one still picture of 8 bits a channel at most, in sRGB, and nothing beside.
"""

import re
import zlib
from collections.abc import Iterator

from feuillet.artwork.chunks import (
    PALETTE_TYPE,
    PngChunk,
    drop_ignored_chunks,
    join_chunks,
    split_chunks,
)
from feuillet.artwork.pixels import UnreadablePixels, convert_to_srgb_png
from feuillet.messages import N_
from feuillet.messages import gettext as _

# Of pixels: what layout takes to decode them is memory and time.
_PIXEL_LIMIT = 25_000_000
_HEADER_LENGTH = 13
# Channels, and the bits that each may have, by the type of colour.
_COLOUR_TYPES = {
    0: (1, {1, 2, 4, 8, 16}),
    2: (3, {8, 16}),
    3: (1, {1, 2, 4, 8}),
    4: (2, {8, 16}),
    6: (4, {8, 16}),
}
# Where the passes of an interlaced picture begin, and their steps: across, down.
INTERLACE_PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
# The last of the ways in which a row is filtered.
_LAST_FILTER_TYPE = 4
# What the picture is made of.
_PICTURE_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_CHUNK_ORDER = re.compile(b"IHDR (?:PLTE )?(?:tRNS )?(?:IDAT )+IEND")
# 1 / 2.2, and how far from it a gamma may be; white and primaries of sRGB, and how far from them.
_SRGB_GAMMA, _GAMMA_SLACK = 45_455, 1_500
_SRGB_PRIMARIES, _PRIMARIES_SLACK = (
    (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000),
    1_500,
)
# Primaries and transfer of sRGB, full range (ITU-T H.273).
_SRGB_CODES = (b"\x01\x0d\x00\x01",)
_GIVE_UNPACKED = N_("give the picture that it was made from, or export it again")
_EXPORT_AGAIN, _SAVE_IN_SRGB = N_("export it again"), N_("save it in sRGB")


def reduce_png(data: bytes) -> tuple[bytes, str | None]:
    """A file that begins with the signature made plain, or what is wrong with it and what to do."""
    parts = list(split_chunks(data))
    if parts[0].name == b"CgBI":
        return b"", _(
            "is a PNG packed for iPhones (CgBI), which only they read: {give_unpacked}"
        ).format(give_unpacked=_(_GIVE_UNPACKED))
    if trouble := _find_png_fault(parts):
        return b"", trouble
    parts = list(drop_ignored_chunks(parts))
    if trouble := _find_colour_fault(parts) or _find_animation_fault(parts):
        return b"", trouble
    if _needs_converting(parts):
        try:
            parts = list(split_chunks(convert_to_srgb_png(join_chunks(parts))))
        except UnreadablePixels:
            return b"", _("cannot be read: {remedy}, with 8 bits a channel and in sRGB").format(
                remedy=_(_EXPORT_AGAIN)
            )
    return join_chunks(part for part in parts if part.name in _PICTURE_CHUNKS), None


def _find_png_fault(parts: list[PngChunk]) -> str | None:
    """What is wrong with the parts of a file, and what to do; None when it can be used."""
    first = parts[0]
    if not all(part.sound for part in parts) or parts[-1].name != b"IEND":
        return _("is damaged or not whole: copy it again, or {remedy}").format(
            remedy=_(_EXPORT_AGAIN)
        )
    if first.name != b"IHDR" or len(first.data) != _HEADER_LENGTH:
        return _("is no PNG, though it begins like one: {remedy}").format(remedy=_(_EXPORT_AGAIN))
    width, height = _parse_header_size(first)
    if not 0 < width * height <= _PIXEL_LIMIT:
        do = _("save it smaller, with 25 million pixels at most, or give an SVG")
        return _("has {width} × {height} pixels: {do}").format(width=width, height=height, do=do)
    if not _is_known_format(parts):
        return _("is a PNG of a kind that there is not: {remedy}").format(remedy=_(_EXPORT_AGAIN))
    if not _has_every_row(parts):
        return _("is damaged or not whole: copy it again, or {remedy}").format(
            remedy=_(_EXPORT_AGAIN)
        )
    return None


def _is_known_format(parts: list[PngChunk]) -> bool:
    """Whether its colours, its bits, its methods and the order of its parts are those of a PNG."""
    bits, kind, packing, filtering, passes = parts[0].data[8:]
    named = [part.name for part in parts if part.name in _PICTURE_CHUNKS]
    colours = {len(part.data) for part in parts if part.name == b"PLTE"}
    # A program draws nothing where it does not know a part that it must know.
    strange = any(part.name[:1].isupper() and part.name not in _PICTURE_CHUNKS for part in parts)
    coloured = kind != PALETTE_TYPE or bool(colours & set(range(3, 769, 3)))
    known = (
        kind in _COLOUR_TYPES
        and bits in _COLOUR_TYPES[kind][1]
        and (packing, filtering) == (0, 0)
        and passes < 2
    )
    return (
        known and coloured and not strange and _CHUNK_ORDER.fullmatch(b" ".join(named)) is not None
    )


def _find_colour_fault(parts: list[PngChunk]) -> str | None:
    """Colours that are not those of a screen, of which nothing says how to convert them."""
    said = {part.name: part.data for part in parts}
    if said.get(b"cICP", _SRGB_CODES[0]) not in _SRGB_CODES:
        return _("is in colours of film or television (cICP): {remedy}").format(
            remedy=_(_SAVE_IN_SRGB)
        )
    if not {b"sRGB", b"iCCP"} & said.keys() and not _is_near_srgb(said.get(b"cHRM", b"")):
        return _("is in primary colours of its own (cHRM): {remedy}").format(
            remedy=_(_SAVE_IN_SRGB)
        )
    return None


def _find_animation_fault(parts: list[PngChunk]) -> str | None:
    """A picture that moves, and begins with another than the one that stands still."""
    names = [part.name for part in parts]
    begins = names.index(b"fcTL") if b"fcTL" in names else len(names)
    if b"acTL" in names and begins > names.index(b"IDAT"):
        return _(
            "moves, and does not begin with the picture that is printed: export it "
            "without animation"
        )
    return None


def _is_near_srgb(primaries: bytes) -> bool:
    """Whether they are those of sRGB, as far as anybody sees; so too where none are said."""
    values = [int.from_bytes(primaries[at : at + 4], "big") for at in range(0, len(primaries), 4)]
    return all(
        abs(value - ours) <= _PRIMARIES_SLACK
        for value, ours in zip(values, _SRGB_PRIMARIES, strict=False)
    )


def _needs_converting(parts: list[PngChunk]) -> bool:
    """Whether its numbers are not what is meant: 16 bits, other colours, lying on its side."""
    said = {part.name: part.data for part in parts}
    gamma = int.from_bytes(said.get(b"gAMA", _SRGB_GAMMA.to_bytes(4, "big")), "big")
    dim = b"sRGB" not in said and b"iCCP" not in said and abs(gamma - _SRGB_GAMMA) > _GAMMA_SLACK
    bits, kind = parts[0].data[8:10]
    # A colour that stands for nothing is a number of as many bits as there are.
    few = kind != PALETTE_TYPE and b"tRNS" in said
    return bits > 8 or few or dim or b"iCCP" in said or b"eXIf" in said


def _has_every_row(parts: list[PngChunk]) -> bool:
    """Whether all that the header says is packed, each row with a filter that there is."""
    try:
        pieces = _unpack_piecewise(b"".join(part.data for part in parts if part.name == b"IDAT"))
        piece = b""
        for length, count in _list_row_lengths(parts[0]):
            left = length * count
            at = 0
            while left > 0:
                piece = piece or next(pieces, b"")
                if not piece or max(piece[at:left:length], default=0) > _LAST_FILTER_TYPE:
                    return False
                at = (at - len(piece)) % length
                piece, left = piece[left:], left - min(left, len(piece))
    except zlib.error:
        return False
    return True


def _unpack_piecewise(data: bytes) -> Iterator[bytes]:
    """A little at a time: a small file may hold gigabytes."""
    unpacker = zlib.decompressobj()
    while data and (piece := unpacker.decompress(data, 1 << 20)):
        yield piece
        data = unpacker.unconsumed_tail


def _list_row_lengths(header: PngChunk) -> Iterator[tuple[int, int]]:
    """How many bytes a row takes, with one that says how it is filtered, and how many there are."""
    width, height = _parse_header_size(header)
    bits, kind = header.data[8], header.data[9]
    passes = INTERLACE_PASSES if header.data[12] else ((0, 0, 1, 1),)
    for left, top, across, down in passes:
        columns, count = -((left - width) // across), -((top - height) // down)
        if columns > 0 and count > 0:
            yield 1 + -(-columns * bits * _COLOUR_TYPES[kind][0] // 8), count


def read_png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the first chunk says."""
    return _parse_header_size(next(split_chunks(data)))


def _parse_header_size(header: PngChunk) -> tuple[int, int]:
    return int.from_bytes(header.data[:4], "big"), int.from_bytes(header.data[4:8], "big")
