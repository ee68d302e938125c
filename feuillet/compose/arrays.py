"""The icon arrays of a document: what may be hoped for before what may be feared, on grids of one size."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.pictures import icon_array
from feuillet.compose.prose import Prose
from feuillet.counting import squares
from feuillet.model import Procedure, Rate, Wording


class Array(NamedTuple):
    """An icon array with its caption."""

    picture: Markup
    caption: Markup
    # Whether the rate is a range, of which the squares show the most.
    is_range: bool


def arrays(procedure: Procedure, wording: Wording, prose: Prose) -> tuple[Array, ...]:
    return (*hoped_for(procedure, wording, prose), *feared(procedure, wording, prose))


def hoped_for(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[Array]:
    for benefit in procedure.benefits:
        name, rate = wording.benefits[benefit.id].name, benefit.frequency
        if benefit.drawn and name and rate and (picture := drawn(rate, prose)):
            caption = prose.words("risk.hoped-caption", name=prose.line(name), cases=in_figures(rate, prose))
            yield Array(picture, caption, is_range(rate))


def feared(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[Array]:
    for item in risk.in_order(procedure):
        rate = item.frequency
        if item.drawn and isinstance(rate, Rate) and (picture := drawn(rate, prose)):
            name = prose.line(wording.risks[item.id].name)
            caption = prose.words("risk.array-caption", name=name, cases=in_figures(rate, prose))
            yield Array(picture, caption, is_range(rate))


def drawn(rate: Rate, prose: Prose) -> Markup:
    """The picture of a rate; nothing where squares cannot show what the figures say."""
    black = squares(rate, prose.total)
    return icon_array(black, prose.total) if black else Markup()


def in_figures(rate: Rate, prose: Prose) -> Markup:
    return risk.out_of(rate, prose.total, prose.words)


def is_range(rate: Rate) -> bool:
    low, high = rate.shares
    return low < high
