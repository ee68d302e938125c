"""The whole numbers that rates become: out of how many people a document counts, and how many.

Words and pictures of a rate are made from these alone: neither can say what the other does not.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from typing import NamedTuple

from feuillet.model import BAND_LOWER_BOUNDS, Procedure, Rate, Wording, find_figure_part
from feuillet.text import find_figure_references

USUAL_DENOMINATOR, FINE_DENOMINATOR, FINEST_DENOMINATOR = 1_000, 10_000, 100_000
# Nobody finds one square among more.
LARGEST_ICON_ARRAY = FINE_DENOMINATOR
# From here on “fewer than 1 in 1,000” says it well enough, and every other number stays short.
LEAST_WHOLE_CASE = Fraction(9, 10)
_HALF = Fraction(1, 2)
# The share at which the band above begins; above the highest there is none.
_BAND_STARTS = (Fraction(2), *(least for _, least in BAND_LOWER_BOUNDS))
BAND_CEILINGS = {
    name: above for (name, _), above in zip(BAND_LOWER_BOUNDS, _BAND_STARTS, strict=False)
}


class _PrintedShare(NamedTuple):
    """A share that is printed, and the figure that it is of."""

    share: Fraction
    figure: str


def choose_denominator(procedure: Procedure, wording: Wording | None = None) -> int:
    """What all rates are out of: 1,000 people, or as many as show the rarest that is printed."""
    least = find_rarest_share(procedure, wording).share
    return next(
        (
            total
            for total in (USUAL_DENOMINATOR, FINE_DENOMINATOR)
            if least * total > LEAST_WHOLE_CASE
        ),
        FINEST_DENOMINATOR,
    )


def find_rarest_share(procedure: Procedure, wording: Wording | None = None) -> _PrintedShare:
    return min(_find_printed_shares(procedure, wording), default=_PrintedShare(Fraction(1), ""))


def _find_printed_shares(procedure: Procedure, wording: Wording | None) -> Iterator[_PrintedShare]:
    """What asks to be shown: each highest share, and each lowest that any denominator shows."""
    for name, rate in _find_printed_rates(procedure, wording):
        low, high = rate.shares
        yield from (_PrintedShare(high, name),) if high else ()
        yield from (_PrintedShare(low, name),) if low * FINEST_DENOMINATOR >= _HALF else ()


def _find_printed_rates(
    procedure: Procedure, wording: Wording | None
) -> Iterator[tuple[str, Rate]]:
    """The rates of facts, risks and benefits, and the ends of their intervals that a text names; of
    a benefit that is drawn, the rate without it too.
    """
    figures = procedure.figures
    for benefit in procedure.benefits:
        if benefit.drawn and benefit.without:
            yield benefit.id, benefit.without
    named = chain.from_iterable(map(find_figure_references, wording.texts)) if wording else ()
    for reference in (*figures, *named):
        name, _, part = reference.partition(".")
        found = find_figure_part(figures[name], part) if name in figures else None
        if isinstance(found, Rate):
            yield name, found


def round_share(share: Fraction, out_of: int) -> int:
    """The nearest whole number, halves upwards."""
    return int(share * out_of + _HALF)


def count_case_range(rate: Rate, out_of: int) -> tuple[int, int]:
    """The least and the most cases; two digits of a figure that its source only says about."""
    low, high = (round_share(share, out_of) for share in rate.shares)
    return (_round_to_two_digits(low), _round_to_two_digits(high)) if rate.about else (low, high)


def _round_to_two_digits(cases: int) -> int:
    """333 is about 330, 1,666 about 1,700; halves upwards."""
    step = int(10 ** max(0, len(str(cases)) - 2))
    return (cases + step // 2) // step * step


def is_exact_rate(rate: Rate, out_of: int) -> bool:
    return not rate.about and all((share * out_of).denominator == 1 for share in rate.shares)


def rounds_out_of_band(rate: Rate, total: int) -> bool:
    """Whether rounding makes of 0.95 % the 10 in 1,000 that begin the band above its own."""
    return Fraction(count_case_range(rate, total)[1], total) >= BAND_CEILINGS[rate.band]


def is_too_rare(rate: Rate, total: int) -> bool:
    return round_share(rate.shares[1], total) == 0 < rate.shares[1]


def count_black_squares(rate: Rate, total: int) -> int:
    """How many of `total` squares are black: the words' last number; 0 where none can show it."""
    below = is_too_rare(rate, total) or rounds_out_of_band(rate, total)
    return 0 if below or total > LARGEST_ICON_ARRAY else count_case_range(rate, total)[1]
