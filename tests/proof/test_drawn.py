"""What a picture holds is drawn as a browser draws it, or told: tried feature by feature."""

from collections.abc import Mapping

import pytest
from PIL import ImageFilter
from playwright.sync_api import Browser

from feuillet.artwork import reduce_artwork
from tests.artwork.pngs import PNGS
from tests.proof.alike import EDGE, FIELD, a_browsers, ours, unlike
from tests.proof.exported import EXPORTED
from tests.proof.features.clips import CLIPS, MASKS
from tests.proof.features.hidden import HIDDEN
from tests.proof.features.paints import PAINTS
from tests.proof.features.shapes import SHAPES
from tests.proof.features.styles import STYLES
from tests.proof.features.told import TOLD
from tests.proof.features.views import VIEWS
from tests.proof.features.words import WORDS

DRAWN = SHAPES | PAINTS | VIEWS | CLIPS | MASKS | STYLES | WORDS | HIDDEN | EXPORTED
# The shares of points that may differ: at edges by more, in fields of colour by less.
AT_EDGES, IN_FIELDS = 0.002, 0.01


def made_plain(files: Mapping[str, bytes]) -> dict[str, bytes]:
    found = {name: reduce_artwork(file) for name, file in files.items()}
    assert {name: each.troubles for name, each in found.items() if each.troubles} == {}
    return {name: each.file for name, each in found.items()}


@pytest.mark.needs("chromium")
def test_an_svg_is_drawn_as_in_a_browser(chromium: Browser) -> None:
    """Every element, attribute and property of CSS that is let pass, and files as programs write
    them.
    """
    files = {name: text.encode() for name, text in DRAWN.items()}
    theirs, here = a_browsers(chromium, files), ours(made_plain(files))
    differing = {
        name: (unlike(theirs[name], here[name], EDGE), unlike(theirs[name], here[name], FIELD))
        for name in files
    }
    assert {
        name: found
        for name, found in differing.items()
        if found[0] > AT_EDGES or found[1] > IN_FIELDS
    } == {}


@pytest.mark.needs("chromium")
def test_a_png_is_shown_as_in_a_browser(chromium: Browser) -> None:
    """Of every colour type and depth, with and without what says how its numbers are meant."""
    theirs, here = a_browsers(chromium, PNGS), ours(made_plain(PNGS))
    # Enlarged, one smoothes its pixels and the other must not (ISO 19005-3, 6.2.8).
    smooth = ImageFilter.GaussianBlur(3)
    assert {
        name: found
        for name in PNGS
        if (found := unlike(theirs[name].filter(smooth), here[name].filter(smooth), FIELD))
        > IN_FIELDS
    } == {}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_not_drawn_so_is_told(name: str) -> None:
    """By what it is and where it stands, with what to do."""
    file, said = TOLD[name]
    troubles = reduce_artwork(file.encode()).troubles
    assert any(said in each for each in troubles), troubles
    assert all(": " in each and "\n" not in each for each in troubles)


@pytest.mark.needs("chromium")
def test_a_png_is_a_way_out(chromium: Browser) -> None:
    """What a message says to export as PNG is drawn by whatever draws it, and is then printed."""
    asked = [
        text
        for text, _ in TOLD.values()
        if "export it as PNG" in str(reduce_artwork(text.encode()))
    ]
    assert asked
    with chromium.new_page(viewport={"width": 1200, "height": 600}) as page:
        for text in asked:
            page.set_content(f"<style>body {{ margin: 0 }}</style>{text}")
            made = reduce_artwork(page.screenshot(omit_background=True))
            assert made.troubles == ()
            assert made.file
