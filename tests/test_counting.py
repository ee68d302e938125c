"""Out of how many people a document counts, and how many squares of them are black."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.counting import FINE, FINEST, USUAL, denominator, is_exact, rarest, rounded, squares
from feuillet.model import Rate
from tests.compose.content import records
from tests.rates import cases, one_third, percent, with_risks


@pytest.mark.parametrize(
    ("rates", "total"),
    [
        ([percent("25")], USUAL),
        ([percent("25"), percent("0.1")], USUAL),
        ([percent("25"), cases(1, 1058)], USUAL),
        ([percent("25"), percent("0.09")], FINE),
        ([percent("25"), percent("0.05")], FINE),
        ([percent("25"), percent("0.01")], FINE),
        ([percent("25"), percent("0.008")], FINEST),
        ([percent("25"), percent("0.00001")], FINEST),
        ([percent(["0", "25"])], USUAL),
        ([percent(["0.04", "25"])], FINE),
        ([percent(["0.0001", "25"])], USUAL),
        ([percent(["0", "0.04"])], FINE),
        ([cases(0, 10)], USUAL),
        ([], USUAL),
    ],
)
def test_one_denominator_a_document(rates: list[Rate], total: int) -> None:
    """As fine as the rarest rate asks for; what never happened asks for nothing."""
    assert denominator(with_risks(*rates)) == total


ENDS = """procedure: {risks: [{id: leak, severity: minor,
  frequency: {percent: "2", interval: ["0.03", "5"], source: A1}}]}"""


def test_an_end_of_an_interval_counts_where_a_text_names_it() -> None:
    """What nobody reads asks for no finer number."""
    procedure, wording, _ = records(ENDS)
    assert denominator(procedure, wording) == USUAL
    procedure, wording, _ = records(f'{ENDS}\nfr: {{lead: "Entre {{leak.low}} et {{leak.high}}."}}')
    assert denominator(procedure, wording) == FINE
    assert rarest(procedure, wording).figure == "leak"


@pytest.mark.parametrize(("share", "number"), [("0.0004", 0), ("0.0005", 1), ("0.0014", 1), ("0.0015", 2)])
def test_halves_are_rounded_up(share: str, number: int) -> None:
    """A risk is never made smaller by a rule of rounding."""
    assert rounded(Fraction(share), USUAL) == number


@given(st.fractions(0, 1), st.sampled_from((USUAL, FINE, FINEST)))
def test_rounding_moves_a_number_by_half_at_most(share: Fraction, total: int) -> None:
    """The nearest whole number."""
    assert abs(rounded(share, total) - share * total) <= Fraction(1, 2)


def test_exact() -> None:
    """A figure is exact when nothing was rounded, and the source does not say “about”."""
    assert is_exact(percent("0.7"), USUAL)
    assert not is_exact(percent("0.75"), USUAL)
    assert not is_exact(percent("0.7", about=True), USUAL)
    assert not is_exact(percent(["0.7", "0.75"]), USUAL)


@pytest.mark.parametrize(
    ("rate", "total", "black"),
    [
        (percent("0.7"), USUAL, 7),
        (one_third(), USUAL, 330),
        (percent(["2", "3"]), USUAL, 30),
        (percent(["0", "0.9"]), USUAL, 9),
        (percent("0.05"), FINE, 5),
        (percent("0.05"), USUAL, 0),
        (percent("0.01"), USUAL, 0),
        (percent("0.95"), USUAL, 0),
        (percent(["0.5", "0.95"]), USUAL, 0),
        (cases(0, 10), USUAL, 0),
        (percent("2"), FINEST, 0),
    ],
)
def test_squares_are_as_many_as_the_words_say(rate: Rate, total: int, black: int) -> None:
    """Of a range the most; none for “no case” and “fewer than”, nor among too many to find one."""
    assert squares(rate, total) == black
