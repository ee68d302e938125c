"""Syllables are counted as a voice says them."""

import pytest

from feuillet.languages import find_language_rules

FRENCH = {
    **dict.fromkeys(
        ("le", "os", "corps", "risque", "feuille", "lieu", "hier", "l’œil", "joue", "8"), 1
    ),
    **dict.fromkeys(
        ("vertèbre", "aiguille", "idée", "années", "rayons", "guérir", "lumière", "n’êtes-vous"), 2
    ),
    **dict.fromkeys(("médecin", "aérien", "thyroïde", "réussir", "rendez-vous", "réaction"), 3),
    **dict.fromkeys(("anesthésie", "médicament", "européenne"), 4),
    "d’ostéoporose": 5,
}
ENGLISH = {
    **dict.fromkeys(("the", "bruise", "hours", "fire", "scale"), 1),
    **dict.fromkeys(
        (
            "sometimes",
            "needed",
            "patient",
            "table",
            "changes",
            "going",
            "every",
            "precious",
            "million",
        ),
        2,
    ),
    **dict.fromkeys(
        ("medicines", "vertebra", "area", "usual", "employee", "embryo", "completely", "bandages"),
        3,
    ),
    **dict.fromkeys(("radiation", "operation", "fertility", "day-to-day-to"), 4),
}


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        (language, word, count)
        for language, words in {"fr": FRENCH, "en": ENGLISH}.items()
        for word, count in words.items()
    ],
)
def test_syllables(language: str, word: str, count: int) -> None:
    """Mute endings count for nothing, two vowels that are said apart count for two."""
    formula = find_language_rules(language).readability
    assert formula is not None
    assert formula.count_syllables(word) == count
