"""Quantities as their sources print them: how long, how much, on what day."""

from typing import Annotated, ClassVar, Self

from pydantic import BeforeValidator, WithJsonSchema, model_validator

from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model.fields import (
    NUMBER_SCHEMA,
    IsoDate,
    Number,
    Record,
    SourceKey,
    WholeNumber,
    YesNo,
    build_refusal,
)


class Span(Record):
    """A number, or a range when `low` and `high` differ."""

    low: Number
    high: Number

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.low > self.high:
            raise build_refusal(_("the range runs backwards: write the smaller number first"))
        return self


_NUMBERS_IN_RANGE = 2


def _expand_span(value: object) -> object:
    """`5` and `[6, 8]` are the two ways to write a Span."""
    if isinstance(value, str):
        return {"low": value, "high": value}
    if isinstance(value, list):
        if len(value) != _NUMBERS_IN_RANGE:
            raise build_refusal(_("a range has two numbers, as [6, 8]"))
        return {"low": value[0], "high": value[1]}
    return value


_SPAN_SCHEMA = {
    "anyOf": [
        NUMBER_SCHEMA,
        {"type": "array", "items": NUMBER_SCHEMA, "minItems": 2, "maxItems": 2},
    ]
}
Amount = Annotated[Span, BeforeValidator(_expand_span), WithJsonSchema(_SPAN_SCHEMA)]

_DURATION_UNITS = ("minutes", "hours", "days", "weeks", "months", "years")
_QUANTITY_UNITS = (*_DURATION_UNITS, "millimetres", "millilitres", "litres", "count", "score", "on")


class Duration(Record):
    """A length of time, in one unit."""

    units: ClassVar[tuple[str, ...]] = _DURATION_UNITS
    example: ClassVar[str] = N_("write its unit, as {months: 6}")

    minutes: Amount | None = None
    hours: Amount | None = None
    days: Amount | None = None
    weeks: Amount | None = None
    months: Amount | None = None
    years: Amount | None = None

    @model_validator(mode="before")
    @classmethod
    def not_a_bare_number(cls, value: object) -> object:
        if isinstance(value, str):
            raise build_refusal(
                _("“{value}” is no measure: {example}; the units are {units}").format(
                    value=value, example=_(cls.example), units=", ".join(cls.units)
                )
            )
        return value

    @model_validator(mode="after")
    def one_measure(self) -> Self:
        if sum(getattr(self, unit) is not None for unit in self.units) != 1:
            raise build_refusal(
                _("give the measure exactly one of: {units}").format(units=", ".join(self.units))
            )
        return self

    @property
    def unit(self) -> str:
        return next(unit for unit in self.units if getattr(self, unit) is not None)

    @property
    def amount(self) -> Span:
        """How much; a day has none."""
        amount: Span = getattr(self, self.unit)
        return amount


class Quantity(Duration):
    """A fact: one measure, or a day, with its source. A score says what it is out of."""

    units: ClassVar[tuple[str, ...]] = _QUANTITY_UNITS
    example: ClassVar[str] = N_("write its unit and its source, as {minutes: 60, source: …}")

    millimetres: Amount | None = None
    millilitres: Amount | None = None
    litres: Amount | None = None
    count: Amount | None = None
    score: Amount | None = None
    out_of: WholeNumber | None = None
    on: IsoDate | None = None
    about: YesNo = False
    source: SourceKey

    @model_validator(mode="after")
    def score_out_of_something(self) -> Self:
        if (self.score is None) != (self.out_of is None):
            raise build_refusal(_("a score needs `out_of`, and nothing else takes it"))
        if self.out_of == 0:
            raise build_refusal(_("`out_of` is the highest score: write 1 or more"))
        return self
