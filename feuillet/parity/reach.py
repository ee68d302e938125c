"""Which kinds of document must print what: the rule that tells a gap from what a short kind leaves out by design.

A kind says with `text` how much it prints: `names`, `short` or `full`. Everything has a reach, the least `text` that
must print it:

- names: alert signs; risks that are serious or frequent; benefits; the three key figures; the numbers to call; figures
  in a text that every kind prints, as the `short` of a section.
- short: figures in what a key figure counts, in the `short` of an alternative, in what is done about a risk, in the
  lists of the day and of the questions to ask; the local rows.
- full: the other risks, and figures that stand only in a `more`, in the `short` of a risk or in an answer.

It holds for a kind that informs by itself. Of a form, and of a kind with `informs: false`, only what belongs to its
sections is asked; with `names_risks`, also the name of each risk that is not explained by somebody else.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Literal

from feuillet.model import Kind, Rate, Risk, Step

Reach = Literal["names", "short", "full"]
REACHES: tuple[Reach, ...] = ("names", "short", "full")
# Texts of a language file by the first and the last key that lead to them; what is not here is printed in full only.
TEXTS: Mapping[tuple[str, str], Reach] = {
    ("title", ""): "names",
    ("lead", ""): "names",
    # What a key figure counts; the figure itself is a fact of every kind.
    ("key_figures", ""): "short",
    ("alert_signs", ""): "names",
    ("sections", "short"): "names",
    ("benefits", "short"): "names",
    ("risks", "name"): "names",
    ("risks", "action"): "short",
    ("alternatives", "name"): "names",
    ("alternatives", "short"): "short",
    ("day", ""): "short",
    ("to_ask", ""): "short",
}
# The section in which a group of texts is printed; no section is the top of the document.
SECTIONS: Mapping[str, str] = {
    "benefits": "benefits",
    "risks": "risks",
    "alternatives": "alternatives",
    "alert_signs": "alert",
    "day": "during",
    "asked": "questions",
    "to_ask": "questions",
}
# From here on the law calls a risk frequent (CSP L.1111-2): the lower bound of the CIOMS III band.
FREQUENT = Fraction(1, 100)


def of_text(steps: tuple[Step, ...]) -> Reach:
    """The least `text` of a kind that prints the text at these steps of a language file."""
    last = str(steps[-1]) if len(steps) > 2 else ""
    return TEXTS.get((str(steps[0]), last), "full")


def of_risk(risk: Risk) -> Reach:
    frequent = isinstance(risk.frequency, Rate) and risk.frequency.shares[1] >= FREQUENT
    return "names" if risk.severity == "serious" or frequent else "full"


def section_of(steps: tuple[Step, ...]) -> str:
    """The section that prints the text at these steps of a language file."""
    return str(steps[1]) if steps[0] == "sections" else SECTIONS.get(str(steps[0]), "")


def furthest(reaches: Iterable[Reach]) -> Reach:
    """The reach of what stands in several texts: one that every kind prints is enough."""
    return min(reaches, key=REACHES.index)


def demanded(kind: Kind, reach: Reach, sections: tuple[str, ...]) -> bool:
    """Whether the kind must print what has this reach and belongs to these sections."""
    concerned = (kind.informs and not kind.fields) or any(name in kind.sections for name in sections)
    return concerned and REACHES.index(reach) <= REACHES.index(kind.text)
