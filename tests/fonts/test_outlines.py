"""Words as outlines: the letters of the font, where HarfBuzz puts them."""

import pytest

from feuillet.fonts import face, glyphs
from feuillet.model.brand import SHIPPED_FAMILIES

SANS = face("Source Sans 3", 400)


def width(text: str, *, ligatures: bool = True) -> float:
    return sum(each.advance for each in glyphs(SANS, text, ligatures=ligatures))


@pytest.mark.parametrize("family", SHIPPED_FAMILIES)
def test_every_family_can_be_drawn(family: str) -> None:
    """Above the line, as high as a capital, and closed."""
    (letter,) = glyphs(face(family, 700), "H", ligatures=True)
    heights = [y for _, points in letter.outline for _, y in points]
    assert -0.9 < min(heights) < -0.5
    assert max(heights) <= 0.02
    assert letter.outline[0][0] == "M"
    assert letter.outline[-1][0] == "Z"
    assert 0.3 < letter.advance < 1.1


def test_pairs_are_kerned() -> None:
    """“AV” is narrower than its letters."""
    assert width("AV") < width("A") + width("V")


def test_letters_join_where_they_may() -> None:
    """“fi” is one drawing, unless letters are spaced."""
    lato = face("Lato", 400)
    counts = [len(glyphs(lato, "fi", ligatures=each)) for each in (True, False)]
    assert counts == [1, 2]


def test_a_space_draws_nothing() -> None:
    """It has its width alone."""
    (space,) = glyphs(SANS, " ", ligatures=True)
    assert space.outline == ()
    assert space.advance > 0
