"""The fact box: what may be hoped for beside what may be feared, each counted on a grid of one
size, with and without the procedure where a study compares.
"""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.pictures import draw_icon_array
from feuillet.compose.prose import Prose
from feuillet.counting import count_black_squares
from feuillet.model import Benefit, Procedure, Rate, Wording


class CountedShare(NamedTuple):
    """A share of people as a picture and as a number; whether it is a range, of which the squares
    show the most.
    """

    picture: Markup
    number: Markup
    is_range: bool
    # With the procedure or without it; empty where no study compares.
    group: Markup
    # Per cent, as a length has it: the highest that the source says.
    portion: str


class CountedFact(NamedTuple):
    """What is counted, and its shares: one, or two where a study compares."""

    name: Markup
    shares: tuple[CountedShare, ...]

    @property
    def is_compared(self) -> bool:
        return len(self.shares) > 1


class FactBox(NamedTuple):
    """One effect hoped for and one feared; either may have no figure."""

    hoped: CountedFact | None
    feared: CountedFact | None


def build_fact_box(procedure: Procedure, wording: Wording, prose: Prose) -> FactBox:
    return FactBox(
        next(_count_benefits(procedure, wording, prose), None),
        next(_count_risks(procedure, wording, prose), None),
    )


def _count_benefits(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[CountedFact]:
    for benefit in procedure.benefits:
        said, rate = wording.benefits[benefit.id], benefit.frequency
        if benefit.drawn and said.name and rate and count_black_squares(rate, prose.total):
            yield CountedFact(prose.line(said.name), tuple(_count_groups(benefit, rate, prose)))


def _count_groups(benefit: Benefit, rate: Rate, prose: Prose) -> Iterator[CountedShare]:
    """With the procedure, and without it where that was counted too."""
    share = _count_share(rate, prose)
    if benefit.without is None:
        yield share
        return
    yield share._replace(group=prose.words("facts.with"))
    yield _count_share(benefit.without, prose)._replace(group=prose.words("facts.without"))


def _count_risks(procedure: Procedure, wording: Wording, prose: Prose) -> Iterator[CountedFact]:
    for item in risk.sort_risks(procedure):
        rate = item.frequency
        if item.drawn and isinstance(rate, Rate) and count_black_squares(rate, prose.total):
            share = _count_share(rate, prose)
            yield CountedFact(prose.line(wording.risks[item.id].name), (share,))


def _count_share(rate: Rate, prose: Prose) -> CountedShare:
    """Without a picture where squares cannot show what the figures say."""
    low, high = rate.shares
    black = count_black_squares(rate, prose.total)
    picture = draw_icon_array(black, prose.total) if black else Markup("")
    number = risk.format_rate(rate, prose.total, prose.words)
    portion = f"{float(100 * high):.4g}%"
    return CountedShare(picture, number, low < high, Markup(""), portion)
