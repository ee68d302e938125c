"""HarfBuzz sets a line as layout does: kerning, scripts, no ligature, and an alphabet that is known
beforehand.
"""

import pytest

from feuillet.fonts import build_alphabet, find_upright_font, shape_text
from feuillet.model.brand import SHIPPED_FAMILIES

SANS = find_upright_font("Source Sans 3", 400).read_bytes()


def said(text: str, file: bytes = SANS) -> str:
    """The text again, from its glyphs."""
    known = build_alphabet(file).texts
    return "".join(known.get(glyph, "?") for glyph in shape_text(file, text, "fr").glyphs)


def test_pairs_are_kerned() -> None:
    """“AV” is narrower than its letters, as on a page."""
    assert (
        shape_text(SANS, "AV", "fr").width
        < shape_text(SANS, "A", "fr").width + shape_text(SANS, "V", "fr").width
    )


def test_widths_are_those_of_the_font() -> None:
    """In 1/1000 em; without kerning, advances are what the file is said to be as wide as."""
    known, shaped = build_alphabet(SANS), shape_text(SANS, "n", "fr")
    assert shaped.advances == pytest.approx([known.widths[shaped.glyphs[0]]], abs=0.5)


@pytest.mark.parametrize("text", ["office", "fjord", "Stift", "ffl"])
@pytest.mark.parametrize("family", SHIPPED_FAMILIES)
def test_letters_do_not_join(text: str, family: str) -> None:
    """A glyph a letter: what is copied out of the file is what was put in."""
    assert said(text, find_upright_font(family, 400).read_bytes()) == text


def test_figures_are_as_high_as_capitals() -> None:
    """In a family whose own figures hang too: the alphabet has them."""
    assert all(
        said("0123456789", find_upright_font(family, 400).read_bytes()) == "0123456789"
        for family in SHIPPED_FAMILIES
    )


@pytest.mark.parametrize(
    "text", ["Élodie Œuvrard", "Ștefan Łuk", "Παπαδόπουλος", "Королёв", "A – Ω – Я", "№ 5 €"]
)
def test_scripts_of_europe_are_set(text: str) -> None:
    """Latin, Greek and Cyrillic, one beside the other on a line too."""
    assert said(text) == text


def test_parts_of_several_scripts_are_set_each_alone() -> None:
    """Together as wide as one after the other."""
    together = shape_text(SANS, "AΩЯ", "fr")
    assert together.width == pytest.approx(
        sum(shape_text(SANS, letter, "fr").width for letter in "AΩЯ")
    )


def test_an_accent_apart_is_put_on_its_letter() -> None:
    """Files of some systems write it as a character of its own."""
    assert said("Ze\u0301bulon") == "Zébulon"


def test_an_empty_text_has_no_width() -> None:
    """And no glyph."""
    assert shape_text(SANS, "", "fr") == ((), ())


def test_what_is_outside_the_alphabet_is_seen() -> None:
    """No font of ours has it, or letters of it join."""
    assert "?" in said("\N{HEBREW LETTER ALEF}")
    assert "?" in said("\N{CJK UNIFIED IDEOGRAPH-4E2D}")


@pytest.mark.parametrize("family", SHIPPED_FAMILIES)
def test_every_family_has_the_letters_of_french(family: str) -> None:
    """With quotes, dashes, and the narrow space before punctuation."""
    text = "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’–—…%€"
    assert said(text, find_upright_font(family, 400).read_bytes()) == text
