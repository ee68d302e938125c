"""Rates for a reader, of harm and of benefit alike: a band word, a number out of the document's one denominator."""

from collections.abc import Iterable
from fractions import Fraction

from markupsafe import Markup

from feuillet.compose.numbers import in_one, number, whole
from feuillet.compose.words import Words
from feuillet.model import BANDS, Procedure, Rate, Risk

USUAL, FINE = 1_000, 10_000
SEVERITIES = ("serious", "moderate", "minor")
# The share at which the band above begins; above the highest there is none.
UPPER = dict(zip((name for name, _ in BANDS), (Fraction(2), *(least for _, least in BANDS)), strict=False))


def in_order(procedure: Procedure) -> tuple[Risk, ...]:
    """The gravest first, then the most frequent; of equal severity, what nobody has counted comes last."""
    return tuple(sorted(procedure.risks, key=lambda risk: (SEVERITIES.index(risk.severity), -most(risk))))


def most(risk: Risk) -> Fraction:
    return risk.frequency.shares[1] if isinstance(risk.frequency, Rate) else Fraction(-1)


def rates(procedure: Procedure) -> Iterable[Rate]:
    return (figure for figure in procedure.figures.values() if isinstance(figure, Rate))


def denominator(procedure: Procedure) -> int:
    """1,000, or 10,000 where the rarest rate would round to none."""
    shares = [share for rate in rates(procedure) for share in rate.shares if share]
    return FINE if shares and min(shares) * USUAL < Fraction(1, 2) else USUAL


def rounded(share: Fraction, out_of: int) -> int:
    """The nearest whole number, halves upwards."""
    return int(share * out_of + Fraction(1, 2))


def ends(rate: Rate, out_of: int) -> tuple[int, int]:
    """The least and the most cases. A figure that its source only says about is not printed to the last digit."""
    low, high = (rounded(share, out_of) for share in rate.shares)
    return (to_two_digits(low), to_two_digits(high)) if rate.about else (low, high)


def to_two_digits(cases: int) -> int:
    """333 is about 330, 1,666 about 1,700; halves upwards."""
    step = int(10 ** max(0, len(str(cases)) - 2))
    return (cases + step // 2) // step * step


def is_exact(rate: Rate, out_of: int) -> bool:
    return not rate.about and all((share * out_of).denominator == 1 for share in rate.shares)


def cases(rate: Rate, total: int, words: Words) -> Markup:
    """« 7 » in bold, with « environ », « jusqu'à » or « moins de » before it where the source says no more."""
    return hedged(rate, total, words, Markup("<strong>{}</strong>").format(count(rate, total, words)))


def out_of(rate: Rate, total: int, words: Words) -> Markup:
    """« 7 sur 1 000 » in one piece, with the same words before it; « aucun cas » where the source saw none."""
    if rate.cases == 0:
        # Out of as many as were followed: seen in none of them does not mean that it never happens.
        return whole(words("number.none", total=number(rate.of or 0, words.language)))
    share = words("number.out-of", cases=count(rate, total, words), total=number(total, words.language))
    return hedged(rate, total, words, whole(share))


def in_sentence(rate: Rate, total: int, words: Words) -> Markup:
    """The same among other words."""
    return in_one(out_of(rate, total, words))


def count(rate: Rate, total: int, words: Words) -> Markup:
    """How many people, or from how many to how many."""
    low, high = ends(rate, total)
    # What happens to someone is never said to happen to nobody.
    most = number(1 if is_too_rare(rate, total) else high, words.language)
    if not 0 < low < high:
        return most
    ceiling = words("number.below", amount=most) if leaves_its_band(rate, total) else most
    return words("number.range", low=number(low, words.language), high=ceiling)


def hedged(rate: Rate, total: int, words: Words, amount: Markup) -> Markup:
    low, high = ends(rate, total)
    if is_too_rare(rate, total) or (leaves_its_band(rate, total) and not 0 < low < high):
        return words("number.below", amount=amount)
    if low == 0 < high:
        return words("number.up-to", amount=amount)
    return amount if is_exact(rate, total) else words("number.about", amount=amount)


def leaves_its_band(rate: Rate, total: int) -> bool:
    """Whether rounding makes of 0.95 % the 10 in 1,000 that begin the next band: its word would say less often."""
    return Fraction(ends(rate, total)[1], total) >= UPPER[rate.band]


def is_too_rare(rate: Rate, total: int) -> bool:
    return rounded(rate.shares[1], total) == 0 < rate.shares[1]
