"""What a procedure must say."""

import pytest
from pydantic import ValidationError

from feuillet.model import Benefit, Procedure, Status
from tests.small import procedure

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


def test_a_statutory_consent_names_its_law() -> None:
    """What refuses a consent sheet says on what ground."""
    statutory = procedure().model_dump() | {"consent": "statutory"}
    with pytest.raises(ValidationError, match="cite it under `law`"):
        Procedure.model_validate(statutory)
    assert Procedure.model_validate(statutory | {"law": "CSP L.2141-10"}).law == "CSP L.2141-10"


@pytest.mark.parametrize(
    "key",
    ["alternatives", "alert_signs", "emergency_signs", "local", "associations", "key_figures"],
)
def test_an_id_is_listed_once(key: str) -> None:
    """A doubled entry would be printed twice; it is named, since the list may be long."""
    with pytest.raises(ValidationError, match="`fever` is listed twice: take one out"):
        Procedure.model_validate({key: ["fever", "weakness", "fever"]})


@pytest.mark.parametrize(
    ("key", "entry"),
    [
        ("risks", {"severity": "minor", "frequency": "unknown"}),
        ("benefits", {"evidence": "controlled", "source": "V1"}),
    ],
)
def test_a_record_with_the_same_id_is_listed_once(key: str, entry: dict[str, str]) -> None:
    """Two risks or benefits of one id would share their words."""
    twice = [{"id": "leak-beside", **entry}] * 2
    with pytest.raises(ValidationError, match="`leak-beside` is listed twice"):
        Procedure.model_validate({key: twice})
    with pytest.raises(ValidationError) as trouble:
        Procedure.model_validate({key: [*twice[:1], {**twice[1], "id": "other"}]})
    assert "listed twice" not in str(trouble.value)


def test_every_text_has_a_date_of_review() -> None:
    """Until when a text holds is always said."""
    with pytest.raises(ValidationError, match="review_due"):
        Status.model_validate({"state": "draft", "owner": "someone"})


def test_a_benefit_is_stated_somewhere() -> None:
    """With a figure, its source is that of the figure."""
    relief = {"id": "relief", "evidence": "uncontrolled"}
    with pytest.raises(ValidationError, match="neither a figure nor a source: add `source:`"):
        Benefit.model_validate(relief)
    assert (
        Benefit.model_validate({**relief, "frequency": {"percent": "62", "source": "D5"}}).source
        is None
    )


def test_the_frequency_of_a_benefit_is_never_unknown() -> None:
    """Of what nobody has counted there is no figure to leave open: it is left out."""
    with pytest.raises(
        ValidationError, match="“unknown” is no rate: write the figure with its source"
    ):
        Benefit.model_validate(
            {"id": "relief", "evidence": "uncontrolled", "frequency": "unknown", "source": "D5"}
        )


def test_figures_of_a_procedure() -> None:
    """A text can name facts, and the rates of risks and benefits; not what nobody has counted."""
    rate = {"percent": "5", "source": "V1"}
    made = Procedure.model_validate(
        procedure().model_dump()
        | {
            "facts": {"stay": {"days": "2", "source": "V1"}, "survival": rate},
            "risks": [
                {"id": "leak", "severity": "minor", "frequency": rate},
                {"id": "allergy", "severity": "minor", "frequency": "unknown"},
            ],
            "benefits": [
                {"id": "relief", "evidence": "controlled", "frequency": rate},
                {"id": "hope", "evidence": "controlled", "source": "V1"},
            ],
        }
    )
    assert list(made.figures) == ["stay", "survival", "leak", "relief"]
