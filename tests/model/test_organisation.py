"""What an organisation must say."""

from datetime import date

import pytest
from pydantic import ValidationError

from feuillet.model import Approval, Contact, Organisation

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


@pytest.mark.parametrize(
    ("key", "twice", "name"),
    [
        ("languages", ["en", "fr", "en"], "en"),
        ("issues", {"graft": ["handout", "handout"]}, "handout"),
        ("sites", [{"id": "north", "name": "North"}, {"id": "north", "name": "Also north"}], "north"),
        ("practitioners", [{"id": "a", "name": "A", "role": {}, "site": "north"}] * 2, "a"),
    ],
)
def test_an_id_is_listed_once(key: str, twice: object, name: str) -> None:
    """Two sites or practitioners of one id could not be told apart."""
    with pytest.raises(ValidationError, match=f"`{name}` is listed twice"):
        Organisation.model_validate({**CLINIC, key: twice})


def test_practitioners_work_at_a_site() -> None:
    """A practitioner's site is one of the organisation's."""
    person = {"id": "someone", "name": "Someone", "role": {"en": "Nurse"}, "site": "north"}
    assert Organisation.model_validate({**CLINIC, "practitioners": [person]}).practitioners[0].site == "north"
    with pytest.raises(
        ValidationError, match="`someone` works at `south`, which is not in `sites`: write `north`"
    ):
        Organisation.model_validate({**CLINIC, "practitioners": [{**person, "site": "south"}]})
    with pytest.raises(ValidationError, match="not in `sites`: add the site there"):
        Organisation.model_validate({**CLINIC, "sites": [], "practitioners": [person]})


@pytest.mark.parametrize("number", ["01 02 03 04 05", "01.02.03.04.05", "+33 1 02 03 04 05", "15", "3966"])
def test_numbers_that_can_be_called(number: str) -> None:
    """As they are printed: in groups or not, from abroad, or short."""
    assert Contact(phone=number, verified_on=date(2026, 11, 1)).phone == number


@pytest.mark.parametrize("number", ["01 02 AB", "01 02 03 04", "01 02 03 04 05 06", "+33", "1502030405"])
def test_a_slip_in_a_number_is_told(number: str) -> None:
    """A patient would call nobody, or somebody else."""
    with pytest.raises(ValidationError, match="is no phone number: write its 10 digits"):
        Contact(phone=number, verified_on=date(2026, 11, 1))
