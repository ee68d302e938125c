"""Rates as tests write them, and the small procedure with risks of these."""

from feuillet.model import Procedure, Rate, Risk
from tests.compose.content import records

PROCEDURE = records()[0]


def percent(value: str | list[str], *, about: bool = False) -> Rate:
    return Rate.model_validate({"percent": value, "about": about, "source": "A1"})


def cases(count: int, total: int) -> Rate:
    return Rate(cases=count, of=total, source="A1")


def one_third() -> Rate:
    """As a source says in words, without a number of people."""
    return Rate(cases=1, of=3, about=True, source="A1")


def with_risks(*rates: Rate) -> Procedure:
    """The small procedure with risks of these frequencies, and one of unknown frequency."""
    frequencies = [*rates, "unknown"]
    risks = tuple(
        Risk.model_validate({"id": f"risk-{n}", "severity": "minor", "frequency": frequency})
        for n, frequency in enumerate(frequencies)
    )
    return PROCEDURE.model_copy(update={"risks": risks})
