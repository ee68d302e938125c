"""Files written into a page as addresses (RFC 2397)."""

import base64

# How the pictures begin that a logo may be.
PNG = b"\x89PNG"


def in_line(data: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def picture(data: bytes) -> str:
    """A PNG or an SVG, the two that a logo may be."""
    return in_line(data, "image/png" if data.startswith(PNG) else "image/svg+xml")
