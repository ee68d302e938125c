"""What is known of a drawing while it is gone through: elements, stylesheets, and what is told."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.figures import Stop
from feuillet.plain.svg.sheets import Declared, Rules, declared_in, rules_of
from feuillet.plain.svg.tree import OR_PNG, Tree, Unfit

# Of lines and curves: what layout takes to draw them is time.
STEP_LIMIT = 100_000
# Trying as many selectors on an element takes as long as drawing a line.
SELECTORS = 20
# How many troubles are told at once.
TOLD = 5
AS_PNG, AS_ATTRIBUTES = "export it as PNG", "export it with its styles as attributes"


class Desk(NamedTuple):
    """The drawing, and what piles up: where each trouble stands, by what is wrong and what to do."""

    tree: Tree
    named: Mapping[str, Element]
    around: Mapping[Element, Element]
    rules: Rules
    # What the stylesheets say of the elements where they stand, and what counts here.
    document: Declared
    sheets: Declared
    # What they say of the elements inside what <use> repeats.
    repeated: dict[Element, Declared]
    troubles: dict[tuple[str, str], str]
    # One number: of the elements, lines, curves and colours that are drawn.
    spent: list[int]
    # The colours of each gradient that was met.
    stops: dict[Element, tuple[Stop, ...]]

    # The style of each element that was referred to.
    styles: dict[Element, Mapping[str, str]]

    def inside(self, element: Element) -> "Desk":
        """Where it is repeated, no style knows what stands around it."""
        if not self.rules.number:
            return self
        if element not in self.repeated:
            self.spend(sum(1 for _ in element.iter()) * (1 + self.rules.number // SELECTORS))
            self.repeated[element] = declared_in(element, self.rules.repeated)
        return self._replace(sheets=self.repeated[element])

    def outside(self) -> "Desk":
        """Where elements stand in the file, whoever refers to them."""
        return self._replace(sheets=self.document)

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
    rules = rules_of(read.root)
    declared = declared_in(read.root, rules.document)
    found = Desk(read, read.named(), around, rules, declared, declared, {}, {}, [0], {}, {})
    for element, what in rules.troubles:
        found.tell(element, f"has a style that we cannot read, “{what}”", AS_ATTRIBUTES)
    return found
