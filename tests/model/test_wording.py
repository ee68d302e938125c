"""What the words of a procedure must say."""

import pytest
from pydantic import ValidationError

from feuillet.model import RiskWording

WORDED = {"name": "Fuite", "short": "Du ciment sort.", "action": "On surveille."}


def test_a_risk_told_in_a_sentence_has_its_number() -> None:
    """A sentence without `{cases}` would say that something happens and not to how many."""
    assert RiskWording.model_validate(WORDED).told is None
    assert RiskWording.model_validate({**WORDED, "told": "{cases} ont une fuite."}).told
    with pytest.raises(ValidationError, match=r"has no number: write \{cases\}"):
        RiskWording.model_validate({**WORDED, "told": "Il y a des fuites."})
