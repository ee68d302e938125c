"""Files written into a page as addresses (RFC 2397)."""

import base64

# How pictures begin that are no SVG.
_PNG_START, _JPEG_START = b"\x89PNG", b"\xff\xd8\xff"


def build_data_url(data: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def inline_picture(data: bytes) -> str:
    """A PNG or an SVG, the two that a logo may be, or a JPEG, as photographs are."""
    if data.startswith(_JPEG_START):
        return build_data_url(data, "image/jpeg")
    return build_data_url(data, "image/png" if data.startswith(_PNG_START) else "image/svg+xml")
