"""Brand colours in a plate: places in a palette that an imprint fills."""

import re

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from feuillet.palette import STAND_IN_PALETTE
from feuillet.pdf.resources import iterate_resources

_PALETTE_SPACE = "/Brand"


def build_palette(pdf: Pdf) -> Object:
    """An indexed colour space (ISO 32000-1, 8.6.6.3), black until an imprint says its colours."""
    count = len(STAND_IN_PALETTE)
    values = String(b"\0" * 3 * count)
    return pdf.make_indirect(Array([Name.Indexed, Name.DeviceRGB, count - 1, values]))


def index_brand_colours(pdf: Pdf) -> None:
    """What is drawn in the stand-ins of brand colours is drawn in places of the palette."""
    for item in list(pdf.objects):
        if isinstance(item, Stream) and (
            item.get("/Type") is None or item.get("/Subtype") == Name.Form
        ):
            drawn = item.read_bytes()
            indexed = _COLOUR_OPERATION.sub(_index_colour, drawn)
            if indexed != drawn:
                item.write(indexed)


def place_palette(pdf: Pdf, palette: Object) -> None:
    """Every page and form finds the palette."""
    for resources in iterate_resources(pdf):
        if "/ColorSpace" not in resources:
            resources.ColorSpace = Dictionary()
        resources.ColorSpace[_PALETTE_SPACE] = palette


def format_channels(colour: str) -> bytes:
    """A colour as a content stream writes it."""
    values = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return b" ".join(f"{value:f}".rstrip("0").rstrip(".").encode() for value in values)


_PALETTE_PLACES = {format_channels(colour): place for place, colour in enumerate(STAND_IN_PALETTE)}
_COLOUR_OPERATION = re.compile(
    rb"(?<![\d.])(" + b"|".join(map(re.escape, _PALETTE_PLACES)) + rb") (rg|RG)\b"
)


def _index_colour(found: re.Match[bytes]) -> bytes:
    place = _PALETTE_PLACES[found[1]]
    return (
        b"%s cs %d sc" % (_PALETTE_SPACE.encode(), place)
        if found[2] == b"rg"
        else b"%s CS %d SC" % (_PALETTE_SPACE.encode(), place)
    )
