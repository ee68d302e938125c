"""Frequencies for a reader: a band word, and a number out of the document's one denominator."""

from collections.abc import Iterable
from fractions import Fraction

from markupsafe import Markup

from feuillet.compose.numbers import number
from feuillet.compose.words import Words
from feuillet.model import Procedure, Rate

# Lower bounds of the CIOMS III bands.
BANDS = (
    ("very-common", Fraction(1, 10)),
    ("common", Fraction(1, 100)),
    ("uncommon", Fraction(1, 1_000)),
    ("rare", Fraction(1, 10_000)),
    ("very-rare", Fraction(0)),
)
USUAL, FINE = 1_000, 10_000


def band(rate: Rate) -> str:
    """The band of the highest share that the source gives."""
    return next(name for name, least in BANDS if rate.shares[1] >= least)


def rates(procedure: Procedure) -> Iterable[Rate]:
    return (risk.frequency for risk in procedure.risks if isinstance(risk.frequency, Rate))


def denominator(procedure: Procedure) -> int:
    """1,000, or 10,000 where the rarest risk would round to none."""
    shares = [share for rate in rates(procedure) for share in rate.shares if share]
    return FINE if shares and min(shares) * USUAL < Fraction(1, 2) else USUAL


def rounded(share: Fraction, out_of: int) -> int:
    """The nearest whole number, halves upwards."""
    return int(share * out_of + Fraction(1, 2))


def is_exact(rate: Rate, out_of: int) -> bool:
    return not rate.about and all((share * out_of).denominator == 1 for share in rate.shares)


def out_of(rate: Rate, total: int, words: Words) -> Markup:
    """« 7 sur 1 000 », after « environ », « jusqu'à » or « moins de » where the source says no more; « aucun cas »."""
    if rate.cases == 0:
        # Out of as many as were followed: seen in none of them does not mean that it never happens.
        return words("number.none", total=number(rate.of or 0, words.language))
    low, high = (rounded(share, total) for share in rate.shares)
    # What happens to someone is never said to happen to nobody.
    too_rare = high == 0 < rate.shares[1]
    counts = number(1 if too_rare else high, words.language)
    if 0 < low < high:
        counts = words("number.range", low=number(low, words.language), high=counts)
    text = words("number.out-of", cases=counts, total=number(total, words.language))
    if too_rare:
        return words("number.below", amount=text)
    if low == 0 < high:
        return words("number.up-to", amount=text)
    return text if is_exact(rate, total) else words("number.about", amount=text)
