"""How often, in a band word and a number that never contradict each other."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from feuillet.compose.risk import FINE, UPPER, USUAL, denominator, in_order, is_exact, out_of, rounded
from feuillet.compose.risk import cases as number_of_cases
from feuillet.model import BANDS, Procedure, Rate, Risk
from tests.compose.content import records, spoken, words

PROCEDURE = records()[0]


def loose(said: Markup) -> str:
    """What is said, as if it could be broken anywhere."""
    return spoken(said).replace("\u00a0", " ")


def test_a_share_is_on_one_line() -> None:
    """Who reads « 500 » at the end of a line begins anew at « sur 1 000 »; the words before it may stand there."""
    assert spoken(out_of(percent("0.65"), USUAL, words("fr"))) == "environ 7\u00a0sur\u00a01000"


def percent(value: str | list[str], *, about: bool = False) -> Rate:
    return Rate.model_validate({"percent": value, "about": about, "source": "A1"})


def cases(count: int, total: int) -> Rate:
    return Rate(cases=count, of=total, source="A1")


def one_third() -> Rate:
    """As a source says in words, without a number of people."""
    return Rate(cases=1, of=3, about=True, source="A1")


def with_risks(*rates: Rate) -> Procedure:
    """The small procedure with risks of these frequencies, and one of unknown frequency."""
    frequencies = [*rates, "unknown"]
    risks = tuple(
        Risk.model_validate({"id": f"risk-{n}", "severity": "minor", "frequency": frequency})
        for n, frequency in enumerate(frequencies)
    )
    return PROCEDURE.model_copy(update={"risks": risks})


def test_the_gravest_and_most_frequent_risk_comes_first() -> None:
    """By severity, then by falling frequency; those of unknown frequency end their severity in the file's order."""
    known = [
        ("minor", "26"),
        ("serious", "0.1"),
        ("minor", None),
        ("serious", "2"),
        ("moderate", None),
        ("minor", "25"),
    ]
    risks = tuple(
        Risk.model_validate({"id": f"r{n}", "severity": severity, "frequency": percent(rate) if rate else "unknown"})
        for n, (severity, rate) in enumerate(known)
    )
    ordered = in_order(PROCEDURE.model_copy(update={"risks": risks}))
    assert [risk.id for risk in ordered] == ["r3", "r1", "r4", "r0", "r5", "r2"]


@pytest.mark.parametrize(
    ("rates", "total"),
    [
        ([percent("25")], USUAL),
        ([percent("25"), percent("0.05")], USUAL),
        ([percent("25"), percent("0.049999")], FINE),
        ([percent(["0", "25"])], USUAL),
        ([cases(0, 10)], USUAL),
        ([], USUAL),
    ],
)
def test_one_denominator_a_document(rates: list[Rate], total: int) -> None:
    """10,000 only where the rarest risk would round to none; what never happened asks for nothing."""
    assert denominator(with_risks(*rates)) == total


@pytest.mark.parametrize(("share", "number"), [("0.0004", 0), ("0.0005", 1), ("0.0014", 1), ("0.0015", 2)])
def test_halves_are_rounded_up(share: str, number: int) -> None:
    """A risk is never made smaller by a rule of rounding."""
    assert rounded(Fraction(share), USUAL) == number


@pytest.mark.parametrize(
    ("rate", "total", "text"),
    [
        (percent("0.7"), USUAL, "7 in 1,000"),
        (percent("0.7", about=True), USUAL, "about 7 in 1,000"),
        (percent("0.74"), USUAL, "about 7 in 1,000"),
        (one_third(), USUAL, "about 330 in 1,000"),
        (one_third(), FINE, "about 3,300 in 10,000"),
        (percent(["8.51", "12.5"], about=True), USUAL, "about 85 to 130 in 1,000"),
        (cases(4, 3175), USUAL, "about 1 in 1,000"),
        (cases(1, 500), USUAL, "2 in 1,000"),
        (percent(["0.2", "0.9"]), USUAL, "2 to 9 in 1,000"),
        (percent(["0.21", "0.9"]), USUAL, "about 2 to 9 in 1,000"),
        (percent(["0.71", "0.74"]), USUAL, "about 7 in 1,000"),
        (percent(["0", "0.9"]), USUAL, "up to 9 in 1,000"),
        (percent("0.7"), FINE, "70 in 10,000"),
        (percent("0.95"), USUAL, "fewer than 10 in 1,000"),
        (percent("0.95", about=True), USUAL, "fewer than 10 in 1,000"),
        (percent(["0", "0.95"]), USUAL, "fewer than 10 in 1,000"),
        (percent(["0.5", "0.95"]), USUAL, "about 5 to fewer than 10 in 1,000"),
        (cases(1, 1058), USUAL, "fewer than 1 in 1,000"),
        (percent("9.96"), USUAL, "fewer than 100 in 1,000"),
        (percent("0.001"), FINE, "fewer than 1 in 10,000"),
        (percent(["0", "0.001"]), FINE, "fewer than 1 in 10,000"),
        (cases(0, 3175), USUAL, "no case in 3,175"),
        (cases(0, 10), FINE, "no case in 10"),
    ],
)
def test_the_number_says_how_sure_it_is(rate: Rate, total: int, text: str) -> None:
    """A plain number only where it is what the source prints; what happens is never said to happen to nobody."""
    assert loose(out_of(rate, total, words("en"))) == text


def test_the_number_in_french() -> None:
    """« jusqu’à » and « moins de » are French words, and the gap is not a space."""
    assert loose(out_of(percent(["0", "0.9"]), USUAL, words("fr"))) == "jusqu’à 9 sur 1000"
    assert loose(out_of(cases(0, 3175), USUAL, words("fr"))) == "aucun cas sur 3175"
    assert loose(out_of(percent("0.001"), FINE, words("fr"))) == "moins de 1 sur 10000"


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
    assert number_of_cases(rate, USUAL, words("fr")) == text


def test_exact() -> None:
    """A figure is exact when nothing was rounded, and the source does not say “about”."""
    assert is_exact(percent("0.7"), USUAL)
    assert not is_exact(percent("0.75"), USUAL)
    assert not is_exact(percent("0.7", about=True), USUAL)
    assert not is_exact(percent(["0.7", "0.75"]), USUAL)


RATES = st.tuples(st.integers(0, 400), st.integers(1, 10**6)).map(lambda pair: cases(min(pair), max(pair)))


# A slow machine is no fault.
@settings(deadline=None)
@given(st.lists(RATES, min_size=1, max_size=4))
def test_the_band_never_contradicts_the_number(rates: list[Rate]) -> None:
    """The printed number lies in the band; where rounding makes it the next band's first, it says “fewer than”."""
    total = denominator(with_risks(*rates))
    for rate in rates:
        name = rate.band
        printed = Fraction(rounded(rate.shares[1], total), total)
        assert dict(BANDS)[name] <= printed <= UPPER[name]
        said = loose(out_of(rate, total, words("en")))
        rounded_away = printed in (0, UPPER[name]) and rate.shares[1] > 0
        assert said.startswith("fewer than") == rounded_away


@settings(deadline=None)
@given(st.lists(st.decimals("0.01", 100, places=2), min_size=2, max_size=2).map(sorted), st.booleans())
def test_a_range_never_says_a_number_of_a_higher_band(ends: list[Decimal], about: bool) -> None:  # noqa: FBT001
    """Also where it is rounded to two digits: its last number is in its band, or the text stays below it."""
    rate = percent([str(end) for end in ends], about=about)
    total = denominator(with_risks(rate))
    said = loose(out_of(rate, total, words("en")))
    last = int(said.partition(" in ")[0].split()[-1].replace(",", ""))
    below = said.partition(" in ")[0].split()[-3:-1] == ["fewer", "than"]
    assert last < UPPER[rate.band] * total or (below and last <= UPPER[rate.band] * total)


@given(RATES, st.sampled_from((USUAL, FINE)))
def test_rounding_moves_a_number_by_half_at_most(rate: Rate, total: int) -> None:
    """The nearest whole number."""
    share = rate.shares[1]
    assert abs(rounded(share, total) - share * total) <= Fraction(1, 2)
