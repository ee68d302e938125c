"""The chunks of a PNG, and those that a browser takes (W3C, PNG specification, third edition)."""

import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PALETTE_TYPE = 3
# What is said of colours, each as long as it must be, and before them.
_COLOUR_CHUNK_LENGTHS = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"cICP": 4}
# What else is said of the picture where a program need not know it.
_TELLING_CHUNKS = {*_COLOUR_CHUNK_LENGTHS, b"iCCP", b"tRNS", b"eXIf", b"acTL", b"fcTL", b"fdAT"}
# How long a colour that stands for nothing is, by the type of colour.
_TRANSPARENT_COLOUR_LENGTHS = {0: 2, 2: 6}
# Of a profile that is unpacked: no space of colours takes as much.
_LARGEST_COLOUR_PROFILE = 4_000_000


class PngChunk(NamedTuple):
    """A part of a PNG; `sound` is False when it is cut or damaged."""

    name: bytes
    data: bytes
    sound: bool


def split_chunks(data: bytes) -> Iterator[PngChunk]:
    """The chunks up to the end or to the first that is broken; there is always one."""
    at = len(PNG_SIGNATURE)
    while True:
        length = int.from_bytes(data[at : at + 4], "big")
        name, rest = data[at + 4 : at + 8], data[at + 8 : at + 12 + length]
        body, check = rest[:length], rest[length:]
        whole = len(rest) == length + 4
        sound = whole and zlib.crc32(name + body) == int.from_bytes(check, "big")
        # What is damaged and says nothing of the picture is passed over, as by browsers.
        if sound or not (whole and _is_idle_chunk(name)):
            yield PngChunk(name, body, sound)
            if not sound or name == b"IEND":
                return
        at += 12 + length


def _is_idle_chunk(name: bytes) -> bool:
    """Whether nothing of a picture hangs on it: a text, a time, a program's own."""
    return name.isalpha() and name[:1].islower() and name not in _TELLING_CHUNKS


def join_chunks(parts: Iterable[PngChunk]) -> bytes:
    """The file of them."""
    return PNG_SIGNATURE + b"".join(map(_pack_chunk, parts))


def _pack_chunk(part: PngChunk) -> bytes:
    named = part.name + part.data
    return b"".join(
        (len(part.data).to_bytes(4, "big"), named, zlib.crc32(named).to_bytes(4, "big"))
    )


def drop_ignored_chunks(parts: Iterable[PngChunk]) -> Iterator[PngChunk]:
    """Without what a browser passes over, as it says what cannot be so, or says it too late.

    The first chunk is that of the header, with a type of colour that there is.
    """
    (header, *rest), before = parts, set[bytes]()
    bits, kind = header.data[8:10]
    yield header
    for part in rest:
        if _is_effective_chunk(part, kind, before):
            yield _fill_palette(part, 1 << bits) if part.name == b"PLTE" else part
            before.add(part.name)


def _fill_palette(palette: PngChunk, count: int) -> PngChunk:
    """With so many colours: a pixel beyond the last one is drawn in that."""
    data = palette.data[: 3 * count]
    return palette._replace(data=data + data[-3:] * (count - len(data) // 3))


def _is_effective_chunk(part: PngChunk, kind: int, before: set[bytes]) -> bool:
    """Whether a chunk says something after those, in a picture of a type of colour."""
    name, length = part.name, len(part.data)
    if name in {*_COLOUR_CHUNK_LENGTHS, b"iCCP"}:
        early = not before & {b"PLTE", b"IDAT", name}
        fits = (
            _is_colour_profile(part.data)
            if name == b"iCCP"
            else length == _COLOUR_CHUNK_LENGTHS[name]
        )
        return early and fits
    if name == b"PLTE":
        return kind == PALETTE_TYPE
    if name == b"tRNS":
        return (
            0 < length <= 256
            if kind == PALETTE_TYPE
            else length == _TRANSPARENT_COLOUR_LENGTHS.get(kind)
        )
    return name != b"eXIf" or not before & {b"IDAT", name}


def _is_colour_profile(data: bytes) -> bool:
    """Whether it is named, and can be unpacked."""
    name, nought, rest = data.partition(b"\0")
    try:
        unpacker = zlib.decompressobj()
        unpacker.decompress(rest[1:], _LARGEST_COLOUR_PROFILE)
    except zlib.error:
        return False
    return bool(0 < len(name) < 80 and nought and rest[:1] == b"\0" and unpacker.eof)
