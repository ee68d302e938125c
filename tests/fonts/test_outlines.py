"""Words as outlines: the letters of the font, where HarfBuzz puts them."""

import pytest

from feuillet.fonts import draw_text_outlines, find_upright_font
from feuillet.model.brand import SHIPPED_FAMILIES

SANS = find_upright_font("Source Sans 3", 400)


def width(text: str, *, ligatures: bool = True) -> float:
    return sum(each.advance for each in draw_text_outlines(SANS, text, ligatures=ligatures))


@pytest.mark.parametrize("family", SHIPPED_FAMILIES)
def test_every_family_can_be_drawn(family: str) -> None:
    """Above the line, as high as a capital, and closed."""
    (letter,) = draw_text_outlines(find_upright_font(family, 700), "H", ligatures=True)
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
    lato = find_upright_font("Lato", 400)
    counts = [len(draw_text_outlines(lato, "fi", ligatures=each)) for each in (True, False)]
    assert counts == [1, 2]


def test_a_space_draws_nothing() -> None:
    """It has its width alone."""
    (space,) = draw_text_outlines(SANS, " ", ligatures=True)
    assert space.outline == ()
    assert space.advance > 0
