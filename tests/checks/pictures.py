"""Pictures that are nothing but large, for checks that count pixels."""

import io
from collections.abc import Mapping
from zlib import crc32

from PIL import Image

from feuillet.artwork import PNG_SIGNATURE


def drawn_logo(size: object) -> Mapping[str, bytes]:
    """The logo of the one organisation there is, of that many pixels each way."""
    assert isinstance(size, list)
    return {"asso": png(*map(int, size))}


def taken_photo(size: object) -> Mapping[str, bytes]:
    """The photograph of the one organisation there is, of that many pixels each way."""
    assert isinstance(size, list)
    out = io.BytesIO()
    Image.new("1", (int(size[0]), int(size[1]))).save(out, "PNG")
    return {"asso": out.getvalue()}


def png(width: int, height: int) -> bytes:
    """As much of a PNG as says its size."""
    head = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(5)
    return PNG_SIGNATURE + (13).to_bytes(4, "big") + head + crc32(head).to_bytes(4, "big")
