"""PNGs of every kind, made by hand: a blue disc, and a red field that gets denser from left to
right.
"""

import struct
from collections.abc import Iterator
from zlib import compress

from feuillet.artwork.chunks import PNG_SIGNATURE
from feuillet.artwork.png import INTERLACE_PASSES
from tests.load.pictures import chunk

WIDTH, HEIGHT = 64, 32
BITS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
NAMES = {0: "grey", 2: "RGB", 3: "palette", 4: "grey and alpha", 6: "RGBA"}
PALETTE = bytes((255, 255, 255, 10, 92, 138, 192, 57, 43))
WHOLE = ((0, 0, 1, 1),)
SRGB = (31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000)
# Primaries of Adobe RGB (1998) and of sRGB, and white, in XYZ under the light of a profile (ICC.1,
# D50).
ADOBE = ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446))
SCREEN = ((0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))
D50 = (0.9642, 1.0, 0.8249)
Extra = tuple[bytes, bytes]


def point(x: int, y: int) -> tuple[float, float, float, float]:
    """Red, green, blue and how far it covers, from 0 to 1."""
    if (x - 16) ** 2 + (y - 16) ** 2 < 150:
        return 0.04, 0.36, 0.54, 1
    if 34 <= x < 60 and 6 <= y < 26:
        return 0.75, 0.22, 0.17, (x - 34) / 26
    return 1, 1, 1, 0


def numbers(kind: int, bits: int, x: int, y: int) -> list[int]:
    *colour, cover = point(x, y)
    most = (1 << bits) - 1
    if kind == 3:
        return [min(most, 0 if not cover else 1 if x < 32 else 2)]
    if kind in {0, 2}:
        colour = [level * cover + 1 - cover for level in colour]
    red, green, blue = colour
    grey = [0.3 * red + 0.59 * green + 0.11 * blue]
    found = (grey if kind in {0, 4} else colour) + ([cover] if kind in {4, 6} else [])
    return [round(level * most) for level in found]


def rows(kind: int, bits: int, passes: tuple[tuple[int, int, int, int], ...]) -> Iterator[bytes]:
    for left, top, across, down in passes:
        for y in range(top, HEIGHT, down):
            columns = range(left, WIDTH, across)
            written = "".join(
                f"{each:0{bits}b}" for x in columns for each in numbers(kind, bits, x, y)
            )
            written += "0" * (-len(written) % 8)
            yield b"\0" + int(written, 2).to_bytes(len(written) // 8, "big")


def png(
    kind: int, bits: int, *extra: Extra, interlaced: bool = False, transparent: bytes = b""
) -> bytes:
    """A picture of a type of colour, with other chunks before its colours."""
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, bits, kind, 0, 0, interlaced)
    data = compress(b"".join(rows(kind, bits, INTERLACE_PASSES if interlaced else WHOLE)))
    palette = [(b"PLTE", PALETTE)] if kind == 3 else []
    key = [(b"tRNS", transparent)] if transparent else []
    parts = [(b"IHDR", header), *extra, *palette, *key, (b"IDAT", data), (b"IEND", b"")]
    return PNG_SIGNATURE + b"".join(chunk(*part) for part in parts)


def gamma(value: int) -> Extra:
    return b"gAMA", value.to_bytes(4, "big")


def late(data: bytes, *extra: Extra) -> bytes:
    """With other chunks behind the pixels."""
    at = data.index(b"IEND") - 4
    return data[:at] + b"".join(chunk(*each) for each in extra) + data[at:]


def primaries(*values: int) -> Extra:
    return b"cHRM", struct.pack(">8I", *values)


def profile(data: bytes) -> Extra:
    return b"iCCP", b"profile\0\0" + compress(data)


def fixed(values: tuple[float, ...]) -> bytes:
    """Numbers as a profile writes them."""
    return b"XYZ \0\0\0\0" + struct.pack(
        f">{len(values)}i", *(round(each * 65536) for each in values)
    )


def adobe_rgb() -> bytes:
    """A profile of another space of colours."""
    return space(ADOBE, 2.2, b"Adobe")


def space(primaries: tuple[tuple[float, ...], ...], power: float, called: bytes) -> bytes:
    """A profile of three primaries and a gamma (ICC.1:2001)."""
    curve = b"curv\0\0\0\0" + struct.pack(">IHH", 1, round(power * 256), 0)
    text = b"desc\0\0\0\0" + struct.pack(">I", len(called) + 1) + called + bytes(80)
    tags = {b"desc": text, b"wtpt": fixed(D50), b"cprt": b"text\0\0\0\0none\0"}
    tags |= {
        name: fixed(each) for name, each in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)
    }
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    table, body, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        padded = data + bytes(-len(data) % 4)
        table += name + struct.pack(">II", at + len(body), len(data))
        body += padded
    head = struct.pack(
        ">I4sI4s4s4s", at + len(body), b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ "
    )
    head += (
        bytes(12) + b"acsp" + bytes(28) + struct.pack(">3i", *(round(each * 65536) for each in D50))
    )
    return head + bytes(128 - len(head)) + table + body


def lying(orientation: int) -> Extra:
    """What a camera says of how it was held (Exif 2.3)."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    return b"eXIf", b"MM\0*\0\0\0\x08\0\x01" + entry + bytes(4)


ANIMATED = (
    (b"acTL", struct.pack(">II", 2, 0)),
    (b"fcTL", struct.pack(">IIIIIHHBB", 0, WIDTH, HEIGHT, 0, 0, 1, 2, 0, 0)),
)
SAID = ((b"tEXt", b"Software\0x"), (b"pHYs", bytes(9)), (b"tIME", bytes(7)), (b"bKGD", bytes(6)))
PNGS = {
    f"{NAMES[kind]}, {bits} bits{', interlaced' * interlaced}": png(
        kind, bits, interlaced=interlaced
    )
    for kind, every in BITS.items()
    for bits in every
    for interlaced in (False, True)
} | {
    "grey, 1 bit, one transparent": png(0, 1, transparent=b"\0\1"),
    "grey, 8 bits, one transparent": png(0, 8, transparent=b"\0\xff"),
    "grey, 16 bits, one transparent": png(0, 16, transparent=b"\xff\xff"),
    "RGB, 8 bits, one transparent": png(2, 8, transparent=b"\0\xff" * 3),
    "RGB, 16 bits, one transparent": png(2, 16, transparent=b"\xff" * 6),
    "grey, 2 bits, one transparent": png(0, 2, transparent=b"\0\3"),
    "grey, 2 bits, another transparent": png(0, 2, transparent=b"\0\1"),
    "grey, 4 bits, one transparent": png(0, 4, transparent=b"\0\x0f", interlaced=True),
    "grey, 4 bits, another transparent": png(0, 4, transparent=b"\0\5"),
    "grey, 8 bits, one transparent, of more bits": png(0, 8, transparent=b"\x12\xff"),
    "RGB, 8 bits, one transparent, of more bits": png(2, 8, transparent=b"\x12\xff" * 3),
    "RGB, 16 bits, none transparent": png(2, 16, transparent=b"\xff\xfe" * 3),
    "a transparent one that is cut short": png(2, 8, transparent=b"\0\xff"),
    "palette, one transparent": png(3, 8, transparent=b"\0"),
    "palette, more transparent than there are": png(3, 8, transparent=bytes(9)),
    "palette, one paler": png(3, 4, transparent=b"\0\x80"),
    "gamma of a screen": png(2, 8, gamma(45_455)),
    "gamma of an old Macintosh": png(6, 8, gamma(55_556)),
    "gamma of light": png(2, 8, gamma(100_000)),
    "gamma of light, palette": png(3, 8, gamma(100_000)),
    "gamma of light, grey, 16 bits": png(0, 16, gamma(100_000)),
    "sRGB, which counts before gamma": png(2, 8, (b"sRGB", b"\0"), gamma(100_000)),
    "primaries of sRGB": png(2, 8, gamma(45_455), primaries(*SRGB)),
    "profile of Adobe RGB": png(2, 8, profile(adobe_rgb())),
    "profile of Adobe RGB, RGBA": png(6, 8, profile(adobe_rgb())),
    "profile of light, called sRGB": png(2, 8, profile(space(SCREEN, 1.0, b"Linear sRGB"))),
    "profile of dark, called sRGB, RGBA": png(6, 8, profile(space(SCREEN, 3.0, b"sRGB"))),
    "profile like sRGB, called otherwise": png(2, 8, profile(space(SCREEN, 2.2, b"Screen"))),
    "profile that cannot be read": png(2, 8, profile(b"nonsense")),
    "gamma of no length": png(2, 8, (b"gAMA", b"\0")),
    "gamma of another length": png(2, 8, (b"gAMA", gamma(100_000)[1] + b"a")),
    "gamma twice": png(2, 8, gamma(45_455), gamma(100_000)),
    "gamma too late": late(png(2, 8), gamma(100_000)),
    "sRGB that says nothing": png(2, 8, (b"sRGB", b""), gamma(100_000)),
    "primaries cut short": png(2, 8, (b"cHRM", bytes(5))),
    "profile that cannot be unpacked": png(2, 8, (b"iCCP", b"p\0\0nonsense"), gamma(100_000)),
    "profile that cannot be read, gamma": png(2, 8, profile(b"nonsense"), gamma(100_000)),
    "profile and sRGB": png(2, 8, profile(adobe_rgb()), (b"sRGB", b"\0")),
    "on its side, said too late": late(png(2, 8), lying(6)),
    "on its side, nonsense": png(2, 8, (b"eXIf", b"nonsense")),
    "animated": png(6, 8, *ANIMATED),
    "with what a program says": png(2, 8, *SAID),
    "upright": png(2, 8, lying(1)),
    "on its side": png(2, 8, lying(6)),
}
