"""What an organisation must say."""

import pytest
from pydantic import ValidationError

from feuillet.model import Approval, Organisation

CLINIC = {
    "id": "clinic",
    "type": "clinic",
    "name": "The clinic",
    "wordmark": ["The", "clinic"],
    "about": {"en": "A clinic."},
    "languages": ["en"],
    "issues": {"graft": ["handout"]},
    "approval": {"state": "none"},
    "sites": [{"id": "north", "name": "North"}],
}
GIVEN = {"state": "approved", "by": "A name", "on": "2026-11-01", "version": "1.0"}


def test_an_approval_is_whole() -> None:
    """Who, when and for which version, or none."""
    assert Approval.model_validate(GIVEN).by == "A name"
    for key in ("by", "on", "version"):
        with pytest.raises(ValidationError, match="who, when and for which version"):
            Approval.model_validate({name: value for name, value in GIVEN.items() if name != key})


def test_practitioners_work_at_a_site() -> None:
    """A practitioner's site is one of the organisation's."""
    person = {"id": "someone", "name": "Someone", "role": {"en": "Nurse"}, "site": "north"}
    assert Organisation.model_validate({**CLINIC, "practitioners": [person]}).practitioners[0].site == "north"
    with pytest.raises(ValidationError, match="`someone` works at `south`, which is not in `sites`"):
        Organisation.model_validate({**CLINIC, "practitioners": [{**person, "site": "south"}]})
