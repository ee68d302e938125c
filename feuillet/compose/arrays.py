"""The icon arrays of a document: what may be hoped for before what may be feared, on grids of one size."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.pictures import icon_array
from feuillet.compose.prose import Prose
from feuillet.model import Procedure, Rate, Wording


class Array(NamedTuple):
    """An icon array with its caption."""

    picture: Markup
    caption: Markup


def arrays(procedure: Procedure, wording: Wording, prose: Prose) -> tuple[Array, ...]:
    return (*hoped_for(procedure, wording, prose), *feared(procedure, wording, prose))


def hoped_for(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[Array]:
    for benefit in procedure.benefits:
        name = wording.benefits[benefit.id].name
        if benefit.drawn and name and benefit.frequency and benefit.frequency.shares[1]:
            picture, said = drawn(benefit.frequency, prose)
            yield Array(picture, prose.words("risk.hoped-caption", name=prose.line(name), cases=said))


def feared(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[Array]:
    for item in risk.in_order(procedure):
        # A drawing of no case would be an empty grid.
        if item.drawn and isinstance(item.frequency, Rate) and item.frequency.shares[1]:
            name = prose.line(wording.risks[item.id].name)
            picture, said = drawn(item.frequency, prose)
            yield Array(picture, prose.words("risk.array-caption", name=name, cases=said))


def drawn(rate: Rate, prose: Prose) -> tuple[Markup, Markup]:
    """The picture of a rate, and the rate in figures."""
    picture = icon_array(risk.ends(rate, prose.total)[1], prose.total)
    return picture, risk.out_of(rate, prose.total, prose.words)
