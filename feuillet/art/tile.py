"""An organisation's own motif: a tile of plain shapes, laid side by side in the brand's tones."""

import re
from functools import lru_cache
from typing import NamedTuple

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Shape
from feuillet.palette import convert_to_grey

# In mm: how broad a tile is on a cover. On a strip it is as high as the strip.
_COVER_TILE = 22.0
# An SVG as `feuillet.artwork` makes it plain: a clipping at its own edge at most, then paths.
_PLAIN_TILE = re.compile(
    rb'<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)">'
    rb'(?:<defs><clipPath id="d0"><path d="M0 0L([\d.]+) 0[^"]*"/></clipPath></defs>'
    rb'<g clip-path="url\(#d0\)">)?((?:<path [^>]*/>)*)(?:</g>)?</svg>\s*'
)
_PATH = re.compile(rb"<path ([^>]*)/>")
_ATTRIBUTE = re.compile(rb'([a-z-]+)="([^"]*)"')
_NUMBER = re.compile(r"-?[\d.]+")
# What a shape may have that is drawn here.
_KNOWN_ATTRIBUTES = {
    *(b"d", b"fill", b"fill-rule", b"stroke", b"stroke-width"),
    *(b"stroke-linecap", b"stroke-linejoin", b"stroke-miterlimit"),
}


class _Tile(NamedTuple):
    """The shapes in their own colours, in units of which the tile is so broad and so high."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=64)
def parse_tile(svg: bytes) -> _Tile | None:
    """A tile out of an SVG that was made plain; None where it has more than areas and lines of one
    colour each.
    """
    found = _PLAIN_TILE.fullmatch(svg)
    if not found:
        return None
    drawn = [dict(_ATTRIBUTE.findall(each)) for each in _PATH.findall(found[4])]
    if not drawn or any(each.keys() - _KNOWN_ATTRIBUTES or b"(" in each[b"fill"] for each in drawn):
        return None
    return _Tile(float(found[1]), float(found[2]), tuple(map(_build_shape, drawn)))


def _build_shape(said: dict[bytes, bytes]) -> Shape:
    path, is_line = said[b"d"].decode(), b"stroke" in said
    return Shape(
        said[b"stroke" if is_line else b"fill"].decode(),
        path,
        float(said.get(b"stroke-width", 0)) if is_line else 0,
        said.get(b"fill-rule") == b"evenodd",
    )


def lay_tiles(tile: _Tile, width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    """Its darkest colour takes the first tone of the ground, the next the second, all others the
    third.
    """
    high = height if height < LOWEST_COVER else _COVER_TILE * tile.height / tile.width
    scale = high / tile.height
    broad = scale * tile.width
    places = tuple(
        (round(column * broad, 2), round(row * high, 2))
        for row in range(int(height / high + 0.999))
        for column in range(int(width / broad + 0.999))
    )
    colours = sorted({each.colour for each in tile.shapes}, key=convert_to_grey)
    shown = dict(zip(colours, (tones.first, tones.second), strict=False))
    return tuple(
        each._replace(
            colour=shown.get(each.colour, tones.third),
            path=_NUMBER.sub(lambda found: f"{round(float(found[0]) * scale, 2):g}", each.path),
            width=round(each.width * scale, 2),
            places=places,
        )
        for each in tile.shapes
    )
