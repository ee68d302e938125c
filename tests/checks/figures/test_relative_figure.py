"""What tells a gain or a loss in proportion."""

import pytest

from feuillet.languages import find_language_rules


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux fois plus de grossesses"),
        ("fr", "{times} fois moins de douleur"),
        ("fr", "Le geste diminue d’un tiers la douleur"),
        ("fr", "Le risque est divisé par deux, la chance multipliée par 3"),
        ("fr", "Il double les chances"),
        ("fr", "RR = 0,44 ou OR 0,44"),
        ("en", "Twice as many births"),
        ("en", "Three times more likely"),
        ("en", "It cuts pain by half"),
        ("en", "The relative risk, the odds"),
        ("en", "It doubles your chance (OR 0.44)"),
    ],
)
def test_a_proportion_is_found(language: str, text: str) -> None:
    """In digits, in words, by a fact, or by the names that studies give it."""
    relative = find_language_rules(language).relative_phrases
    assert relative is not None
    assert relative.search(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Trois fois par jour, encore une fois, deux fois plus longtemps"),
        ("fr", "Le lit double, ou la chambre"),
        ("en", "Two times a day, or half an hour; doubles the dose"),
        ("en", "HALF OR MORE, or 5"),
    ],
)
def test_what_is_no_proportion_passes(language: str, text: str) -> None:
    """How often a day, how long, and the word “or”."""
    relative = find_language_rules(language).relative_phrases
    assert relative is not None
    assert not relative.search(text)
