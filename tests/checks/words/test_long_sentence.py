"""Where a sentence becomes too long."""

from datetime import date

import pytest

from feuillet.checks.words.long_sentence import check
from tests.checks.library import library


@pytest.mark.parametrize(("count", "findings"), [(29, 0), (30, 0), (31, 1)])
def test_the_limit_is_thirty_words(count: int, findings: int) -> None:
    """Thirty words may stand, one more may not."""
    sentence = " ".join(["mot"] * count) + "."
    assert len(list(check(library(f"fr: {{lead: {sentence}}}"), date(2026, 11, 23)))) == findings
