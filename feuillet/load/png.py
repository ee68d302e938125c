"""Whether bytes are a PNG that can be printed (W3C, PNG specification, third edition)."""

from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Of pixels: what layout takes to decode them is memory and time.
LIMIT = 25_000_000
HEADER = 13


class Chunk(NamedTuple):
    """A part of a PNG; `sound` is False when it is cut or damaged."""

    name: bytes
    data: bytes
    sound: bool


def png_trouble(data: bytes) -> str | None:
    """What is wrong with a file that begins with the signature, and what to do; None when it can be used."""
    parts = list(chunks(data))
    first = parts[0]
    if not all(part.sound for part in parts) or parts[-1].name != b"IEND":
        return "is damaged or not whole: copy it again, or export it again"
    if first.name != b"IHDR" or len(first.data) != HEADER:
        return "is no PNG, though it begins like one: export it again"
    width, height = png_size(data)
    if not 0 < width * height <= LIMIT:
        return f"has {width} × {height} pixels: save it smaller, with 25 million pixels at most, or give an SVG"
    return None


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the first chunk says."""
    first = next(chunks(data)).data
    return int.from_bytes(first[:4], "big"), int.from_bytes(first[4:8], "big")


def chunks(data: bytes) -> Iterator[Chunk]:
    """The chunks up to the end or to the first that is broken; there is always one."""
    at = len(SIGNATURE)
    while True:
        length = int.from_bytes(data[at : at + 4], "big")
        name, rest = data[at + 4 : at + 8], data[at + 8 : at + 12 + length]
        body, check = rest[:length], rest[length:]
        sound = len(rest) == length + 4 and crc32(name + body) == int.from_bytes(check, "big")
        yield Chunk(name, body, sound)
        if not sound or name == b"IEND":
            return
        at += 12 + length
