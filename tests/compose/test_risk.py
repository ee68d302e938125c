"""How often, in a band word and a number that never contradict each other."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from feuillet.compose.risk import format_cases as number_of_cases
from feuillet.compose.risk import format_rate, sort_risks
from feuillet.counting import (
    BAND_CEILINGS,
    FINE_DENOMINATOR,
    FINEST_DENOMINATOR,
    LEAST_WHOLE_CASE,
    USUAL_DENOMINATOR,
    choose_denominator,
    count_black_squares,
    round_share,
)
from feuillet.model import BAND_LOWER_BOUNDS, Rate, Risk
from tests.compose.content import spoken, words
from tests.rates import PROCEDURE, cases, one_third, percent, with_risks


def loose(said: Markup) -> str:
    """What is said, as if it could be broken anywhere."""
    return spoken(said).replace("\u00a0", " ")


def test_a_share_is_on_one_line() -> None:
    """Who reads « 500 » at the end of a line begins anew at « sur 1 000 »; the words before it may
    stand there.
    """
    assert (
        spoken(format_rate(percent("0.65"), USUAL_DENOMINATOR, words("fr")))
        == "environ 7\u00a0sur\u00a01000"
    )


def test_the_gravest_and_most_frequent_risk_comes_first() -> None:
    """By severity, then by falling frequency; those of unknown frequency end their severity in the
    file's order.
    """
    known = [
        ("minor", "26"),
        ("serious", "0.1"),
        ("minor", None),
        ("serious", "2"),
        ("moderate", None),
        ("minor", "25"),
    ]
    risks = tuple(
        Risk.model_validate(
            {"id": f"r{n}", "severity": severity, "frequency": percent(rate) if rate else "unknown"}
        )
        for n, (severity, rate) in enumerate(known)
    )
    ordered = sort_risks(PROCEDURE.model_copy(update={"risks": risks}))
    assert [risk.id for risk in ordered] == ["r3", "r1", "r4", "r0", "r5", "r2"]


@pytest.mark.parametrize(
    ("rate", "total", "text"),
    [
        (percent("0.7"), USUAL_DENOMINATOR, "7 in 1,000"),
        (percent("0.7", about=True), USUAL_DENOMINATOR, "about 7 in 1,000"),
        (percent("0.74"), USUAL_DENOMINATOR, "about 7 in 1,000"),
        (one_third(), USUAL_DENOMINATOR, "about 330 in 1,000"),
        (one_third(), FINE_DENOMINATOR, "about 3,300 in 10,000"),
        (percent(["8.51", "12.5"], about=True), USUAL_DENOMINATOR, "about 85 to 130 in 1,000"),
        (cases(4, 3175), USUAL_DENOMINATOR, "about 1 in 1,000"),
        (cases(1, 500), USUAL_DENOMINATOR, "2 in 1,000"),
        (percent(["0.2", "0.9"]), USUAL_DENOMINATOR, "2 to 9 in 1,000"),
        (percent(["0.21", "0.9"]), USUAL_DENOMINATOR, "about 2 to 9 in 1,000"),
        (percent(["0.71", "0.74"]), USUAL_DENOMINATOR, "about 7 in 1,000"),
        (percent(["0", "0.9"]), USUAL_DENOMINATOR, "up to 9 in 1,000"),
        (percent("0.7"), FINE_DENOMINATOR, "70 in 10,000"),
        (percent("0.95"), USUAL_DENOMINATOR, "fewer than 10 in 1,000"),
        (percent("0.95", about=True), USUAL_DENOMINATOR, "fewer than 10 in 1,000"),
        (percent(["0", "0.95"]), USUAL_DENOMINATOR, "fewer than 10 in 1,000"),
        (percent(["0.5", "0.95"]), USUAL_DENOMINATOR, "about 5 to fewer than 10 in 1,000"),
        (cases(1, 1058), USUAL_DENOMINATOR, "fewer than 1 in 1,000"),
        (percent("9.96"), USUAL_DENOMINATOR, "fewer than 100 in 1,000"),
        (percent("0.05"), FINE_DENOMINATOR, "5 in 10,000"),
        (percent("0.001"), FINE_DENOMINATOR, "fewer than 1 in 10,000"),
        (percent("0.001"), FINEST_DENOMINATOR, "1 in 100,000"),
        (percent("0.0001"), FINEST_DENOMINATOR, "fewer than 1 in 100,000"),
        (percent(["0", "0.001"]), FINE_DENOMINATOR, "fewer than 1 in 10,000"),
        (cases(0, 3175), USUAL_DENOMINATOR, "no case in 3,175"),
        (cases(0, 10), FINE_DENOMINATOR, "no case in 10"),
    ],
)
def test_the_number_says_how_sure_it_is(rate: Rate, total: int, text: str) -> None:
    """A plain number only where it is what the source prints; what happens is never said to happen
    to nobody.
    """
    assert loose(format_rate(rate, total, words("en"))) == text


def test_the_number_in_french() -> None:
    """« jusqu’à » and « moins de » are French words, and the gap is not a space."""
    assert (
        loose(format_rate(percent(["0", "0.9"]), USUAL_DENOMINATOR, words("fr")))
        == "jusqu’à 9 sur 1000"
    )
    assert (
        loose(format_rate(cases(0, 3175), USUAL_DENOMINATOR, words("fr"))) == "aucun cas sur 3175"
    )
    assert (
        loose(format_rate(percent("0.001"), FINE_DENOMINATOR, words("fr")))
        == "moins de 1 sur 10000"
    )


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (percent("0.7"), "<strong>7</strong>"),
        (percent("0.7", about=True), "environ <strong>7</strong>"),
        (percent(["0", "0.9"]), "jusqu’à <strong>9</strong>"),
        (percent(["1", "2"]), "<strong>10 à 20</strong>"),
        (percent("0.01"), "moins de <strong>1</strong>"),
    ],
)
def test_the_number_alone_says_no_more_than_the_share(rate: Rate, text: str) -> None:
    """In a column headed by the total, the same words stand before the number."""
    assert number_of_cases(rate, USUAL_DENOMINATOR, words("fr")) == text


RATES = st.tuples(st.integers(0, 400), st.integers(1, 10**6)).map(
    lambda pair: cases(min(pair), max(pair))
)


# A slow machine is no fault.
@settings(deadline=None)
@given(st.lists(RATES, min_size=1, max_size=4))
def test_the_band_never_contradicts_the_number(rates: list[Rate]) -> None:
    """The printed number lies in the band; where rounding makes it the next band's first, it says
    “fewer than”.
    """
    total = choose_denominator(with_risks(*rates))
    for rate in rates:
        name = rate.band
        printed = Fraction(round_share(rate.shares[1], total), total)
        assert dict(BAND_LOWER_BOUNDS)[name] <= printed <= BAND_CEILINGS[name]
        said = loose(format_rate(rate, total, words("en")))
        rounded_away = printed in (0, BAND_CEILINGS[name]) and rate.shares[1] > 0
        assert said.startswith("fewer than") == rounded_away


@settings(deadline=None)
@given(
    st.lists(st.decimals("0.01", 100, places=2), min_size=2, max_size=2).map(sorted), st.booleans()
)
def test_a_range_never_says_a_number_of_a_higher_band(
    ends: list[Decimal],
    about: bool,  # noqa: FBT001
) -> None:
    """Also where it is rounded to two digits: its last number is in its band, or the text stays
    below it.
    """
    rate = percent([str(end) for end in ends], about=about)
    total = choose_denominator(with_risks(rate))
    said = loose(format_rate(rate, total, words("en")))
    last = int(said.partition(" in ")[0].split()[-1].replace(",", ""))
    below = said.partition(" in ")[0].split()[-3:-1] == ["fewer", "than"]
    assert last < BAND_CEILINGS[rate.band] * total or (
        below and last <= BAND_CEILINGS[rate.band] * total
    )


SHARES = st.one_of(st.decimals("0.0001", 100, places=4), st.decimals("0.0001", "0.2", places=4))
PERCENTS = st.lists(SHARES, min_size=2, max_size=2).map(
    lambda ends: percent([str(end) for end in sorted(ends)])
)
UP_TO = SHARES.map(lambda end: percent(["0", str(end)]))
COUNTED = st.tuples(st.integers(0, 40), st.integers(1, 10**6)).map(
    lambda pair: cases(min(pair), max(pair))
)
ANY = st.builds(
    lambda rate, about: rate.model_copy(update={"about": about}),
    st.one_of(PERCENTS, UP_TO, COUNTED),
    st.booleans(),
)


@settings(deadline=None)
@given(st.lists(ANY, min_size=1, max_size=4))
def test_squares_and_words_say_the_same(rates: list[Rate]) -> None:
    """Whatever else a document counts, the black squares of a rate are the last number of its
    words, or none.
    """
    total = choose_denominator(with_risks(*rates))
    for rate in rates:
        said = loose(format_rate(rate, total, words("en")))
        if black := count_black_squares(rate, total):
            number, base = said.split(" in ")
            assert "fewer than" not in said
            assert (int(number.split()[-1].replace(",", "")), base) == (black, f"{total:,}")
            assert black >= 1
        elif rate.shares[1]:
            assert "fewer than" in said or total == FINEST_DENOMINATOR


@settings(deadline=None)
@given(st.lists(ANY, min_size=1, max_size=4))
def test_a_number_is_shown_where_a_finer_denominator_shows_it(rates: list[Rate]) -> None:
    """Fewer than one is said only of what no denominator shows, or of what is as good as one."""
    total = choose_denominator(with_risks(*rates))
    for share in (rate.shares[1] for rate in rates if rate.shares[1]):
        if round_share(share, total) <= 1 and total < FINEST_DENOMINATOR:
            assert share * total > LEAST_WHOLE_CASE
        assert round_share(share, total) >= 1 or share * FINEST_DENOMINATOR < Fraction(1, 2)
