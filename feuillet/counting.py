"""The whole numbers that rates become: out of how many people a document counts, and how many.

Words and pictures of a rate are made from these alone: neither can say what the other does not.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from typing import NamedTuple

from feuillet.model import BANDS, Procedure, Rate, Wording, part_of
from feuillet.text import references

USUAL, FINE, FINEST = 1_000, 10_000, 100_000
# Nobody finds one square among more.
LARGEST_GRID = FINE
# From here on “fewer than 1 in 1,000” says it well enough, and every other number stays short.
AS_GOOD_AS_ONE = Fraction(9, 10)
HALF = Fraction(1, 2)
# The share at which the band above begins; above the highest there is none.
LEAST = (Fraction(2), *(least for _, least in BANDS))
UPPER = {name: above for (name, _), above in zip(BANDS, LEAST, strict=False)}


class Asking(NamedTuple):
    """A share that is printed, and the figure that it is of."""

    share: Fraction
    figure: str


def denominator(procedure: Procedure, wording: Wording | None = None) -> int:
    """What all rates are out of: 1,000 people, or as many as show the rarest that is printed."""
    least = rarest(procedure, wording).share
    return next((total for total in (USUAL, FINE) if least * total > AS_GOOD_AS_ONE), FINEST)


def rarest(procedure: Procedure, wording: Wording | None = None) -> Asking:
    return min(asking(procedure, wording), default=Asking(Fraction(1), ""))


def asking(procedure: Procedure, wording: Wording | None) -> Iterator[Asking]:
    """What asks to be shown: each highest share, and each lowest that any denominator shows."""
    for name, rate in printed(procedure, wording):
        low, high = rate.shares
        yield from (Asking(high, name),) if high else ()
        yield from (Asking(low, name),) if low * FINEST >= HALF else ()


def printed(procedure: Procedure, wording: Wording | None) -> Iterator[tuple[str, Rate]]:
    """The rates of facts, risks and benefits, and the ends of their intervals that a text names."""
    figures = procedure.figures
    named = chain.from_iterable(map(references, wording.texts)) if wording else ()
    for reference in (*figures, *named):
        name, _, part = reference.partition(".")
        found = part_of(figures[name], part) if name in figures else None
        if isinstance(found, Rate):
            yield name, found


def rounded(share: Fraction, out_of: int) -> int:
    """The nearest whole number, halves upwards."""
    return int(share * out_of + HALF)


def ends(rate: Rate, out_of: int) -> tuple[int, int]:
    """The least and the most cases; two digits of a figure that its source only says about."""
    low, high = (rounded(share, out_of) for share in rate.shares)
    return (to_two_digits(low), to_two_digits(high)) if rate.about else (low, high)


def to_two_digits(cases: int) -> int:
    """333 is about 330, 1,666 about 1,700; halves upwards."""
    step = int(10 ** max(0, len(str(cases)) - 2))
    return (cases + step // 2) // step * step


def is_exact(rate: Rate, out_of: int) -> bool:
    return not rate.about and all((share * out_of).denominator == 1 for share in rate.shares)


def leaves_its_band(rate: Rate, total: int) -> bool:
    """Whether rounding makes of 0.95 % the 10 in 1,000 that begin the band above its own."""
    return Fraction(ends(rate, total)[1], total) >= UPPER[rate.band]


def is_too_rare(rate: Rate, total: int) -> bool:
    return rounded(rate.shares[1], total) == 0 < rate.shares[1]


def squares(rate: Rate, total: int) -> int:
    """How many of `total` squares are black: the last number of the words; 0 where none can show it."""
    below = is_too_rare(rate, total) or leaves_its_band(rate, total)
    return 0 if below or total > LARGEST_GRID else ends(rate, total)[1]
