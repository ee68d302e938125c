"""Where a procedure's figures and its sources stand."""

from collections.abc import Iterator

from feuillet.model import Benefit, Procedure, Rate, Risk, Step

Steps = tuple[Step, ...]


def list_outcomes(procedure: Procedure) -> Iterator[tuple[Steps, Risk | Benefit]]:
    """Each harm and each benefit, with the steps to it."""
    yield from ((("risks", index), risk) for index, risk in enumerate(procedure.risks))
    yield from ((("benefits", index), benefit) for index, benefit in enumerate(procedure.benefits))


def list_rates(procedure: Procedure) -> Iterator[tuple[Steps, str, Rate]]:
    """Each rate, with the steps to it and the id of what it counts, by which a text names it."""
    for name, fact in procedure.facts.items():
        if isinstance(fact, Rate):
            yield ("facts", name), name, fact
    for steps, item in list_outcomes(procedure):
        if isinstance(item.frequency, Rate):
            yield (*steps, "frequency"), item.id, item.frequency
        if isinstance(item, Benefit) and item.without:
            yield (*steps, "without"), item.id, item.without


def list_citations(procedure: Procedure) -> Iterator[tuple[Steps, str]]:
    """Each key of a source, with the steps to it."""
    for name, fact in procedure.facts.items():
        yield ("facts", name, "source"), fact.source
    for steps, item in list_outcomes(procedure):
        if isinstance(item.frequency, Rate):
            yield (*steps, "frequency", "source"), item.frequency.source
        if isinstance(item, Benefit) and item.without:
            yield (*steps, "without", "source"), item.without.source
        if item.source:
            yield (*steps, "source"), item.source
