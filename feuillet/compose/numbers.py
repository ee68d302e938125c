"""Figures as a language prints them. No space stands inside a number: the gap is CSS, so that
speech does not break.
"""

import re
from datetime import date
from decimal import Decimal

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from babel.units import format_unit
from markupsafe import Markup, escape

from feuillet.compose.words import LocaleWords
from feuillet.languages import find_language_rules
from feuillet.languages.typesetting import NO_BREAK_SPACE
from feuillet.model import Duration, Quantity, Span

_CLDR_UNITS = {
    "minutes": "minute",
    "hours": "hour",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "millimetres": "millimeter",
    "millilitres": "milliliter",
    "litres": "liter",
}
_MINUTES_AN_HOUR = 60
# A space of the text, and not one within a tag.
_SPACE_BETWEEN_WORDS = re.compile(r" (?![^<>]*>)")


def find_regional_locale(language: str) -> str:
    """The regional form of a language, for dates and separators."""
    return find_language_rules(language).regional_locale or language


def format_number(value: int | Decimal, language: str) -> Markup:
    """`3175`: in French two groups of digits with a gap of CSS between them, in English `3,175`."""
    # A decimal keeps the digits that its source prints.
    places = max(0, -int(value.as_tuple().exponent)) if isinstance(value, Decimal) else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    groups = re.split(r"\s", format_decimal(value, pattern, locale=find_regional_locale(language)))
    if len(groups) == 1:
        return escape(groups[0])
    rest = Markup("").join(
        Markup('<span class="thousands">{}</span>').format(group) for group in groups[1:]
    )
    return Markup('<span class="number">{}{}</span>').format(groups[0], rest)


def _format_range(amount: Span, words: LocaleWords) -> Markup:
    low = format_number(amount.low, words.language)
    if amount.low == amount.high:
        return low
    high = format_number(amount.high, words.language)
    return forbid_line_breaks(words("number.range", low=low, high=high))


def forbid_line_breaks(said: Markup) -> Markup:
    """On one line: who reads « 500 » alone begins anew at « sur 1 000 »."""
    return Markup(_SPACE_BETWEEN_WORDS.sub(NO_BREAK_SPACE, said))  # noqa: S704  (as safe as before)


def _append_unit(amount: Span, unit: str, language: str, digits: Markup) -> Markup:
    """The unit in words, which agree with the larger number: a voice spells « ml » out, letter by
    letter.
    """
    text = format_unit(
        amount.high, _CLDR_UNITS[unit], length="long", locale=find_regional_locale(language)
    )
    name = re.sub(r"^[\d.,\s]+", "", text)
    return Markup("{}{}{}").format(digits, NO_BREAK_SPACE, name)


def _convert_minutes_to_hours(measure: Duration) -> tuple[str, Span]:
    """Whole hours are said as hours."""
    unit, amount = measure.unit, measure.amount
    if (
        unit == "minutes"
        and not amount.low % _MINUTES_AN_HOUR
        and not amount.high % _MINUTES_AN_HOUR
    ):
        return "hours", Span(low=amount.low / _MINUTES_AN_HOUR, high=amount.high / _MINUTES_AN_HOUR)
    return unit, amount


def format_quantity(fact: Quantity, words: LocaleWords) -> Markup:
    """A fact as it stands in a sentence: « environ 1 heure », « 6 à 8 semaines », « 8,71 sur 10 »,
    « 2 août 2021 ».
    """
    text = format_long_date(fact.on, words.language) if fact.on else format_measure(fact, words)
    if fact.unit == "score":
        text = forbid_line_breaks(
            words(
                "number.score", score=text, out_of=format_number(fact.out_of or 0, words.language)
            )
        )
    return wrap_quantity(words("number.about", amount=text) if fact.about else text)


def format_measure(measured: Duration, words: LocaleWords) -> Markup:
    """The number and its unit; a count and a score have none."""
    unit, amount = _convert_minutes_to_hours(measured)
    text = _format_range(amount, words)
    return _append_unit(amount, unit, words.language, text) if unit in _CLDR_UNITS else text


def wrap_quantity(said: Markup) -> Markup:
    """A figure that stands in a sentence is one element."""
    return Markup('<span class="quantity">{}</span>').format(said)


def format_long_date(value: date, language: str) -> Markup:
    """A date in words; the day stands with its month."""
    first, _, rest = format_date(value, "long", locale=find_regional_locale(language)).partition(
        " "
    )
    raised = find_language_rules(language).first_of_month if value.day == 1 else ""
    ordinal = Markup("<sup>{}</sup>").format(raised) if raised else ""
    # Not every language has spaces in a date.
    return Markup("{}{}{}{}").format(first, ordinal, NO_BREAK_SPACE if rest else "", rest)


def format_month(value: date, language: str) -> Markup:
    """« novembre 2026 »: as much of a date as a reader needs."""
    said = format_skeleton("yMMMM", value, locale=find_regional_locale(language))
    return escape(said.replace(" ", NO_BREAK_SPACE))
