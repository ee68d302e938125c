"""A kind can be made: its pages are in order, its slots stand on a page."""

import pytest
from pydantic import ValidationError

from feuillet.model import Kind

KIND = {"id": "demo", "pages": {"most": "4"}, "sections": ["what", "why"], "slots": {}, "issuers": ["clinic"]}


@pytest.mark.parametrize(
    "content",
    [
        {"pages": {"least": "4", "most": "4"}},
        {"slots": {"a": {"width": "210", "height": "297"}}},
        {"slots": {"a": {"width": "0.1", "height": "0.1"}}},
        {"profiles": ["screen", "print"], "imposition": "roll-fold"},
        {"words": {"what": "20", "cover": "40", "organisation": "80"}},
    ],
)
def test_accepted(content: dict[str, object]) -> None:
    """The limits themselves are allowed."""
    assert Kind.model_validate({**KIND, **content}).id == "demo"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"pages": {"least": "5", "most": "4"}}, "`least` cannot be more than `most`"),
        ({"pages": {"least": "0", "most": "0"}}, "`most` is 1 or more"),
        ({"words": {"risks": "20"}}, "`words` names `risks`: give a section, `cover` or `organisation`"),
        ({"slots": {"a": {"width": "210.1", "height": "20"}}}, "a width of 210 at most"),
        ({"slots": {"a": {"width": "20", "height": "297.1"}}}, "a height of 297"),
        ({"slots": {"a": {"width": "0", "height": "20"}}}, "stands on a page"),
        ({"slots": {"a": {"width": "20", "height": "0"}}}, "stands on a page"),
        ({"sections": ["what", "why", "what"]}, "`what` is listed twice"),
        ({"profiles": ["screen", "print"]}, "give `imposition`, or take `print` out"),
    ],
)
def test_refused(content: dict[str, object], reason: str) -> None:
    """What no sheet of paper can be is told while it is written, not when it is printed."""
    with pytest.raises(ValidationError, match=reason):
        Kind.model_validate({**KIND, **content})
