"""Whether a PNG can be printed, and the same made plain (W3C, PNG specification, third edition).

Plain is one still picture of 8 bits a channel at most, in sRGB, and nothing beside.
"""

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.plain.pixels import Unreadable, converted

SIGNATURE = b"\x89PNG\r\n\x1a\n"
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
PALETTE = 3
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
# What the picture is made of.
PICTURE = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
IN_ORDER = re.compile(b"IHDR (?:PLTE )?(?:tRNS )?(?:IDAT )+IEND")
# 1 / 2.2, and how far from it a gamma may be; white and primaries of sRGB, and how far from them.
GAMMA, GAMMA_SLACK = 45_455, 1_500
PRIMARIES, PRIMARIES_SLACK = (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000), 1_500
# Primaries and transfer of sRGB, full range (ITU-T H.273).
SRGB_CODES = (b"\x01\x0d\x00\x01",)
AGAIN, IN_SRGB = "export it again", "save it in sRGB"


class Chunk(NamedTuple):
    """A part of a PNG; `sound` is False when it is cut or damaged."""

    name: bytes
    data: bytes
    sound: bool


def plain_png(data: bytes) -> tuple[bytes, str | None]:
    """A file that begins with the signature made plain, or what is wrong with it and what to do."""
    parts = list(chunks(data))
    if trouble := png_trouble(parts) or colour_trouble(parts):
        return b"", trouble
    if needs_converting(parts):
        try:
            parts = list(chunks(converted(data)))
        except Unreadable:
            return b"", f"cannot be read: {AGAIN}, with 8 bits a channel and in sRGB"
    return SIGNATURE + b"".join(packed(part) for part in parts if part.name in PICTURE), None


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
    coloured = kind != PALETTE or b"PLTE" in named
    known = (
        kind in KINDS and bits in KINDS[kind][1] and (packing, filtering) == (0, 0) and passes < 2
    )
    return known and coloured and IN_ORDER.fullmatch(b" ".join(named)) is not None


def colour_trouble(parts: list[Chunk]) -> str | None:
    """Colours that are not those of a screen, of which nothing says how to convert them."""
    said = {part.name: part.data for part in parts}
    if said.get(b"cICP", SRGB_CODES[0]) not in SRGB_CODES:
        return f"is in colours of film or television (cICP): {IN_SRGB}"
    if not {b"sRGB", b"iCCP"} & said.keys() and not near(said.get(b"cHRM", b"")):
        return f"is in primary colours of its own (cHRM): {IN_SRGB}"
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
    return parts[0].data[8] > 8 or dim or b"iCCP" in said or b"eXIf" in said


def has_every_row(parts: list[Chunk]) -> bool:
    """Whether as much is packed as the header says, unpacked a little at a time."""
    packed = b"".join(part.data for part in parts if part.name == b"IDAT")
    wanted, unpacker = size_unpacked(parts[0]), zlib.decompressobj()
    try:
        while wanted > 0 and packed:
            row = unpacker.decompress(packed, 1 << 20)
            wanted, packed = wanted - len(row), unpacker.unconsumed_tail
            if not row:
                break
    except zlib.error:
        return False
    return wanted <= 0


def size_unpacked(header: Chunk) -> int:
    """How many bytes the pixels take, with one more a row that says how it is filtered."""
    width, height = sizes(header)
    bits, kind = header.data[8], header.data[9]
    passes = PASSES if header.data[12] else ((0, 0, 1, 1),)
    total = 0
    for left, top, across, down in passes:
        columns, rows = -((left - width) // across), -((top - height) // down)
        if columns > 0 and rows > 0:
            total += rows * (1 + -(-columns * bits * KINDS[kind][0] // 8))
    return total


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the first chunk says."""
    return sizes(next(chunks(data)))


def sizes(header: Chunk) -> tuple[int, int]:
    return int.from_bytes(header.data[:4], "big"), int.from_bytes(header.data[4:8], "big")


def packed(part: Chunk) -> bytes:
    return (
        len(part.data).to_bytes(4, "big")
        + part.name
        + part.data
        + zlib.crc32(part.name + part.data).to_bytes(4, "big")
    )


def chunks(data: bytes) -> Iterator[Chunk]:
    """The chunks up to the end or to the first that is broken; there is always one."""
    at = len(SIGNATURE)
    while True:
        length = int.from_bytes(data[at : at + 4], "big")
        name, rest = data[at + 4 : at + 8], data[at + 8 : at + 12 + length]
        body, check = rest[:length], rest[length:]
        sound = len(rest) == length + 4 and zlib.crc32(name + body) == int.from_bytes(check, "big")
        yield Chunk(name, body, sound)
        if not sound or name == b"IEND":
            return
        at += 12 + length
