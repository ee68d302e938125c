"""The icon arrays of a document: what may be hoped for before what may be feared, on grids of one
size.
"""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.pictures import draw_icon_array
from feuillet.compose.prose import Prose
from feuillet.counting import count_black_squares
from feuillet.model import Procedure, Rate, Wording


class CaptionedArray(NamedTuple):
    """An icon array with its caption."""

    picture: Markup
    caption: Markup
    # Whether the rate is a range, of which the squares show the most.
    is_range: bool


def draw_icon_arrays(
    procedure: Procedure, wording: Wording, prose: Prose
) -> tuple[CaptionedArray, ...]:
    return (
        *_draw_benefit_arrays(procedure, wording, prose),
        *_draw_risk_arrays(procedure, wording, prose),
    )


def _draw_benefit_arrays(
    procedure: Procedure, wording: Wording, prose: Prose
) -> Iterator[CaptionedArray]:
    for benefit in procedure.benefits:
        name, rate = wording.benefits[benefit.id].name, benefit.frequency
        if benefit.drawn and name and rate and (picture := _draw_rate(rate, prose)):
            caption = prose.words(
                "risk.hoped-caption", name=prose.line(name), cases=_format_caption_rate(rate, prose)
            )
            yield CaptionedArray(picture, caption, _is_range(rate))


def _draw_risk_arrays(
    procedure: Procedure, wording: Wording, prose: Prose
) -> Iterator[CaptionedArray]:
    for item in risk.sort_risks(procedure):
        rate = item.frequency
        if item.drawn and isinstance(rate, Rate) and (picture := _draw_rate(rate, prose)):
            name = prose.line(wording.risks[item.id].name)
            caption = prose.words(
                "risk.array-caption", name=name, cases=_format_caption_rate(rate, prose)
            )
            yield CaptionedArray(picture, caption, _is_range(rate))


def _draw_rate(rate: Rate, prose: Prose) -> Markup:
    """The picture of a rate; nothing where squares cannot show what the figures say."""
    black = count_black_squares(rate, prose.total)
    return draw_icon_array(black, prose.total) if black else Markup()


def _format_caption_rate(rate: Rate, prose: Prose) -> Markup:
    return risk.format_rate(rate, prose.total, prose.words)


def _is_range(rate: Rate) -> bool:
    low, high = rate.shares
    return low < high
