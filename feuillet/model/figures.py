"""Figures as their sources print them: quantities (how long, how much) and frequencies (how often)."""

from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Discriminator, Tag, WithJsonSchema, model_validator

from feuillet.model.fields import SEEN_NUMBER, Count, Number, Record, SourceKey, YesNo, refuse


class Span(Record):
    """A number, or a range when `low` and `high` differ."""

    low: Number
    high: Number

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.low > self.high:
            raise refuse("the range runs backwards: write the smaller number first")
        return self


RANGE_ENDS = 2


def span(value: object) -> object:
    """`5` and `[6, 8]` are the two ways to write a Span."""
    if isinstance(value, str):
        return {"low": value, "high": value}
    if isinstance(value, list):
        if len(value) != RANGE_ENDS:
            raise refuse("a range has two numbers, as [6, 8]")
        return {"low": value[0], "high": value[1]}
    return value


SEEN_SPAN = {"anyOf": [SEEN_NUMBER, {"type": "array", "items": SEEN_NUMBER, "minItems": 2, "maxItems": 2}]}
Amount = Annotated[Span, BeforeValidator(span), WithJsonSchema(SEEN_SPAN)]

UNITS = ("minutes", "hours", "days", "weeks", "months", "years", "millimetres", "millilitres", "count", "score")


class Quantity(Record):
    """A fact: one measure with its source. A score says what it is out of."""

    minutes: Amount | None = None
    hours: Amount | None = None
    days: Amount | None = None
    weeks: Amount | None = None
    months: Amount | None = None
    years: Amount | None = None
    millimetres: Amount | None = None
    millilitres: Amount | None = None
    count: Amount | None = None
    score: Amount | None = None
    out_of: Count | None = None
    about: YesNo = False
    source: SourceKey

    @model_validator(mode="before")
    @classmethod
    def not_a_bare_number(cls, value: object) -> object:
        if isinstance(value, str):
            raise refuse(
                f"“{value}” is no measure: write its unit and its source, as {{minutes: 60, source: V2}}; "
                f"the units are {', '.join(UNITS)}"
            )
        return value

    @model_validator(mode="after")
    def one_measure(self) -> Self:
        if sum(getattr(self, unit) is not None for unit in UNITS) != 1:
            raise refuse(f"give the fact exactly one of: {', '.join(UNITS)}")
        if (self.score is None) != (self.out_of is None):
            raise refuse("a score needs `out_of`, and nothing else takes it")
        if self.out_of == 0:
            raise refuse("`out_of` is the highest score: write 1 or more")
        return self

    @property
    def unit(self) -> str:
        return next(unit for unit in UNITS if getattr(self, unit) is not None)

    @property
    def amount(self) -> Span:
        amount: Span = getattr(self, self.unit)
        return amount


class Rate(Record):
    """How often, as the source prints it: a percentage (or a range of it), or cases out of a total."""

    percent: Amount | None = None
    cases: Count | None = None
    of: Count | None = None
    about: YesNo = False
    # The group that was followed, and how it was counted: for whoever checks the figure, not printed.
    population: Count | None = None
    counted: Literal["patients", "procedures"] = "patients"
    source: SourceKey

    @model_validator(mode="after")
    def one_form(self) -> Self:
        counts = (self.cases is not None) + (self.of is not None)
        if (self.percent is not None) + (counts > 0) != 1 or counts == 1:
            raise refuse("write the frequency as `percent`, or as `cases` and `of`, as the source prints it")
        if self.of == 0 or (self.cases or 0) > (self.of or 0):
            raise refuse("`cases` cannot be more than `of`, and `of` cannot be 0")
        if self.percent is not None and self.percent.high > Decimal(100):
            raise refuse("a percentage is 100 at most")
        if self.percent is not None and not self.percent.high:
            raise refuse(
                "0 % is no frequency: write a range, as [0, 0.9], or `cases: 0` and `of`, or leave the risk out"
            )
        return self

    @property
    def shares(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest share, between 0 and 1; equal unless the source gives a range."""
        if self.percent is not None:
            return Fraction(self.percent.low) / 100, Fraction(self.percent.high) / 100
        share = Fraction(self.cases or 0, self.of or 1)
        return share, share


def frequency_form(value: object) -> str:
    return "rate" if isinstance(value, dict | Rate) else "unknown"


def unknown(value: object) -> object:
    if value != "unknown":
        raise refuse("write `unknown`, or the figure with its source, as {percent: 0.7, source: V2}")
    return value


# The discriminator keeps a mistake in a rate from being reported as two mistakes.
Frequency = Annotated[
    Annotated[Rate, Tag("rate")] | Annotated[Literal["unknown"], BeforeValidator(unknown), Tag("unknown")],
    Discriminator(frequency_form),
]
