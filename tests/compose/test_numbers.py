"""Figures as each language prints them."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.compose.numbers import format_long_date, format_number, format_quantity
from feuillet.model import Quantity
from tests.compose.content import shown, spoken, words


def test_the_gap_of_thousands_is_css() -> None:
    """Speech would read a number with a space in it as two."""
    assert (
        format_number(3175, "fr")
        == '<span class="number">3<span class="thousands">175</span></span>'
    )
    assert format_number(1234567, "fr") == (
        '<span class="number">1<span class="thousands">234</span><span '
        'class="thousands">567</span></span>'
    )
    assert format_number(999, "fr") == "999"
    assert format_number(3175, "en") == "3,175"


@given(
    st.one_of(st.integers(0, 10**9), st.decimals(0, 10**9, places=3, allow_nan=False)),
    st.sampled_from(("fr", "en")),
)
def test_a_number_keeps_its_digits_and_takes_no_space(value: int | Decimal, language: str) -> None:
    """No space of any kind stands inside a number, and no digit is lost or rounded away."""
    printed = spoken(format_number(value, language))
    assert re.fullmatch(r"[\d.,]+", printed)
    assert re.sub(r"\D", "", printed) == re.sub(r"\D", "", str(value))


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [("8.71", "8,71", "8.71"), ("0.70", "0,70", "0.70"), ("12", "12", "12")],
)
def test_decimals_as_the_source_prints_them(value: str, french: str, english: str) -> None:
    """A zero at the end says how exact the source is."""
    assert format_number(Decimal(value), "fr") == french
    assert format_number(Decimal(value), "en") == english


@pytest.mark.parametrize(
    ("measure", "french", "english"),
    [
        ({"minutes": "10", "about": "yes"}, "environ 10~minutes", "about 10~minutes"),
        ({"minutes": "60"}, "1~heure", "1~hour"),
        ({"minutes": ["60", "120"]}, "1~à~2~heures", "1~to~2~hours"),
        ({"minutes": ["30", "60"]}, "30~à~60~minutes", "30~to~60~minutes"),
        ({"minutes": "90"}, "90~minutes", "90~minutes"),
        ({"hours": "1.5"}, "1,5~heure", "1.5~hours"),
        ({"weeks": ["6", "8"]}, "6~à~8~semaines", "6~to~8~weeks"),
        ({"days": "1"}, "1~jour", "1~day"),
        ({"months": "3"}, "3~mois", "3~months"),
        ({"years": "2"}, "2~ans", "2~years"),
        ({"millimetres": "3"}, "3~millimètres", "3~millimetres"),
        ({"millilitres": "7"}, "7~millilitres", "7~millilitres"),
        ({"litres": "1.5"}, "1,5~litre", "1.5~litres"),
        ({"on": "2021-08-02"}, "2~août 2021", "2~August 2021"),
        ({"on": "2021-08-02", "about": "yes"}, "environ 2~août 2021", "about 2~August 2021"),
        ({"count": "3175"}, "3175", "3,175"),
        ({"count": ["5", "7"]}, "5~à~7", "5~to~7"),
        ({"score": "8.71", "out_of": "10"}, "8,71~sur~10", "8.71~out~of~10"),
        ({"score": "1", "out_of": "3", "about": "yes"}, "environ 1~sur~3", "about 1~out~of~3"),
    ],
)
def test_a_fact_in_a_sentence(measure: dict[str, object], french: str, english: str) -> None:
    """Ranges, “about”, whole hours and scores are said as people say them; a unit never leaves its
    number.

    A line may end before « à » and « sur », and after « environ »: not before the number that they
    lead to.
    """
    fact = Quantity.model_validate({**measure, "source": "A1"})
    assert shown(spoken(format_quantity(fact, words("fr")))) == french
    assert shown(spoken(format_quantity(fact, words("en")))) == english


def test_a_fact_can_be_found_by_the_stylesheet() -> None:
    """A quantity is one element; where a line may end in it, its spaces say."""
    fact = Quantity.model_validate({"count": "3175", "source": "A1"})
    assert format_quantity(fact, words("en")) == '<span class="quantity">3,175</span>'


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (date(2026, 11, 23), "23~novembre 2026", "23~November 2026"),
        (date(2026, 11, 1), "1er~novembre 2026", "1~November 2026"),
        (date(2026, 1, 21), "21~janvier 2026", "21~January 2026"),
    ],
)
def test_dates(value: date, french: str, english: str) -> None:
    """The day stands with its month, and French has a first of the month."""
    assert shown(spoken(format_long_date(value, "fr"))) == french
    assert shown(spoken(format_long_date(value, "en"))) == english


def test_the_end_of_an_ordinal_is_raised() -> None:
    """« 1er » as French prints it: read in one word, since nothing stands between."""
    assert format_long_date(date(2026, 11, 1), "fr").startswith("1<sup>er</sup>\u00a0")


def test_a_date_of_one_word_ends_where_it_ends() -> None:
    """A language that writes no space in a date has none at its end."""
    assert format_long_date(date(2026, 11, 23), "ja") == "2026年11月23日"
    assert shown(spoken(format_long_date(date(2026, 11, 23), "pt"))) == "23~de novembro de 2026"
