"""Figures taken out of our own procedures part by part: unit, share, reference class, source; each
time a rule answers.

The finding stands at the line in which an author must mend it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from feuillet.checks.support.figures import list_citations, list_rates
from feuillet.findings import Place
from feuillet.model import Procedure, Quantity, Rate
from tests.checks.cutting import (
    ACT,
    WORDS,
    Case,
    Steps,
    act,
    cut,
    found,
    line_of,
    missed,
    of_each,
    sample,
)
from tests.sample import PROCEDURE

PROCEDURE_FILE = sample().procedures[PROCEDURE].value
# How often, and of whom that is true.
SHARES, OF_WHOM = ("percent", "cases", "of"), ("population", "counted", "year")


def fact_cases(procedure: Procedure) -> Iterator[Case]:
    """Units and sources."""
    file = act(procedure.id)
    for name, fact in procedure.facts.items():
        if isinstance(fact, Quantity):
            yield Case(file, ("facts", name, fact.unit), "bad-value", ("facts", name))
        yield Case(file, ("facts", name, "source"), "missing-key", ("facts", name))


def rate_cases(procedure: Procedure) -> Iterator[Case]:
    """What makes a rate of it, each alone; and all at once that says of whom it is true, unless its
    total says that.
    """
    file = act(procedure.id)
    for steps, _, rate in list_rates(procedure):
        for share in written(rate, SHARES):
            yield Case(file, (*steps, share), "bad-value", steps)
        if rate.of is None and (whom := written(rate, OF_WHOM)):
            yield Case(file, (*steps, whom[0]), "reference-class", steps, whom[1:])


def written(rate: Rate, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if getattr(rate, key) is not None)


def cases(procedure: Procedure) -> Iterator[Case]:
    yield from fact_cases(procedure)
    yield from rate_cases(procedure)


@pytest.mark.parametrize("case", tuple(of_each(cases)), ids=str)
def test_a_figure_is_whole(case: Case, tmp_path: Path) -> None:
    """Its unit or its share, of whom it is true, and its source: what is taken out is missed at its
    line.
    """
    assert missed(case, tmp_path)


def cited() -> dict[str, Steps]:
    """Each source, and the first place that cites it."""
    first: dict[str, Steps] = {}
    for steps, key in list_citations(PROCEDURE_FILE):
        first.setdefault(key, steps)
    return first


@pytest.mark.parametrize(("source", "citing"), tuple(cited().items()))
def test_a_figure_without_its_source_is_told(source: str, citing: Steps, tmp_path: Path) -> None:
    """Where the figure stands: no source, no figure."""
    text = cut(ACT.text, "sources", source)
    assert found(ACT, text, tmp_path, "unknown-source", Place(ACT.path, line_of(text, citing)))


@pytest.mark.parametrize(
    "fact", sorted(set(PROCEDURE_FILE.facts) - set(PROCEDURE_FILE.key_figures))
)
def test_a_sentence_without_its_figure_is_told(fact: str, tmp_path: Path) -> None:
    """At the line of the language's file that names it."""
    text = cut(ACT.text, "facts", fact)
    named = next(
        number
        for number, line in enumerate(WORDS["fr"].text.splitlines(), 1)
        if f"{{{fact}}}" in line
    )
    assert found(ACT, text, tmp_path, "unknown-fact", Place(WORDS["fr"].path, named))
