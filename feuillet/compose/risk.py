"""Rates for a reader, of harm and of benefit alike: a band word, a number out of the document's one denominator."""

from fractions import Fraction

from markupsafe import Markup

from feuillet.compose.numbers import in_one, number, whole
from feuillet.compose.words import Words
from feuillet.counting import ends, is_exact, is_too_rare, leaves_its_band
from feuillet.model import Procedure, Rate, Risk

SEVERITIES = ("serious", "moderate", "minor")


def in_order(procedure: Procedure) -> tuple[Risk, ...]:
    """The gravest first, then the most frequent; of equal severity, what nobody has counted comes last."""
    return tuple(sorted(procedure.risks, key=lambda risk: (SEVERITIES.index(risk.severity), -most(risk))))


def most(risk: Risk) -> Fraction:
    return risk.frequency.shares[1] if isinstance(risk.frequency, Rate) else Fraction(-1)


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
