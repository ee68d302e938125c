"""A logo looked at as it is drawn, on white paper and on black, beside what its file says."""

from collections.abc import Iterator
from operator import sub
from typing import NamedTuple

from feuillet.palette import contrast, luminance
from feuillet.pdf.raster import ON_BLACK, ON_WHITE, Raster, raster
from feuillet.plain import has_colours
from feuillet.plain.paper import FAINT, IN_PARTS, NOTHING, UNSEEN

# Pixels of the longer side.
ACROSS = 360
# The contrast of a line that is seen. The smoothed edge of a white area is a paler one.
LINE = 2.0
# So many pixels make something that is seen, or not: of all, and at least.
SHARE, LEAST = 0.0003, 6
# How much larger the parts are that are missed.
PARTS = 8
# How bright black is at most; what covers paper a little, and what more than half, of 255.
DARK = 0.01
TRACE, HALF = 7, 127
BLACK = "is drawn in black all over, unlike in its file: export it as PNG with 8 bits a channel"


class Faults(NamedTuple):
    """What keeps a logo from being printed, and what may be meant so."""

    errors: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


class Looked(NamedTuple):
    """Each pixel's contrast to white paper, and how far the logo covers it, of 255."""

    contrasts: tuple[float, ...]
    covers: tuple[int, ...]
    width: int

    @property
    def enough(self) -> int:
        return max(LEAST, round(SHARE * len(self.contrasts)))

    @property
    def seen(self) -> frozenset[int]:
        """Pixels that differ from paper much, or a little, as all four beside them do."""
        a, b = self.width, bytes(each >= FAINT for each in self.contrasts)
        five = zip(b[a:], b[a - 1 :], b[a + 1 :], b, b[2 * a :], strict=False)
        areas = {at for at, (one, *beside) in enumerate(five, a) if one and all(beside)}
        return frozenset(areas | {at for at, each in enumerate(self.contrasts) if each >= LINE})

    def beside(self, at: int) -> Iterator[int]:
        """The four pixels beside one, as far as there are any."""
        across = at % self.width
        yield from ((at - 1,) if across else ())
        yield from ((at + 1,) if across + 1 < self.width else ())
        rows = (at - self.width, at + self.width)
        yield from (each for each in rows if 0 <= each < len(self.covers))


def logo_faults(file: bytes, drawn: bytes, size: tuple[float, float]) -> Faults:
    """What is wrong with a logo as a page shows it in its corner, of a size in pt; what to do."""
    on_white = raster(drawn, size, ACROSS, ON_WHITE)
    looked = look(on_white, raster(drawn, size, ACROSS, ON_BLACK))
    seen = looked.seen
    if max(looked.covers) <= TRACE:
        return Faults((NOTHING,))
    if len(seen) < looked.enough:
        return Faults((UNSEEN,))
    if is_black(on_white, looked) and has_colours(file):
        return Faults((BLACK,))
    missed = sum(len(part) for part in parts(looked) if not is_beside(looked, part, seen))
    return Faults((), (IN_PARTS,) if missed >= PARTS * looked.enough else ())


def look(on_white: Raster, on_black: Raster) -> Looked:
    """Each colour is measured once."""
    contrasts = {pixel: contrast(f"#{pixel.hex()}") for pixel in set(on_white.pixels)}
    both = zip(on_white.pixels, on_black.pixels, strict=True)
    covers = tuple(255 - max(0, *map(sub, *pair)) for pair in both)
    return Looked(tuple(map(contrasts.__getitem__, on_white.pixels)), covers, on_white.width)


def is_black(on_white: Raster, looked: Looked) -> bool:
    """Whether nothing but black is drawn, as far as the edges are left aside."""
    both = zip(on_white.pixels, looked.covers, strict=True)
    shown = [pixel for pixel, cover in both if cover > HALF]
    dark = {pixel: luminance(f"#{pixel.hex()}") <= DARK for pixel in set(shown)}
    return sum(dark[pixel] for pixel in shown) > 0.98 * len(shown)


def parts(looked: Looked) -> Iterator[set[int]]:
    """The areas, each of one piece, that are drawn and can hardly be told from paper."""
    both = enumerate(zip(looked.covers, looked.contrasts, strict=True))
    left = {at for at, (cover, differs) in both if cover > HALF and differs < FAINT}
    while left:
        waiting, part = [left.pop()], set[int]()
        while waiting:
            part.add(at := waiting.pop())
            more = [each for each in looked.beside(at) if each in left]
            left.difference_update(more)
            waiting += more
        yield part


def is_beside(looked: Looked, part: set[int], seen: frozenset[int]) -> bool:
    """Whether it lies beside something that is seen, as a letter on a field, or a field around one."""
    near = {each for at in part for each in looked.beside(at)} - part
    # Between the two lies an edge that is smoothed.
    return not seen.isdisjoint(near | {each for at in near for each in looked.beside(at)})
