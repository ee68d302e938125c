"""The few points that a check compares are those that a printer would set."""

import pypdfium2
import pytest

from feuillet.art import ArtStyle, draw_art, format_art_svg
from feuillet.art.motifs import MOTIFS
from feuillet.art.raster import rasterise_grey
from feuillet.layout import lay_out_picture
from feuillet.model import Brand, DrawnMotif
from feuillet.palette import choose_palette

PALETTE = choose_palette(Brand())[0]
SIZE = (88.0, 120.0)
# In mm, from point to point.
STEP = 2.5


def printed(motif: DrawnMotif) -> list[int]:
    """The same points of the picture as layout draws it."""
    found = lay_out_picture(format_art_svg(draw_art(ArtStyle(motif, "light"), PALETTE, *SIZE)))
    assert found is not None
    file, width, _ = found
    scale = 8 * SIZE[0] / width
    page = pypdfium2.PdfDocument(file)[0].render(scale=scale).to_pil().convert("L")
    return [
        page.getpixel((round((column + 0.5) * STEP * 8), round((row + 0.5) * STEP * 8)))
        for row in range(48)
        for column in range(36)
        if (column + 0.5) * STEP < SIZE[0]
    ]


@pytest.mark.parametrize("motif", MOTIFS)
def test_points_are_those_of_the_printed_picture(motif: DrawnMotif) -> None:
    """But for the few that lie on an edge."""
    levels = rasterise_grey(draw_art(ArtStyle(motif, "light"), PALETTE, *SIZE))
    seen = [each for number, each in enumerate(levels) if (number % 36 + 0.5) * STEP < SIZE[0]]
    differ = sum(abs(one - other) > 40 for one, other in zip(seen, printed(motif), strict=True))
    assert differ / len(seen) < 0.05
