"""Files written into a page as addresses (RFC 2397)."""

import base64

# How the pictures begin that a logo may be.
_PNG_START = b"\x89PNG"


def build_data_url(data: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def inline_picture(data: bytes) -> str:
    """A PNG or an SVG, the two that a logo may be."""
    return build_data_url(data, "image/png" if data.startswith(_PNG_START) else "image/svg+xml")
