"""Rates as their sources print them: how often, of a harm, of a benefit or as a fact."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Discriminator, GetJsonSchemaHandler, Tag, model_validator
from pydantic_core import CoreSchema

from feuillet.messages import gettext as _
from feuillet.model.fields import (
    Country,
    NonEmptyText,
    Record,
    SourceKey,
    WholeNumber,
    Year,
    YesNo,
    build_refusal,
)
from feuillet.model.figures import Amount, Duration, Quantity, Span

_CountedClass = Literal[
    "patients",
    "women",
    "procedures",
    "cycles",
    "eggs",
    "embryos",
    "births",
    "pregnancies",
    "punctures",
]


# Lower bounds of the CIOMS III bands.
BAND_LOWER_BOUNDS = (
    ("very-common", Fraction(1, 10)),
    ("common", Fraction(1, 100)),
    ("uncommon", Fraction(1, 1_000)),
    ("rare", Fraction(1, 10_000)),
    ("very-rare", Fraction(0)),
)


# A share in words or signs: « 1 personne sur 50 000 », “1 in 50,000”, 1/50000.
_TYPED_SHARE = re.compile(
    r"(\d+)(?:\s+[^\W\d_]+)?(?:\s*/\s*|\s+(?:sur|pour|in|of|out of|par)\s+)(\d{1,3}(?:[ "
    r".,\u00a0\u202f]\d{3})+|\d+)"
)


def _keys_from_share(written: object) -> str:
    """A share as its keys are written; empty for what is none."""
    found = _TYPED_SHARE.fullmatch(written.strip()) if isinstance(written, str) else None
    return f"cases: {found[1]}, of: {re.sub(r'[^0-9]', '', found[2])}" if found else ""


def _find_typed_shares(value: object) -> Iterator[tuple[str, str]]:
    """Shares written as a text, as the value of a key or in a key’s place, and what to write."""
    texts = [value]
    if isinstance(value, dict):
        texts = [value.get(key) for key in ("percent", "cases", "of")]
        texts += [key for key, inside in value.items() if inside is None]
    for text in texts:
        if keys := _keys_from_share(text):
            yield str(text), keys


class Rate(Record):
    """How often, as the source prints it: a percentage (or a range of it), or cases out of a
    total.
    """

    percent: Amount | None = None
    cases: WholeNumber | None = None
    of: WholeNumber | None = None
    about: YesNo = False
    # Whom the figure is true of: a text prints the number of people, the year and the time as
    # `{id.year}`.
    population: WholeNumber | None = None
    counted: _CountedClass | None = None
    year: Year | None = None
    country: Country | None = None
    horizon: Duration | None = None
    # A text prints its ends as `{id.low}` and `{id.high}`.
    interval: Amount | None = None
    # For whoever checks the figure, not printed.
    grade: Literal["mild", "moderate", "severe"] | None = None
    onset: Duration | None = None
    certainty: Literal["high", "moderate", "low", "very-low"] | None = None
    # Why it stands among the key figures although it is old.
    why_old: NonEmptyText | None = None
    source: SourceKey

    @model_validator(mode="before")
    @classmethod
    def not_a_bare_number(cls, value: object) -> object:
        for text, keys in _find_typed_shares(value):
            raise build_refusal(
                _("“{text}” is written as {{{keys}, source: …}}").format(text=text, keys=keys)
            )
        if isinstance(value, str):
            raise build_refusal(
                _(
                    "“{value}” is no rate: write the figure with its source, as {{percent: "
                    "0.7, source: …}}"
                ).format(value=value)
            )
        return value

    @model_validator(mode="after")
    def one_form(self) -> Self:
        counts = (self.cases is not None) + (self.of is not None)
        if (self.percent is not None) + (counts > 0) != 1 or counts == 1:
            raise build_refusal(
                _(
                    "write the frequency as `percent`, or as `cases` and `of`, "
                    "as the source prints it"
                )
            )
        if self.of == 0 or (self.cases or 0) > (self.of or 0):
            raise build_refusal(_("`cases` cannot be more than `of`, and `of` cannot be 0"))
        if self.percent is not None and not self.percent.high:
            raise build_refusal(
                _(
                    "0 % is no frequency: write a range, as [0, 0.9], or `cases: 0` and `of`, or "
                    "leave the risk out"
                )
            )
        return self

    @model_validator(mode="after")
    def percentages_are_possible(self) -> Self:
        if any(share.high > Decimal(100) for share in (self.percent, self.interval) if share):
            raise build_refusal(_("a percentage is 100 at most"))
        if self.interval and not _covers_shares(self.interval, self.shares):
            raise build_refusal(
                _(
                    "`interval`, in percent, does not hold the frequency: write both as the "
                    "source prints them"
                )
            )
        return self

    @property
    def shares(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest share, from 0 to 1; equal unless the source gives a range."""
        if self.percent is not None:
            return Fraction(self.percent.low) / 100, Fraction(self.percent.high) / 100
        share = Fraction(self.cases or 0, self.of or 1)
        return share, share

    @property
    def band(self) -> str:
        """The band of the highest share that the source gives: a range is made no rarer than its
        worst end.
        """
        return next(name for name, least in BAND_LOWER_BOUNDS if self.shares[1] >= least)

    @property
    def followed(self) -> int | None:
        """How many were followed, whichever way the source says it."""
        return self.of if self.population is None else self.population


def _covers_shares(interval: Span, shares: tuple[Fraction, Fraction]) -> bool:
    return Fraction(interval.low) <= 100 * shares[0] and 100 * shares[1] <= Fraction(interval.high)


def _choose_frequency_form(value: object) -> str:
    return "rate" if isinstance(value, dict | Rate) else "unknown"


def _require_unknown(value: object) -> object:
    if keys := _keys_from_share(value):
        raise build_refusal(
            _("“{value}” is written as {{{keys}, source: …}}").format(value=value, keys=keys)
        )
    if value != "unknown":
        raise build_refusal(
            _("write `unknown`, or the figure with its source, as {percent: 0.7, source: …}")
        )
    return value


# The discriminator keeps a mistake in a rate from being reported as two mistakes.
Frequency = Annotated[
    Annotated[Rate, Tag("rate")]
    | Annotated[Literal["unknown"], BeforeValidator(_require_unknown), Tag("unknown")],
    Discriminator(_choose_frequency_form),
]

# A fact that has one of these and no unit is a rate, even where its percentage is forgotten.
_RATE_ONLY_FIELDS = tuple(name for name in Rate.model_fields if name not in Quantity.model_fields)


def _choose_fact_form(value: object) -> str:
    if isinstance(value, dict):
        rate = any(key in value for key in _RATE_ONLY_FIELDS) and not any(
            unit in value for unit in Quantity.units
        )
    else:
        rate = isinstance(value, Rate)
    return "rate" if rate or any(_find_typed_shares(value)) else "quantity"


class FactSchema:
    """Tells an editor which of the two it sees, so that it explains and underlines the key and not
    the whole fact.
    """

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        quantity, rate = handler(core)["oneOf"]
        units = {"not": {"anyOf": [{"required": [unit]} for unit in Quantity.units]}}
        rates = {"anyOf": [{"required": [key]} for key in _RATE_ONLY_FIELDS]}
        return {"if": {"allOf": [rates, units]}, "then": rate, "else": quantity}


Figure = Quantity | Rate
Fact = Annotated[
    Annotated[Quantity, Tag("quantity")] | Annotated[Rate, Tag("rate")],
    Discriminator(_choose_fact_form),
    FactSchema(),
]


def has_figure(figures: Mapping[str, Figure], reference: str) -> bool:
    """Whether there is what a text names: `duration`, or as a part of a rate `leak.year`."""
    name, _unused, part = reference.partition(".")
    return bool(find_figure_part(figures[name], part)) if name in figures else False


def find_figure_part(figure: Figure, part: str) -> Figure | Duration | int | None:
    """The whole figure, or of a rate its year, horizon or population, or an end of its interval;
    None without one.
    """
    match part, figure:
        case "", _:
            return figure
        case "year", Rate():
            return figure.year
        case "horizon", Rate():
            return figure.horizon
        case "population", Rate():
            return figure.followed
        case "low" | "high", Rate() if figure.interval:
            return _build_interval_end(figure, getattr(figure.interval, part))
        case _:
            return None


def _build_interval_end(figure: Rate, bound: Decimal) -> Rate:
    """One end of the interval, as a rate of the same people."""
    alone = Span(low=bound, high=bound)
    return figure.model_copy(
        update={"percent": alone, "cases": None, "of": None, "interval": None, "about": False}
    )
