"""A logo looked at as it is drawn, on white paper and on black, beside what its file says."""

from collections.abc import Iterator
from operator import sub
from typing import NamedTuple

from feuillet.artwork import PaintBrightness, judge_brightness
from feuillet.artwork.paper import FAINTEST_CONTRAST, SHOWS_NOTHING, UNSEEN_ON_PAPER, WHITE_IN_PARTS
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.palette import measure_contrast, measure_luminance
from feuillet.pdf.raster import BLACK_GROUND, WHITE_GROUND, Raster, rasterise_corner

# Pixels of the longer side.
_LONGER_SIDE = 360
# The contrast of a line that is seen. The smoothed edge of a white area is a paler one.
_LEAST_LINE_CONTRAST = 2.0
# So many pixels make something that is seen, or not: of all, and at least.
_LEAST_SEEN_SHARE, _LEAST_SEEN_PIXELS = 0.0003, 6
# How much larger the parts are that are missed.
_MISSED_PARTS_FACTOR = 8
# How bright black is at most; what covers paper a trace, so that its colour is known, and more
# than half, of 255.
_BLACK_LUMINANCE = 0.01
_TRACE_COVER, _TELLING_COVER, _HALF_COVER = 7, 32, 127
# Of its picture's breadth and height, what a drawing with room around it takes at least.
_LEAST_BREADTH_SHARE, _LEAST_HEIGHT_SHARE = 0.4, 0.3
_DRAWN_IN_BLACK = N_(
    "is drawn in black all over, unlike in its file: export it as PNG with 8 bits a channel"
)
_PERHAPS_IN_BLACK = N_(
    "is drawn in black all over, and its file has other colours too: where they should be seen, "
    "export it as PNG"
)


class LogoFaults(NamedTuple):
    """What keeps a logo from being printed, and what may be meant so."""

    errors: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


class _LogoPixels(NamedTuple):
    """Each pixel's contrast to white paper, and how far the logo covers it, of 255."""

    contrasts: tuple[float, ...]
    covers: tuple[int, ...]
    width: int

    @property
    def enough(self) -> int:
        return max(_LEAST_SEEN_PIXELS, round(_LEAST_SEEN_SHARE * len(self.contrasts)))

    @property
    def seen(self) -> frozenset[int]:
        """Pixels that differ from paper much, or a little, as all four beside them do."""
        a, b = self.width, bytes(each >= FAINTEST_CONTRAST for each in self.contrasts)
        five = zip(b[a:], b[a - 1 :], b[a + 1 :], b, b[2 * a :], strict=False)
        areas = {at for at, (one, *beside) in enumerate(five, a) if one and all(beside)}
        return frozenset(
            areas | {at for at, each in enumerate(self.contrasts) if each >= _LEAST_LINE_CONTRAST}
        )

    def beside(self, at: int) -> Iterator[int]:
        """The four pixels beside one, as far as there are any."""
        across = at % self.width
        yield from ((at - 1,) if across else ())
        yield from ((at + 1,) if across + 1 < self.width else ())
        rows = (at - self.width, at + self.width)
        yield from (each for each in rows if 0 <= each < len(self.covers))


def find_logo_faults(file: bytes, drawn: bytes, size: tuple[float, float]) -> LogoFaults:
    """What is wrong with a logo as a page shows it in its corner, of a size in pt; what to do."""
    on_white, on_black = (
        rasterise_corner(drawn, size, _LONGER_SIDE, ground)
        for ground in (WHITE_GROUND, BLACK_GROUND)
    )
    looked = _measure_pixels(on_white, on_black)
    seen = looked.seen
    if max(looked.covers) <= _TRACE_COVER:
        return LogoFaults((_(SHOWS_NOTHING),))
    if len(seen) < looked.enough:
        return LogoFaults((_describe_empty_margins(looked) or _(UNSEEN_ON_PAPER),))
    if _is_all_black(on_black, looked) and judge_brightness(file) is not PaintBrightness.NONE:
        return _describe_lost_colours(file)
    missed = sum(
        len(part)
        for part in _find_unseen_parts(looked)
        if not _touches_seen_pixels(looked, part, seen)
    )
    if missed >= _MISSED_PARTS_FACTOR * looked.enough:
        return LogoFaults((), (_(WHITE_IN_PARTS),))
    margins = _describe_empty_margins(looked)
    return LogoFaults((), (margins,) if margins else ())


def _describe_empty_margins(looked: _LogoPixels) -> str:
    """How little of its picture a drawing takes, and what to do; empty where it takes enough."""
    differs = [at for at, each in enumerate(looked.contrasts) if each >= FAINTEST_CONTRAST]
    rows, columns = {at // looked.width for at in differs}, {at % looked.width for at in differs}
    if not differs:
        return ""
    height = (max(rows) - min(rows) + 1) / (len(looked.contrasts) // looked.width)
    breadth = (max(columns) - min(columns) + 1) / looked.width
    if breadth >= _LEAST_BREADTH_SHARE and height >= _LEAST_HEIGHT_SHARE:
        return ""
    narrow = breadth < _LEAST_BREADTH_SHARE
    what, share = (_("breadth"), breadth) if narrow else (_("height"), height)
    return _(
        "takes {percent} % of the {what} of its own picture, so that it is printed "
        "small: crop the picture (its artboard, `viewBox`) to the drawing"
    ).format(percent=max(1, round(100 * share)), what=what)


def _measure_pixels(on_white: Raster, on_black: Raster) -> _LogoPixels:
    """Each colour is measured once."""
    contrasts = {pixel: measure_contrast(f"#{pixel.hex()}") for pixel in set(on_white.pixels)}
    both = zip(on_white.pixels, on_black.pixels, strict=True)
    covers = tuple(255 - max(0, *map(sub, *pair)) for pair in both)
    return _LogoPixels(tuple(map(contrasts.__getitem__, on_white.pixels)), covers, on_white.width)


def _is_all_black(on_black: Raster, looked: _LogoPixels) -> bool:
    """Whether nothing but black is drawn: on black, an edge has the colour of its area."""
    shown = {
        (pixel, cover)
        for pixel, cover in zip(on_black.pixels, looked.covers, strict=True)
        if cover > _TELLING_COVER
    }
    own = (bytes(min(255, level * 255 // cover) for level in pixel) for pixel, cover in shown)
    return bool(shown) and all(
        measure_luminance(f"#{pixel.hex()}") <= _BLACK_LUMINANCE for pixel in own
    )


def _describe_lost_colours(file: bytes) -> LogoFaults:
    """Of a logo drawn in black: a doubt where its other colours may be hidden by the black."""
    if judge_brightness(file) is PaintBrightness.SOME:
        return LogoFaults((), (_(_PERHAPS_IN_BLACK),))
    return LogoFaults((_(_DRAWN_IN_BLACK),))


def _find_unseen_parts(looked: _LogoPixels) -> Iterator[set[int]]:
    """The areas, each of one piece, that are drawn and can hardly be told from paper."""
    both = enumerate(zip(looked.covers, looked.contrasts, strict=True))
    left = {
        at for at, (cover, differs) in both if cover > _HALF_COVER and differs < FAINTEST_CONTRAST
    }
    while left:
        waiting, part = [left.pop()], set[int]()
        while waiting:
            part.add(at := waiting.pop())
            more = [each for each in looked.beside(at) if each in left]
            left.difference_update(more)
            waiting += more
        yield part


def _touches_seen_pixels(looked: _LogoPixels, part: set[int], seen: frozenset[int]) -> bool:
    """Whether it lies beside something seen, as a letter on a field, or a field around one."""
    near = {each for at in part for each in looked.beside(at)} - part
    # Between the two lies an edge that is smoothed.
    return not seen.isdisjoint(near | {each for at in near for each in looked.beside(at)})
