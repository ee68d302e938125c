"""The rows of the risks: three groups by severity, those that nobody has counted last in theirs."""

from collections.abc import Mapping
from functools import reduce
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.prose import Prose
from feuillet.compose.source_references import find_row_sources, list_source_numbers
from feuillet.compose.sources import format_reference
from feuillet.model import Procedure, Rate, Risk, Wording


class RiskRow(NamedTuple):
    """A row of the risks; without a band where nobody knows the frequency."""

    id: str
    name: Markup
    short: Markup
    band: Markup
    # The number without its « sur 1 000 »: the head of its column says it once.
    cases: Markup
    # Where the figure was read; where the rest of the row was read elsewhere, both. Empty in a
    # document without a list.
    source: Markup
    action: Markup

    @property
    def is_counted(self) -> bool:
        return bool(self.band)


class RiskGroup(NamedTuple):
    """The risks of one severity, the most frequent first; the names of those nobody has counted."""

    severity: str
    rows: tuple[RiskRow, ...]
    uncounted: Markup


def group_risks(
    procedure: Procedure, wording: Wording, prose: Prose, numbers: Mapping[str, int]
) -> tuple[RiskGroup, ...]:
    """The gravest group first; none without a risk."""
    return tuple(
        _build_risk_group(severity, tuple(items), wording, prose, numbers)
        for severity, items in groupby(risk.sort_risks(procedure), lambda item: item.severity)
    )


def _build_risk_group(
    severity: str,
    items: tuple[Risk, ...],
    wording: Wording,
    prose: Prose,
    numbers: Mapping[str, int],
) -> RiskGroup:
    unknown = tuple(wording.risks[item.id].name for item in items if item.frequency == "unknown")
    rows = tuple(_render_risk_row(item, wording, prose, numbers) for item in items)
    return RiskGroup(severity, rows, format_risk_names(unknown, prose))


def format_risk_names(items: tuple[str, ...], prose: Prose) -> Markup:
    """« a ; b, ou c ; d »: names that may have a comma or an “or” of their own."""
    named = [prose.line(item) for item in items]
    return reduce(
        lambda before, name: prose.words("risk.between", before=before, name=name),
        named or [Markup("")],
    )


def _render_risk_row(
    item: Risk, wording: Wording, prose: Prose, numbers: Mapping[str, int]
) -> RiskRow:
    said, rate = wording.risks[item.id], item.frequency
    row = RiskRow(
        id=item.id,
        # Where nobody knows the frequency, the author has written the name for a sentence.
        name=_capitalise_sentence(prose.line(said.name)),
        short=prose.line(said.short),
        band=Markup(""),
        cases=Markup(""),
        source=format_reference(
            list_source_numbers(find_row_sources(item, wording, prose.figures), numbers)
        ),
        action=prose.line(said.action),
    )
    if not isinstance(rate, Rate):
        return row
    return row._replace(
        band=prose.words(f"band.{rate.band}"),
        cases=risk.format_cases(rate, prose.total, prose.words),
    )


def _capitalise_sentence(sentence: Markup) -> Markup:
    """A sentence may begin with a number, and that with a word: « environ 3 »."""
    return sentence[:1].upper() + sentence[1:]
