"""Rates stay as their sources print them, with whom they are true of."""

from fractions import Fraction

import pytest
from pydantic import TypeAdapter, ValidationError

from feuillet.model import Fact, Frequency, Quantity, Rate, find_figure_part, has_figure

FREQUENCY: TypeAdapter[Rate | str] = TypeAdapter(Frequency)
FACT: TypeAdapter[Quantity | Rate] = TypeAdapter(Fact)


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
        (
            {"percent": "5", "interval": ["6", "7"]},
            "`interval`, in percent, does not hold the frequency",
        ),
        ({"percent": "5", "interval": ["4", "101"]}, "100 at most"),
        ({"percent": "5", "horizon": {}}, "exactly one of: minutes"),
        ({"percent": "5", "horizon": "28.4"}, "write its unit"),
        ({"percent": "5", "year": "23"}, "write four digits"),
        ({"percent": "5", "country": "France"}, "pattern"),
        ({"percent": "5", "counted": "patient"}, "'patients'"),
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
    with pytest.raises(
        ValidationError, match="write `unknown`, or the figure with its source"
    ) as trouble:
        FREQUENCY.validate_python(written)
    assert trouble.value.error_count() == 1


def test_a_rate_has_a_source() -> None:
    """No source, no figure."""
    with pytest.raises(ValidationError, match="source"):
        Rate.model_validate({"percent": "5"})


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ({"percent": "85.2", "source": "P3"}, Rate),
        ({"cases": "4", "of": "9", "source": "P3"}, Rate),
        ({"days": "2", "source": "P3"}, Quantity),
    ],
)
def test_a_fact_is_a_quantity_or_a_rate(written: object, kind: type) -> None:
    """The keys say which, and a rate is written as it is for a risk."""
    assert isinstance(FACT.validate_python(written), kind)


@pytest.mark.parametrize(
    "written", [{"percent": "many", "source": "P3"}, {"days": "many", "source": "P3"}, "5"]
)
def test_a_mistake_in_a_fact_is_told_once(written: object) -> None:
    """Of the two things that a fact can be, the author is answered about the one that was meant."""
    with pytest.raises(ValidationError) as trouble:
        FACT.validate_python(written)
    assert {detail["loc"][:2] for detail in trouble.value.errors()} in (
        {("rate", "percent")},
        {("quantity", "days")},
        {("quantity",)},
    )


FIGURES: dict[str, Quantity | Rate] = {
    "stay": Quantity.model_validate({"days": "2", "source": "P3"}),
    "relief": Rate.model_validate(
        {"percent": "62", "year": "2023", "horizon": {"months": "28.4"}, "source": "P3"}
    ),
    "leak": Rate.model_validate({"cases": "4", "of": "9", "source": "P3"}),
}


@pytest.mark.parametrize(
    ("reference", "is_known"),
    [
        ("stay", True),
        ("relief", True),
        ("relief.year", True),
        ("relief.horizon", True),
        ("relief.population", False),
        ("leak.population", True),
        ("leak.year", False),
        ("leak.source", False),
        ("stay.days", False),
        ("nothing", False),
        ("nothing.year", False),
    ],
)
def test_a_text_names_a_figure_or_a_part_of_a_rate(reference: str, *, is_known: bool) -> None:
    """Of a rate the year, the time and the number of people, where its source gives them."""
    assert has_figure(FIGURES, reference) is is_known


def test_those_followed_are_the_population() -> None:
    """`4 of 9` says how many were followed without saying it twice."""
    assert find_figure_part(FIGURES["leak"], "population") == 9
    assert (
        Rate.model_validate({"cases": "4", "of": "9", "population": "7", "source": "P3"}).followed
        == 7
    )


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("100", "very-common"),
        ("10", "very-common"),
        ("9.999999", "common"),
        ("1", "common"),
        ("0.999999", "uncommon"),
        ("0.1", "uncommon"),
        ("0.099999", "rare"),
        ("0.01", "rare"),
        ("0.009999", "very-rare"),
        ("0.000001", "very-rare"),
    ],
)
def test_bands_of_cioms(value: str, name: str) -> None:
    """Each band of CIOMS III holds its lower bound and not its upper one."""
    assert Rate.model_validate({"percent": value, "source": "V1"}).band == name


def test_the_highest_share_of_a_range_names_the_band() -> None:
    """A range is not made to look rarer than its worst end."""
    assert Rate.model_validate({"percent": ["0", "1"], "source": "V1"}).band == "common"


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("1 personne sur 50 000", "cases: 1, of: 50000"),
        ("3 sur 100", "cases: 3, of: 100"),
        ("1 in 50,000", "cases: 1, of: 50000"),
        ("2 women out of 1 000", "cases: 2, of: 1000"),
        ("1/50000", "cases: 1, of: 50000"),
    ],
)
def test_a_share_in_words_is_told_once_with_its_keys(written: str, keys: str) -> None:
    """Wherever it is typed: alone, under a key or in a key’s place, with its source or without."""
    forms: list[object] = [written, {written: None}, {"percent": written}, {"cases": written}]
    for form in (*forms, {written: None, "source": "V1"}):
        for kind in (FREQUENCY, FACT):
            with pytest.raises(ValidationError) as told:
                kind.validate_python(form)
            (error,) = told.value.errors()
            assert error["msg"] == f"“{written}” is written as {{{keys}, source: …}}"
