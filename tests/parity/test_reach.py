"""The rule that tells a gap from what a kind leaves out by design."""

import pytest

from feuillet.model import Risk
from feuillet.model.anatomy import Reach
from feuillet.parity.reach import find_furthest_reach, find_risk_reach, must_print
from tests.compose.content import project


@pytest.mark.parametrize(
    ("severity", "frequency", "reach"),
    [
        ("serious", "unknown", "names"),
        ("serious", {"percent": "0.1", "source": "A1"}, "names"),
        ("minor", {"percent": "1", "source": "A1"}, "names"),
        ("minor", {"percent": "0.9", "source": "A1"}, "full"),
        ("moderate", "unknown", "full"),
    ],
)
def test_serious_and_frequent_risks_are_told_everywhere(
    severity: str, frequency: object, reach: Reach
) -> None:
    """As the law asks; a risk that is neither is told where there is room."""
    risk = Risk.model_validate({"id": "a", "severity": severity, "frequency": frequency})
    assert find_risk_reach(risk) == reach


def test_of_several_texts_the_commonest_counts() -> None:
    """A figure of a section's short text is printed everywhere, whatever else names it."""
    assert find_furthest_reach(["full", "names", "short"]) == "names"


@pytest.mark.parametrize(
    ("kind", "reach", "section", "asked"),
    [
        ("handout", "full", "how", True),
        ("summary", "full", "how", False),
        ("summary", "short", "during", True),
        ("leaflet", "short", "during", False),
        ("leaflet", "names", "alert", True),
        ("consent", "names", "alert", False),
        ("refusal", "names", "declining", True),
    ],
)
def test_what_is_asked_of_a_kind(kind: str, reach: Reach, section: str, *, asked: bool) -> None:
    """As much as it prints; of a form, its own sections alone."""
    assert must_print(project().kinds[kind].value, reach, (section,)) is asked


def test_a_kind_that_does_not_inform_by_itself() -> None:
    """A card of alert signs need not tell the risks."""
    card = (
        project()
        .kinds["handout"]
        .value.model_copy(update={"informs": False, "sections": ("alert",)})
    )
    assert must_print(card, "names", ("alert",))
    assert not must_print(card, "names", ("risks",))
