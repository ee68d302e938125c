"""What an organisation must say."""

import pytest
from pydantic import ValidationError

from feuillet.model import Approval, Organisation, Published

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
        (
            "sites",
            [{"id": "north", "name": "North"}, {"id": "north", "name": "Also north"}],
            "north",
        ),
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
    assert (
        Organisation.model_validate({**CLINIC, "practitioners": [person]}).practitioners[0].site
        == "north"
    )
    with pytest.raises(
        ValidationError, match="`someone` works at `south`, which is not in `sites`: write `north`"
    ):
        Organisation.model_validate({**CLINIC, "practitioners": [{**person, "site": "south"}]})
    with pytest.raises(ValidationError, match="not in `sites`: add the site there"):
        Organisation.model_validate({**CLINIC, "sites": [], "practitioners": [person]})


@pytest.mark.parametrize(
    "at", ["https://clinic.example", "https://clinic.example/", "https://clinic.example/a/"]
)
def test_the_page_of_other_forms_is_printed_as_it_is_typed(at: str) -> None:
    """Without what every browser adds."""
    assert f"https://{Published(at=at, forms=('web',)).printed}" == at.rstrip("/")


@pytest.mark.parametrize(
    ("at", "forms", "why"),
    [
        ("clinic.example", ["web"], "starts with https://"),
        (
            "https://clinic.example/" + "a" * 40,
            ["web"],
            "on one line: give one of 40 characters at most",
        ),
        ("https://clinic.example", [], "no form is published: name `web`"),
        ("https://clinic.example", ["web", "web"], "listed twice"),
        ("https://clinic.example", ["paper"], "web"),
    ],
)
def test_what_is_published_can_be_found(at: str, forms: list[str], why: str) -> None:
    """An address of a line, and at least one form."""
    with pytest.raises(ValidationError, match=why):
        Published.model_validate({"at": at, "forms": forms})


def issuing(issues: object) -> Organisation:
    return Organisation.model_validate({**CLINIC, "languages": ["en", "fr"], "issues": issues})


def test_a_kind_may_name_its_own_languages() -> None:
    """Kinds that are listed are issued in all languages of the organisation, others in those that
    they name.
    """
    clinic = issuing({"graft": ["handout"], "repair": {"handout": ["fr", "pt"], "consent": ["fr"]}})
    assert clinic.issued == {
        "graft": {"handout": ("en", "fr")},
        "repair": {"handout": ("fr", "pt"), "consent": ("fr",)},
    }
    assert clinic.spoken == ("en", "fr", "pt")
    assert clinic.issues_in("repair", "pt")
    assert not clinic.issues_in("graft", "pt")
    assert clinic.at_kind("graft", "handout") == ("issues", "graft", 0)
    assert clinic.at_kind("repair", "consent") == ("issues", "repair", "consent")


@pytest.mark.parametrize(
    ("issues", "why"),
    [
        ({"graft": {"handout": []}}, "issued in no language"),
        ({"graft": {"handout": ["fr", "fr"]}}, "`fr` is listed twice"),
        ({"graft": {"handout": "fr"}}, "tuple"),
        ({"graft": {"handout": ["French"]}}, "pattern"),
        ({"graft": "handout"}, "tuple"),
    ],
)
def test_languages_of_a_kind_are_a_list(issues: object, why: str) -> None:
    """Each once, and at least one."""
    with pytest.raises(ValidationError, match=why):
        issuing(issues)
