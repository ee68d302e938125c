"""Whether a PNG can be printed, and the same made plain (W3C, PNG specification, third edition).

Plain is one still picture of 8 bits a channel at most, in sRGB, and nothing beside.
"""

import re
import zlib
from collections.abc import Iterator

from feuillet.plain.chunks import PALETTE, Chunk, chunks, taken, written
from feuillet.plain.pixels import Unreadable, converted

# Of pixels: what layout takes to decode them is memory and time.
LIMIT = 25_000_000
HEADER = 13
# Channels, and the bits that each may have, by the type of colour.
KINDS = {
    0: (1, {1, 2, 4, 8, 16}),
    2: (3, {8, 16}),
    3: (1, {1, 2, 4, 8}),
    4: (2, {8, 16}),
    6: (4, {8, 16}),
}
# Where the passes of an interlaced picture begin, and their steps: across, down.
PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
# The last of the ways in which a row is filtered.
FILTERS = 4
# What the picture is made of.
PICTURE = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
IN_ORDER = re.compile(b"IHDR (?:PLTE )?(?:tRNS )?(?:IDAT )+IEND")
# 1 / 2.2, and how far from it a gamma may be; white and primaries of sRGB, and how far from them.
GAMMA, GAMMA_SLACK = 45_455, 1_500
PRIMARIES, PRIMARIES_SLACK = (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000), 1_500
# Primaries and transfer of sRGB, full range (ITU-T H.273).
SRGB_CODES = (b"\x01\x0d\x00\x01",)
AGAIN, IN_SRGB = "export it again", "save it in sRGB"


def plain_png(data: bytes) -> tuple[bytes, str | None]:
    """A file that begins with the signature made plain, or what is wrong with it and what to do."""
    parts = list(chunks(data))
    if trouble := png_trouble(parts):
        return b"", trouble
    parts = list(taken(parts))
    if trouble := colour_trouble(parts) or moving_trouble(parts):
        return b"", trouble
    if needs_converting(parts):
        try:
            parts = list(chunks(converted(written(parts))))
        except Unreadable:
            return b"", f"cannot be read: {AGAIN}, with 8 bits a channel and in sRGB"
    return written(part for part in parts if part.name in PICTURE), None


def png_trouble(parts: list[Chunk]) -> str | None:
    """What is wrong with the parts of a file, and what to do; None when it can be used."""
    first = parts[0]
    if not all(part.sound for part in parts) or parts[-1].name != b"IEND":
        return f"is damaged or not whole: copy it again, or {AGAIN}"
    if first.name != b"IHDR" or len(first.data) != HEADER:
        return f"is no PNG, though it begins like one: {AGAIN}"
    width, height = sizes(first)
    if not 0 < width * height <= LIMIT:
        do = "save it smaller, with 25 million pixels at most, or give an SVG"
        return f"has {width} × {height} pixels: {do}"
    if not is_known(parts):
        return f"is a PNG of a kind that there is not: {AGAIN}"
    if not has_every_row(parts):
        return f"is damaged or not whole: copy it again, or {AGAIN}"
    return None


def is_known(parts: list[Chunk]) -> bool:
    """Whether its colours, its bits, its methods and the order of its parts are those of a PNG."""
    bits, kind, packing, filtering, passes = parts[0].data[8:]
    named = [part.name for part in parts if part.name in PICTURE]
    colours = {len(part.data) for part in parts if part.name == b"PLTE"}
    # A program draws nothing where it does not know a part that it must know.
    strange = any(part.name[:1].isupper() and part.name not in PICTURE for part in parts)
    coloured = kind != PALETTE or bool(colours & set(range(3, 769, 3)))
    known = (
        kind in KINDS and bits in KINDS[kind][1] and (packing, filtering) == (0, 0) and passes < 2
    )
    return known and coloured and not strange and IN_ORDER.fullmatch(b" ".join(named)) is not None


def colour_trouble(parts: list[Chunk]) -> str | None:
    """Colours that are not those of a screen, of which nothing says how to convert them."""
    said = {part.name: part.data for part in parts}
    if said.get(b"cICP", SRGB_CODES[0]) not in SRGB_CODES:
        return f"is in colours of film or television (cICP): {IN_SRGB}"
    if not {b"sRGB", b"iCCP"} & said.keys() and not near(said.get(b"cHRM", b"")):
        return f"is in primary colours of its own (cHRM): {IN_SRGB}"
    return None


def moving_trouble(parts: list[Chunk]) -> str | None:
    """A picture that moves, and begins with another than the one that stands still."""
    names = [part.name for part in parts]
    begins = names.index(b"fcTL") if b"fcTL" in names else len(names)
    if b"acTL" in names and begins > names.index(b"IDAT"):
        return "moves, and does not begin with the picture that is printed: export it without animation"
    return None


def near(primaries: bytes) -> bool:
    """Whether they are those of sRGB, as far as anybody sees; so too where none are said."""
    values = [int.from_bytes(primaries[at : at + 4], "big") for at in range(0, len(primaries), 4)]
    return all(
        abs(value - ours) <= PRIMARIES_SLACK for value, ours in zip(values, PRIMARIES, strict=False)
    )


def needs_converting(parts: list[Chunk]) -> bool:
    """Whether its numbers are not what is meant: 16 bits, other colours, lying on its side."""
    said = {part.name: part.data for part in parts}
    gamma = int.from_bytes(said.get(b"gAMA", GAMMA.to_bytes(4, "big")), "big")
    dim = b"sRGB" not in said and b"iCCP" not in said and abs(gamma - GAMMA) > GAMMA_SLACK
    bits, kind = parts[0].data[8:10]
    # A colour that stands for nothing is a number of as many bits as there are.
    few = kind != PALETTE and b"tRNS" in said
    return bits > 8 or few or dim or b"iCCP" in said or b"eXIf" in said


def has_every_row(parts: list[Chunk]) -> bool:
    """Whether all that the header says is packed, each row with a filter that there is."""
    try:
        pieces = unpacked(b"".join(part.data for part in parts if part.name == b"IDAT"))
        piece = b""
        for length, count in rows(parts[0]):
            left = length * count
            at = 0
            while left > 0:
                piece = piece or next(pieces, b"")
                if not piece or max(piece[at:left:length], default=0) > FILTERS:
                    return False
                at = (at - len(piece)) % length
                piece, left = piece[left:], left - min(left, len(piece))
    except zlib.error:
        return False
    return True


def unpacked(data: bytes) -> Iterator[bytes]:
    """A little at a time: a small file may hold gigabytes."""
    unpacker = zlib.decompressobj()
    while data and (piece := unpacker.decompress(data, 1 << 20)):
        yield piece
        data = unpacker.unconsumed_tail


def rows(header: Chunk) -> Iterator[tuple[int, int]]:
    """How many bytes a row takes, with one that says how it is filtered, and how many there are."""
    width, height = sizes(header)
    bits, kind = header.data[8], header.data[9]
    passes = PASSES if header.data[12] else ((0, 0, 1, 1),)
    for left, top, across, down in passes:
        columns, count = -((left - width) // across), -((top - height) // down)
        if columns > 0 and count > 0:
            yield 1 + -(-columns * bits * KINDS[kind][0] // 8), count


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the first chunk says."""
    return sizes(next(chunks(data)))


def sizes(header: Chunk) -> tuple[int, int]:
    return int.from_bytes(header.data[:4], "big"), int.from_bytes(header.data[4:8], "big")
