"""Words of a lexicon are found whole, and nothing else is."""

import pytest

from feuillet.checks.support.phrases import build_phrase_pattern, normalise_words
from feuillet.languages.rules import LanguageRules


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vous sortez bientôt.", ["bientôt"]),
        ("Dans quelques\u00a0jours, Bientôt", ["quelques jours", "Bientôt"]),
        ("d'ici peu", ["d’ici peu"]),
        ("Restez {bientôt}.", []),
        ("bientôtement, quelques **jours**", ["quelques jours"]),
    ],
)
def test_phrases(text: str, found: list[str]) -> None:
    """Whatever their capitals, spaces, apostrophes and bold marks; names of facts are not read."""
    pattern = build_phrase_pattern(("bientôt", "quelques jours", "d’ici peu"))
    assert [match[1] for match in pattern.finditer(normalise_words(text))] == found


def test_the_longest_comes_first() -> None:
    """A phrase within a phrase is not found by itself; a plural is, as its singular."""
    assert build_phrase_pattern(("soon", "as soon as")).findall("as soon as") == ["as soon as"]
    assert build_phrase_pattern(("fibrome",), LanguageRules().plural_ending).findall(
        "Fibromes"
    ) == ["Fibrome"]
    assert build_phrase_pattern(()).search("anything") is None
