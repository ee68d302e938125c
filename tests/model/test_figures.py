"""Figures stay as their sources print them."""

import re
from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from feuillet.model import Duration, Quantity, Span


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [("5", "5", "5"), (["6", "8"], "6", "8"), (["0.5", "0.5"], "0.5", "0.5")],
)
def test_a_number_and_a_range(written: object, low: str, high: str) -> None:
    """One number stands for both ends of a range."""
    amount = Quantity.model_validate({"weeks": written, "source": "V1"}).amount
    assert amount == Span(low=Decimal(low), high=Decimal(high))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"weeks": ["8", "6"]}, "smaller number first"),
        ({"weeks": ["1", "2", "3"]}, "two numbers"),
        ({"weeks": "5", "days": "3"}, "exactly one"),
        ({}, "exactly one"),
        ({"score": "5"}, "needs `out_of`"),
        ({"weeks": "5", "out_of": "10"}, "needs `out_of`"),
        ({"score": "0", "out_of": "0"}, "write 1 or more"),
        ({"on": "2021-08-02", "days": "3"}, "exactly one"),
    ],
)
def test_quantities_refused(content: dict[str, object], reason: str) -> None:
    """A fact is one measure in order; a score, and nothing else, is out of something."""
    with pytest.raises(ValidationError, match=reason):
        Quantity.model_validate({**content, "source": "V1"})


def test_a_figure_has_a_source() -> None:
    """No figure without a source; a length of time within a rate has that of the rate."""
    with pytest.raises(ValidationError, match="source"):
        Quantity.model_validate({"weeks": "5"})
    assert Duration.model_validate({"weeks": "5"}).unit == "weeks"


def test_unit_of_a_quantity() -> None:
    """The key that is given names the unit; a day stands for itself."""
    assert Quantity.model_validate({"on": "2021-08-02", "source": "V1"}).on == date(2021, 8, 2)
    assert (
        Quantity.model_validate({"score": "8.71", "out_of": "10", "source": "V1"}).unit == "score"
    )


@pytest.mark.parametrize(
    ("model", "example"), [(Quantity, "{minutes: 60, source: …}"), (Duration, "{months: 6}")]
)
def test_a_bare_number_is_no_measure(model: type[Duration], example: str) -> None:
    """The answer shows what can be written, where it can be written."""
    with pytest.raises(ValidationError, match=re.escape(example)):
        model.model_validate("28.4")
