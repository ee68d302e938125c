"""Small pictures, sound and unsound."""

from zlib import compress, crc32

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


def chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + crc32(name + data).to_bytes(4, "big")


def png(width: int = 1, height: int = 1, filling: bytes = b"", data: bytes | None = None) -> bytes:
    """A PNG of so many black pixels, or of this `data` instead; `filling` makes the file longer."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    rows = bytes((width + 1) * height) if data is None else data
    parts = (
        chunk(b"IHDR", header),
        chunk(b"tEXt", b"a\0" + filling),
        chunk(b"IDAT", compress(rows)),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")
