"""Art is small, flat and the same each time; any two that differ in motif or ground can be told
apart in grey.
"""

import re
from itertools import combinations, product
from typing import get_args

import pytest

from feuillet.art import ArtStyle, GreyLook, draw_art, format_art_svg, measure_difference
from feuillet.art.grounds import choose_tones
from feuillet.art.motifs import MOTIFS
from feuillet.art.raster import rasterise_grey
from feuillet.model import Brand, DrawnMotif, Ground
from feuillet.palette import WHITE, choose_palette

COVER, STRIP, EDGE = (88.0, 120.0), (210.0, 11.0), (210.0, 5.0)
PALETTE = choose_palette(Brand.model_validate({"color": {"primary": "#7a2e6e"}}))[0]
STYLES = [ArtStyle(*each) for each in product(MOTIFS, get_args(Ground))]
TONES = choose_tones("dark", PALETTE)
# What a file is to be read with in a moment, by many.
LARGEST = 12_000


def svg(style: ArtStyle, size: tuple[float, float]) -> bytes:
    return format_art_svg(draw_art(style, PALETTE, *size))


def test_every_motif_is_drawn() -> None:
    """A motif that a brand may name has its picture."""
    assert tuple(MOTIFS) == get_args(DrawnMotif)


@pytest.mark.parametrize("style", STYLES, ids="-".join)
@pytest.mark.parametrize("size", [COVER, STRIP])
def test_art_is_small(style: ArtStyle, size: tuple[float, float]) -> None:
    """So that a document of many pages stays one that can be sent."""
    assert len(svg(style, size)) < LARGEST


@pytest.mark.parametrize("style", STYLES, ids="-".join)
@pytest.mark.parametrize("size", [COVER, STRIP, EDGE])
def test_art_is_flat(style: ArtStyle, size: tuple[float, float]) -> None:
    """Paths in the tones of the brand alone: no gradient, no opacity, no clipping, no text."""
    file = svg(style, size).decode()
    assert set(re.findall(r"<(\w+)", file)) == {"svg", "path"}
    assert set(re.findall(r' ([a-z-]+)="', file.partition(">")[2])) <= {
        *("d", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"),
    }
    assert set(re.findall("#[0-9a-f]{6}", file)) <= {
        *(PALETTE.deep, PALETTE.mid, PALETTE.soft, WHITE)
    }


@pytest.mark.parametrize("motif", MOTIFS)
@pytest.mark.parametrize("low", [10.0, 5.0])
def test_a_strip_may_stand(motif: DrawnMotif, low: float) -> None:
    """It is the strip that lies, turned."""
    lying, standing = (
        rasterise_grey(draw_art(ArtStyle(motif, "light"), PALETTE, *size))
        for size in ((100.0, low), (low, 100.0))
    )
    rows = len(lying) // 40
    turned = bytes(lying[40 * row + 39 - column] for column in range(40) for row in range(rows))
    differ = sum(one != other for one, other in zip(turned, standing, strict=True))
    assert differ / len(turned) < 0.03


@pytest.mark.parametrize("motif", MOTIFS)
def test_the_same_art_each_time(motif: DrawnMotif) -> None:
    """What is placed by chance is always placed alike."""
    style = ArtStyle(motif, "dark")
    assert MOTIFS[motif](*COVER, TONES) == MOTIFS[motif](*COVER, TONES)
    assert svg(style, COVER) == svg(style, COVER)


def test_no_two_arts_look_alike_in_grey() -> None:
    """Whoever chooses another motif or another ground is told apart, in any colour."""
    looks = map(GreyLook, STYLES)
    alike = [
        (one.style, other.style)
        for one, other in combinations(looks, 2)
        if measure_difference(one, other) < 0.12
    ]
    assert alike == []


@pytest.mark.parametrize("style", STYLES, ids="-".join)
def test_a_photocopy_keeps_the_motif(style: ArtStyle) -> None:
    """Where only black and white are left, there is enough of both."""
    levels = rasterise_grey(draw_art(style, PALETTE, *COVER))
    share = sum(level < 0x80 for level in levels) / len(levels)
    assert 0.05 < share < 0.95
