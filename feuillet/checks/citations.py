"""Where a procedure names a source."""

from collections.abc import Iterator

from feuillet.model import Procedure, Rate, Step


def citations(procedure: Procedure) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Steps to each source key and the key itself."""
    for name, fact in procedure.facts.items():
        yield ("facts", name, "source"), fact.source
    for index, risk in enumerate(procedure.risks):
        if isinstance(risk.frequency, Rate):
            yield ("risks", index, "frequency", "source"), risk.frequency.source
        if risk.source:
            yield ("risks", index, "source"), risk.source
    for index, benefit in enumerate(procedure.benefits):
        yield ("benefits", index, "source"), benefit.source
