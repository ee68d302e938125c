"""Rates for a reader, of harm and of benefit alike: a band word, a number out of the document's one
denominator.
"""

from fractions import Fraction

from markupsafe import Markup

from feuillet.compose.numbers import forbid_line_breaks, format_number, wrap_quantity
from feuillet.compose.words import LocaleWords
from feuillet.counting import count_case_range, is_exact_rate, is_too_rare, rounds_out_of_band
from feuillet.model import Procedure, Rate, Risk

_SEVERITY_ORDER = ("serious", "moderate", "minor")


def sort_risks(procedure: Procedure) -> tuple[Risk, ...]:
    """The gravest first, then the most frequent; of equal severity, what nobody has counted comes
    last.
    """
    return tuple(
        sorted(
            procedure.risks,
            key=lambda risk: (_SEVERITY_ORDER.index(risk.severity), -_find_highest_share(risk)),
        )
    )


def _find_highest_share(risk: Risk) -> Fraction:
    return risk.frequency.shares[1] if isinstance(risk.frequency, Rate) else Fraction(-1)


def format_cases(rate: Rate, total: int, words: LocaleWords) -> Markup:
    """« 7 » in bold, with « environ », « jusqu'à » or « moins de » before it where the source says
    no more.
    """
    return hedge_amount(
        rate,
        total,
        words,
        Markup("<strong>{}</strong>").format(format_case_count(rate, total, words)),
    )


def format_rate(rate: Rate, total: int, words: LocaleWords) -> Markup:
    """« 7 sur 1 000 » in one piece, with the same words before it; « aucun cas » where the source
    saw none.
    """
    if rate.cases == 0:
        # Out of as many as were followed: seen in none of them does not mean that it never happens.
        return forbid_line_breaks(
            words("number.none", total=format_number(rate.of or 0, words.language))
        )
    share = words(
        "number.out-of",
        cases=format_case_count(rate, total, words),
        total=format_number(total, words.language),
    )
    return hedge_amount(rate, total, words, forbid_line_breaks(share))


def format_rate_in_sentence(rate: Rate, total: int, words: LocaleWords) -> Markup:
    """The same among other words."""
    return wrap_quantity(format_rate(rate, total, words))


def format_case_count(rate: Rate, total: int, words: LocaleWords) -> Markup:
    """How many people, or from how many to how many."""
    low, high = count_case_range(rate, total)
    # What happens to someone is never said to happen to nobody.
    most = format_number(1 if is_too_rare(rate, total) else high, words.language)
    if not 0 < low < high:
        return most
    ceiling = words("number.below", amount=most) if rounds_out_of_band(rate, total) else most
    return words("number.range", low=format_number(low, words.language), high=ceiling)


def hedge_amount(rate: Rate, total: int, words: LocaleWords, amount: Markup) -> Markup:
    low, high = count_case_range(rate, total)
    if is_too_rare(rate, total) or (rounds_out_of_band(rate, total) and not 0 < low < high):
        return words("number.below", amount=amount)
    if low == 0 < high:
        return words("number.up-to", amount=amount)
    return amount if is_exact_rate(rate, total) else words("number.about", amount=amount)
