"""Where a procedure names a source."""

from collections.abc import Iterator

from feuillet.model import Benefit, Procedure, Rate, Risk, Step


def citations(procedure: Procedure) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Steps to each source key and the key itself."""
    for name, fact in procedure.facts.items():
        yield ("facts", name, "source"), fact.source
    items: dict[str, tuple[Risk | Benefit, ...]] = {"risks": procedure.risks, "benefits": procedure.benefits}
    for group, listed in items.items():
        for index, item in enumerate(listed):
            if isinstance(item.frequency, Rate):
                yield (group, index, "frequency", "source"), item.frequency.source
            if item.source:
                yield (group, index, "source"), item.source
