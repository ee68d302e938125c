"""What a procedure must say."""

import pytest
from pydantic import ValidationError

from feuillet.model import Status

DRAFT = {"state": "draft", "owner": "someone", "review_due": "2027-11-01"}
REVIEW = {"reviewed_by": {"name": "A name", "role": "A role"}, "reviewed_on": "2026-11-01"}


def test_a_draft_needs_no_reviewer() -> None:
    """A text may stand without a review as long as it says so."""
    assert Status.model_validate(DRAFT).reviewed_by is None


def test_a_reviewed_text_names_its_reviewer() -> None:
    """Reviewed means by someone, on a day."""
    assert Status.model_validate({**DRAFT, **REVIEW, "state": "reviewed"}).reviewed_on
    for key in REVIEW:
        incomplete = {name: value for name, value in REVIEW.items() if name != key}
        with pytest.raises(ValidationError, match="names its reviewer"):
            Status.model_validate({**DRAFT, **incomplete, "state": "reviewed"})


def test_every_text_has_a_date_of_review() -> None:
    """Until when a text holds is always said."""
    with pytest.raises(ValidationError, match="review_due"):
        Status.model_validate({"state": "draft", "owner": "someone"})
