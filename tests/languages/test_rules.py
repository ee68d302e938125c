"""Scores of what is easy to read."""

import pytest

from feuillet.languages.en import score_smog
from feuillet.languages.fr import score_flesch
from feuillet.languages.rules import ReadabilityFormula, TextCounts


def test_the_formulas() -> None:
    """Kandel and Moles for French, McLaughlin for English."""
    assert score_flesch(TextCounts(sentences=2, words=20, syllables=30, long=0)) == pytest.approx(
        207 - 10.15 - 110.4
    )
    assert score_smog(TextCounts(sentences=30, words=300, syllables=450, long=25)) == pytest.approx(
        3.1291 + 1.0430 * 5
    )


@pytest.mark.parametrize(("easy_is_high", "asked"), [(True, "10 at least"), (False, "10 at most")])
def test_a_formula_says_which_side_is_easy(*, easy_is_high: bool, asked: str) -> None:
    """A score on the limit passes; on the wrong side of it a text is the harder, the further."""
    formula = ReadabilityFormula("F", lambda counts: counts.words, 10, easy_is_high, len)
    worse = TextCounts(words=9 if easy_is_high else 11)
    assert formula.asked == asked
    assert formula.passes(TextCounts(words=10))
    assert not formula.passes(worse)
    assert formula.hard(worse) > formula.hard(TextCounts(words=10))
