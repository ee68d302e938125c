"""Out of how many people a document counts, and how many squares of them are black."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.counting import (
    FINE_DENOMINATOR,
    FINEST_DENOMINATOR,
    USUAL_DENOMINATOR,
    choose_denominator,
    count_black_squares,
    find_rarest_share,
    is_exact_rate,
    round_share,
)
from feuillet.model import Rate
from tests.compose.content import records
from tests.rates import cases, one_third, percent, with_risks


@pytest.mark.parametrize(
    ("rates", "total"),
    [
        ([percent("25")], USUAL_DENOMINATOR),
        ([percent("25"), percent("0.1")], USUAL_DENOMINATOR),
        ([percent("25"), cases(1, 1058)], USUAL_DENOMINATOR),
        ([percent("25"), percent("0.09")], FINE_DENOMINATOR),
        ([percent("25"), percent("0.05")], FINE_DENOMINATOR),
        ([percent("25"), percent("0.01")], FINE_DENOMINATOR),
        ([percent("25"), percent("0.008")], FINEST_DENOMINATOR),
        ([percent("25"), percent("0.00001")], FINEST_DENOMINATOR),
        ([percent(["0", "25"])], USUAL_DENOMINATOR),
        ([percent(["0.04", "25"])], FINE_DENOMINATOR),
        ([percent(["0.0001", "25"])], USUAL_DENOMINATOR),
        ([percent(["0", "0.04"])], FINE_DENOMINATOR),
        ([cases(0, 10)], USUAL_DENOMINATOR),
        ([], USUAL_DENOMINATOR),
    ],
)
def test_one_denominator_a_document(rates: list[Rate], total: int) -> None:
    """As fine as the rarest rate asks for; what never happened asks for nothing."""
    assert choose_denominator(with_risks(*rates)) == total


ENDS = """procedure: {risks: [{id: leak, severity: minor,
  frequency: {percent: "2", interval: ["0.03", "5"], source: A1}}]}"""


def test_an_end_of_an_interval_counts_where_a_text_names_it() -> None:
    """What nobody reads asks for no finer number."""
    procedure, wording, _ = records(ENDS)
    assert choose_denominator(procedure, wording) == USUAL_DENOMINATOR
    procedure, wording, _ = records(f'{ENDS}\nfr: {{lead: "Entre {{leak.low}} et {{leak.high}}."}}')
    assert choose_denominator(procedure, wording) == FINE_DENOMINATOR
    assert find_rarest_share(procedure, wording).figure == "leak"


@pytest.mark.parametrize(
    ("share", "number"), [("0.0004", 0), ("0.0005", 1), ("0.0014", 1), ("0.0015", 2)]
)
def test_halves_are_rounded_up(share: str, number: int) -> None:
    """A risk is never made smaller by a rule of rounding."""
    assert round_share(Fraction(share), USUAL_DENOMINATOR) == number


@given(
    st.fractions(0, 1), st.sampled_from((USUAL_DENOMINATOR, FINE_DENOMINATOR, FINEST_DENOMINATOR))
)
def test_rounding_moves_a_number_by_half_at_most(share: Fraction, total: int) -> None:
    """The nearest whole number."""
    assert abs(round_share(share, total) - share * total) <= Fraction(1, 2)


def test_exact() -> None:
    """A figure is exact when nothing was rounded, and the source does not say “about”."""
    assert is_exact_rate(percent("0.7"), USUAL_DENOMINATOR)
    assert not is_exact_rate(percent("0.75"), USUAL_DENOMINATOR)
    assert not is_exact_rate(percent("0.7", about=True), USUAL_DENOMINATOR)
    assert not is_exact_rate(percent(["0.7", "0.75"]), USUAL_DENOMINATOR)


@pytest.mark.parametrize(
    ("rate", "total", "black"),
    [
        (percent("0.7"), USUAL_DENOMINATOR, 7),
        (one_third(), USUAL_DENOMINATOR, 330),
        (percent(["2", "3"]), USUAL_DENOMINATOR, 30),
        (percent(["0", "0.9"]), USUAL_DENOMINATOR, 9),
        (percent("0.05"), FINE_DENOMINATOR, 5),
        (percent("0.05"), USUAL_DENOMINATOR, 0),
        (percent("0.01"), USUAL_DENOMINATOR, 0),
        (percent("0.95"), USUAL_DENOMINATOR, 0),
        (percent(["0.5", "0.95"]), USUAL_DENOMINATOR, 0),
        (cases(0, 10), USUAL_DENOMINATOR, 0),
        (percent("2"), FINEST_DENOMINATOR, 0),
    ],
)
def test_squares_are_as_many_as_the_words_say(rate: Rate, total: int, black: int) -> None:
    """Of a range the most; none for “no case” and “fewer than”, nor among too many to find one."""
    assert count_black_squares(rate, total) == black
