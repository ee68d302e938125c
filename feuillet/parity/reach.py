"""Which kinds of document must print what: the rule that tells a gap from what a short kind leaves
out by design.

A kind says with `text` how much it prints: `names`, `short` or `full`. Everything has a reach, the
least `text` that must print it:

- names: alert signs; risks that are serious or frequent; benefits; the three key figures; the
  numbers to call; figures in a text that every kind prints, as the `short` of a section.
- short: figures in what a key figure counts, in the `short` of an alternative, in what is done
  about a risk, in the lists of the day and of the questions to ask; the local rows.
- full: the other risks, and figures that stand only in a `more`, in the `short` of a risk or in
  an answer.

It holds for a kind that informs by itself. Of a form, and of a kind with `informs: false`, only
what belongs to its sections is asked; with `names_risks`, also the name of each risk that is not
explained by somebody else.
"""

from collections.abc import Iterable
from fractions import Fraction

from feuillet.model import Kind, Rate, Risk
from feuillet.model.anatomy import REACHES, Reach

# From here on the law calls a risk frequent (CSP L.1111-2): the lower bound of the CIOMS III band.
_LEGALLY_FREQUENT_SHARE = Fraction(1, 100)


def find_risk_reach(risk: Risk) -> Reach:
    frequent = (
        isinstance(risk.frequency, Rate) and risk.frequency.shares[1] >= _LEGALLY_FREQUENT_SHARE
    )
    return "names" if risk.severity == "serious" or frequent else "full"


def find_furthest_reach(reaches: Iterable[Reach]) -> Reach:
    """The reach of what stands in several texts: one that every kind prints is enough."""
    return min(reaches, key=REACHES.index)


def must_print(kind: Kind, reach: Reach, sections: tuple[str, ...]) -> bool:
    """Whether the kind must print what has this reach and belongs to these sections."""
    concerned = (kind.informs and not kind.fields) or any(
        name in kind.sections for name in sections
    )
    return concerned and REACHES.index(reach) <= REACHES.index(kind.text)
