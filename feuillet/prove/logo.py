"""A logo looked at as it is drawn, on white paper and on black, beside what its file says."""

from collections.abc import Iterator
from operator import sub
from typing import NamedTuple

from feuillet.palette import contrast, luminance
from feuillet.pdf.raster import ON_BLACK, ON_WHITE, Raster, raster
from feuillet.plain import has_colours
from feuillet.plain.paper import FAINT, NOTHING, UNSEEN

# Pixels of the longer side.
ACROSS = 360
# The contrast of a line that is seen. The smoothed edge of a white area is a paler one.
LINE = 2.0
# So many pixels must be seen: of all, and at least.
SHARE, LEAST = 0.0003, 6
# How bright black is at most; what covers paper a little, and what more than half, of 255.
DARK = 0.01
TRACE, HALF = 7, 127


class Looked(NamedTuple):
    """Each pixel's contrast to white paper, and how far the logo covers it, of 255."""

    contrasts: tuple[float, ...]
    covers: tuple[int, ...]
    width: int

    @property
    def enough(self) -> int:
        return max(LEAST, round(SHARE * len(self.contrasts)))


def logo_faults(file: bytes, drawn: bytes, size: tuple[float, float]) -> Iterator[str]:
    """What is wrong with a logo as a page shows it in its corner, of a size in pt; what to do."""
    on_white = raster(drawn, size, ACROSS, ON_WHITE)
    looked = look(on_white, raster(drawn, size, ACROSS, ON_BLACK))
    if max(looked.covers) <= TRACE:
        yield NOTHING
    elif not is_seen(looked):
        yield UNSEEN
    elif is_black(on_white, looked) and has_colours(file):
        yield "is drawn in black all over, unlike in its file: export it as PNG with 8 bits a channel"


def look(on_white: Raster, on_black: Raster) -> Looked:
    """Each colour is measured once."""
    contrasts = {pixel: contrast(f"#{pixel.hex()}") for pixel in set(on_white.pixels)}
    both = zip(on_white.pixels, on_black.pixels, strict=True)
    covers = tuple(255 - max(0, *map(sub, *pair)) for pair in both)
    return Looked(tuple(map(contrasts.__getitem__, on_white.pixels)), covers, on_white.width)


def is_seen(looked: Looked) -> bool:
    """Whether there is an area that differs from paper a little, or something that differs much."""
    if sum(each >= LINE for each in looked.contrasts) >= looked.enough:
        return True
    return sum(1 for _ in areas(looked)) >= looked.enough


def areas(looked: Looked) -> Iterator[int]:
    """Pixels that differ from paper as all four beside them do."""
    differs = [each >= FAINT for each in looked.contrasts]
    width = looked.width
    for at in range(width, len(differs) - width):
        beside = (differs[at - width], differs[at - 1], differs[at + 1], differs[at + width])
        if differs[at] and all(beside):
            yield at


def is_black(on_white: Raster, looked: Looked) -> bool:
    """Whether nothing but black is drawn, as far as the edges are left aside."""
    both = zip(on_white.pixels, looked.covers, strict=True)
    shown = [pixel for pixel, cover in both if cover > HALF]
    dark = {pixel: luminance(f"#{pixel.hex()}") <= DARK for pixel in set(shown)}
    return sum(dark[pixel] for pixel in shown) > 0.98 * len(shown)
