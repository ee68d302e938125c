"""What the law asks about an act, and the codes that may stand in its file."""

import re

import pytest
from pydantic import ValidationError

from feuillet.model.law import SECTION_OF_TRAIT, Codes, Traits
from feuillet.model.status import Status

PLAIN = {"setting": ["visit"], "anaesthesia": [], "implant": "no", "radiation": "no"}


@pytest.mark.parametrize(
    ("traits", "told"),
    [
        ({}, ("setting",)),
        ({"implant": "yes", "radiation": "yes"}, ("radiation", "setting", "implant")),
        ({"cosmetic": "yes"}, ("setting",)),
        ({"implant": "yes", "cosmetic": "yes"}, ("setting", "implant", "lifetime")),
    ],
)
def test_traits_ask_for_words(traits: dict[str, str], told: tuple[str, ...]) -> None:
    """Where one spends the night is always said; the others where they apply, and each has its
    section.
    """
    assert Traits.model_validate({**PLAIN, **traits}).told == told
    assert set(told) <= set(SECTION_OF_TRAIT)


@pytest.mark.parametrize("trait", ["setting", "anaesthesia", "implant", "radiation"])
def test_a_trait_is_decided_and_not_forgotten(trait: str) -> None:
    """No default says no where nobody has thought of it."""
    with pytest.raises(ValidationError, match=trait):
        Traits.model_validate({key: value for key, value in PLAIN.items() if key != trait})


@pytest.mark.parametrize(
    ("codes", "lacking"),
    [
        ({"ccam": [{"code": "JJFJ001", "verified_on": "2026-11-23"}]}, "read_in"),
        ({"ccam": [{"code": "JJFJ001", "read_in": "a list"}]}, "verified_on"),
        ({"ccam": [{"code": "JJF1", "read_in": "a list", "verified_on": "2026-11-23"}]}, "code"),
        ({"cim10": [{"code": "N97,0", "read_in": "a list", "verified_on": "2026-11-23"}]}, "code"),
        ({"cim10": ["N97.0"]}, "cim10"),
    ],
)
def test_a_code_stands_with_its_proof(codes: dict[str, object], lacking: str) -> None:
    """A code that nobody has checked, or that has not the form of one, is refused."""
    with pytest.raises(ValidationError, match=re.escape(lacking)):
        Codes.model_validate(codes)


def test_codes_of_both_sorts_are_read() -> None:
    """As the two lists print them."""
    proof = {"read_in": "a list", "verified_on": "2026-11-23"}
    codes = Codes.model_validate(
        {"ccam": [{"code": "JJFJ001", **proof}], "cim10": [{"code": "N46", **proof}]}
    )
    assert (codes.ccam[0].code, codes.cim10[0].code) == ("JJFJ001", "N46")


def test_no_money_is_something_else_than_no_answer() -> None:
    """An empty list says that nobody paid; without the key, nobody has said so."""
    status = {"state": "draft", "owner": "someone", "review_due": "2027-11-01"}
    assert Status.model_validate(status).funding is None
    assert Status.model_validate({**status, "funding": []}).funding == ()
