"""What is known of a drawing while it is gone through: elements, stylesheets, and what is told."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.figures import Stop
from feuillet.plain.svg.sheets import Declaration, sheets
from feuillet.plain.svg.tree import OR_PNG, Tree, Unfit

# Of lines and curves: what layout takes to draw them is time.
STEP_LIMIT = 100_000
# How many troubles are told at once.
TOLD = 5
AS_PNG, AS_ATTRIBUTES = "export it as PNG", "export it with its styles as attributes"


class Desk(NamedTuple):
    """The drawing, and what piles up: where each trouble stands, by what is wrong and what to do."""

    tree: Tree
    named: Mapping[str, Element]
    around: Mapping[Element, Element]
    sheets: Mapping[Element, list[Declaration]]
    troubles: dict[tuple[str, str], str]
    # One number: of the elements, lines, curves and colours that are drawn.
    spent: list[int]
    # The colours of each gradient that was met.
    stops: dict[Element, tuple[Stop, ...]]

    def tell(self, element: Element, what: str, do: str) -> None:
        """Something is not drawn as it is meant."""
        self.troubles.setdefault((what, do), self.where(element))

    def where(self, element: Element) -> str:
        name = f"{element.tag} id=“{element.get('id')}”" if element.get("id") else element.tag
        return f"<{name}>, line {self.tree.lines.get(element, 1)}"

    def spend(self, steps: int) -> None:
        """Raises Unfit where it is too much."""
        self.spent[0] += steps
        if self.spent[0] > STEP_LIMIT:
            raise Unfit(f"draws over {STEP_LIMIT} lines and curves: simplify the drawing{OR_PNG}")

    def told(self) -> tuple[str, ...]:
        """Each trouble once: what, where, and what to do."""
        every = tuple(f"{what} ({where}): {do}" for (what, do), where in self.troubles.items())
        left = len(every) - TOLD
        return (
            *every[:TOLD],
            *((f"has {left} more troubles: mend these first",) if left > 0 else ()),
        )


def desk(read: Tree) -> Desk:
    around = {child: parent for parent in read.root.iter() for child in parent}
    styles = sheets(read.root)
    found = Desk(read, read.named(), around, styles.of, {}, [0], {})
    for element, what in styles.troubles:
        found.tell(element, f"has a style that we cannot read, “{what}”", AS_ATTRIBUTES)
    return found
