"""Fonts cut to what a document needs."""

import pytest

from feuillet.fonts import encode_woff2, find_upright_font, list_font_characters
from feuillet.model.brand import SHIPPED_FAMILIES

SANS = find_upright_font("Source Sans 3", 400)


def test_a_cut_font_has_what_was_asked_for_and_no_more() -> None:
    """A page of a few kilobytes, and none of its letters missing."""
    assert list_font_characters(encode_woff2(SANS, frozenset("Aé\u202f"))) == set("Aé\u202f")


def test_the_same_characters_give_the_same_bytes() -> None:
    """No date and no order of a set gets into the file."""
    encode_woff2.cache_clear()
    first = encode_woff2(SANS, frozenset("abcdé"))
    encode_woff2.cache_clear()
    assert encode_woff2(SANS, frozenset("édcba")) == first


@pytest.mark.parametrize("family", SHIPPED_FAMILIES)
def test_every_family_has_both_weights(family: str) -> None:
    """Text and headings can be set in any family that a brand may name."""
    assert all(
        "é" in list_font_characters(find_upright_font(family, weight)) for weight in (400, 700)
    )
