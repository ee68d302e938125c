"""Figures stay as their sources print them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from pydantic import TypeAdapter, ValidationError

from feuillet.model import Frequency, Quantity, Rate, Span

FREQUENCY: TypeAdapter[Rate | str] = TypeAdapter(Frequency)


@pytest.mark.parametrize(
    ("written", "low", "high"), [("5", "5", "5"), (["6", "8"], "6", "8"), (["0.5", "0.5"], "0.5", "0.5")]
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
    ],
)
def test_quantities_refused(content: dict[str, object], reason: str) -> None:
    """A fact is one measure in order; a score, and nothing else, is out of something."""
    with pytest.raises(ValidationError, match=reason):
        Quantity.model_validate({**content, "source": "V1"})


def test_a_figure_has_a_source() -> None:
    """No figure without a source, as a fact or as a rate."""
    with pytest.raises(ValidationError, match="source"):
        Quantity.model_validate({"weeks": "5"})
    with pytest.raises(ValidationError, match="source"):
        Rate.model_validate({"percent": "5"})


def test_unit_of_a_quantity() -> None:
    """The key that is given names the unit."""
    assert Quantity.model_validate({"score": "8.71", "out_of": "10", "source": "V1"}).unit == "score"


@pytest.mark.parametrize(
    ("content", "low", "high"),
    [
        ({"percent": "0.7"}, Fraction(7, 1000), Fraction(7, 1000)),
        ({"percent": ["0", "2"]}, Fraction(0), Fraction(1, 50)),
        ({"percent": ["1", "2"]}, Fraction(1, 100), Fraction(1, 50)),
        ({"cases": "26", "of": "3175"}, Fraction(26, 3175), Fraction(26, 3175)),
        ({"cases": "0", "of": "10"}, Fraction(0), Fraction(0)),
        ({"percent": "100"}, Fraction(1), Fraction(1)),
    ],
)
def test_shares_are_exact(content: dict[str, object], low: Fraction, high: Fraction) -> None:
    """A share is computed without rounding."""
    assert Rate.model_validate({**content, "source": "V1"}).shares == (low, high)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({}, "as `percent`, or as `cases` and `of`"),
        ({"cases": "1"}, "as `percent`, or as `cases` and `of`"),
        ({"of": "1"}, "as `percent`, or as `cases` and `of`"),
        ({"percent": "1", "cases": "1", "of": "2"}, "as `percent`, or as `cases` and `of`"),
        ({"percent": "1", "of": "2"}, "as `percent`, or as `cases` and `of`"),
        ({"cases": "3", "of": "2"}, "cannot be more"),
        ({"cases": "0", "of": "0"}, "cannot be 0"),
        ({"percent": "100.1"}, "100 at most"),
        ({"percent": "0"}, "0 % is no frequency: write a range"),
        ({"percent": ["0", "0.0"]}, "0 % is no frequency: write a range"),
    ],
)
def test_rates_refused(content: dict[str, object], reason: str) -> None:
    """One form, whole, and possible."""
    with pytest.raises(ValidationError, match=reason):
        Rate.model_validate({**content, "source": "V1"})


def test_a_frequency_may_be_unknown() -> None:
    """Unknown is said so, and is no rate."""
    assert FREQUENCY.validate_python("unknown") == "unknown"
    assert isinstance(FREQUENCY.validate_python({"percent": "1", "source": "V1"}), Rate)


@pytest.mark.parametrize("written", ["often", "0.7", None, ["1", "2"]])
def test_other_frequencies_show_both_forms(written: object) -> None:
    """A figure without its source, or a word, is answered with what can be written."""
    with pytest.raises(ValidationError, match="write `unknown`, or the figure with its source") as trouble:
        FREQUENCY.validate_python(written)
    assert trouble.value.error_count() == 1
