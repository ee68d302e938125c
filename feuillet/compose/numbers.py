"""Figures as a language prints them. No space stands inside a number: the gap is CSS, so that speech does not break."""

import re
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal
from babel.units import format_unit
from markupsafe import Markup, escape

from feuillet.compose.typography import NO_BREAK
from feuillet.compose.words import Words
from feuillet.model import Duration, Quantity, Span

# The regional form of a language, for dates and separators.
REGIONS = {"en": "en_GB", "fr": "fr_FR", "pt": "pt_PT"}
CLDR_UNITS = {
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
MINUTES_AN_HOUR = 60
# A space of the text, and not one within a tag.
BETWEEN = re.compile(r" (?![^<>]*>)")


def region(language: str) -> str:
    return REGIONS.get(language, language)


def number(value: int | Decimal, language: str) -> Markup:
    """`3175` in French is two groups of digits with a gap of CSS between them, in English `3,175`."""
    # A decimal keeps the digits that its source prints.
    places = max(0, -int(value.as_tuple().exponent)) if isinstance(value, Decimal) else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    groups = re.split(r"\s", format_decimal(value, pattern, locale=region(language)))
    if len(groups) == 1:
        return escape(groups[0])
    rest = Markup("").join(Markup('<span class="thousands">{}</span>').format(group) for group in groups[1:])
    return Markup('<span class="number">{}{}</span>').format(groups[0], rest)


def span(amount: Span, words: Words) -> Markup:
    low = number(amount.low, words.language)
    if amount.low == amount.high:
        return low
    high = number(amount.high, words.language)
    return whole(words("number.range", low=low, high=high))


def whole(said: Markup) -> Markup:
    """On one line: who reads « 500 » alone begins anew at « sur 1 000 »."""
    return Markup(BETWEEN.sub(NO_BREAK, said))  # noqa: S704  (as safe as before)


def with_unit(amount: Span, unit: str, language: str, digits: Markup) -> Markup:
    """The unit in words, which agree with the larger number: a voice spells « ml » out, letter by letter."""
    text = format_unit(amount.high, CLDR_UNITS[unit], length="long", locale=region(language))
    name = re.sub(r"^[\d.,\s]+", "", text)
    return Markup("{}{}{}").format(digits, NO_BREAK, name)


def in_hours(measure: Duration) -> tuple[str, Span]:
    """Whole hours are said as hours."""
    unit, amount = measure.unit, measure.amount
    if unit == "minutes" and not amount.low % MINUTES_AN_HOUR and not amount.high % MINUTES_AN_HOUR:
        return "hours", Span(low=amount.low / MINUTES_AN_HOUR, high=amount.high / MINUTES_AN_HOUR)
    return unit, amount


def quantity(fact: Quantity, words: Words) -> Markup:
    """A fact as it stands in a sentence: « environ 1 heure », « 6 à 8 semaines », « 8,71 sur 10 », « 2 août 2021 »."""
    text = day(fact.on, words.language) if fact.on else measure(fact, words)
    if fact.unit == "score":
        text = whole(words("number.score", score=text, out_of=number(fact.out_of or 0, words.language)))
    return in_one(words("number.about", amount=text) if fact.about else text)


def measure(measured: Duration, words: Words) -> Markup:
    """The number and its unit; a count and a score have none."""
    unit, amount = in_hours(measured)
    text = span(amount, words)
    return with_unit(amount, unit, words.language, text) if unit in CLDR_UNITS else text


def in_one(said: Markup) -> Markup:
    """A figure that stands in a sentence is one element."""
    return Markup('<span class="quantity">{}</span>').format(said)


def day(value: date, language: str) -> Markup:
    """A date in words; the day stands with its month."""
    first, _, rest = format_date(value, "long", locale=region(language)).partition(" ")
    # French says « 1er », and CLDR's long form leaves it out.
    ordinal = Markup("<sup>er</sup>") if language == "fr" and value.day == 1 else ""
    # Not every language has spaces in a date.
    return Markup("{}{}{}{}").format(first, ordinal, NO_BREAK if rest else "", rest)
