"""Which words say how often."""

import pytest

from feuillet.checks.figures.band_word import find_band_words
from feuillet.languages import find_language_rules


def found(text: str, language: str) -> list[tuple[str, ...]]:
    known = find_language_rules(language).band_words
    assert known is not None
    return [bands for _, bands in find_band_words(text, known)]


@pytest.mark.parametrize(
    ("language", "text", "bands"),
    [
        ("fr", "Très fréquente, peu fréquents, fréquent.", ["very-common", "uncommon", "common"]),
        ("fr", "Rares ou très rares, voire exceptionnelles.", ["very-rare", "very-rare", "rare"]),
        ("fr", "Plus rare, moins fréquent, pas rare, dans de rares cas, des cas rares.", []),
        ("en", "Very common, uncommon, common.", ["very-common", "uncommon", "common"]),
        ("en", "Rare or very rare.", ["very-rare", "rare"]),
        ("en", "More common, less rare, not uncommon, in rare cases.", []),
    ],
)
def test_words_of_a_band(language: str, text: str, bands: list[str]) -> None:
    """A word inside a longer one is not counted twice; what compares, denies or sets a part aside
    names no band.
    """
    assert sorted(band for fitting in found(text, language) for band in fitting) == sorted(bands)


def test_a_loose_word_fits_several_bands() -> None:
    """“Rarely” is no band of the table, but never frequent."""
    assert found("Cela arrive rarement.", "fr") == [("uncommon", "rare", "very-rare")]
