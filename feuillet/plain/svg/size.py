"""How much a tree draws, what <use> repeats included."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.tree import ELEMENT_LIMIT, OR_PNG, Tree, Unfit, pointed_at

# How deep elements stand in each other.
DEPTH_LIMIT = 100


class Size(NamedTuple):
    """How many elements are drawn, and how deep they stand in each other."""

    elements: int
    depth: int


def refuse_endless(read: Tree) -> None:
    """Raises Unfit where the tree draws too much, goes too deep, or in a ring."""
    if size(read.root, read.named(), {}, 1).elements > ELEMENT_LIMIT:
        raise Unfit(f"draws over {ELEMENT_LIMIT} elements: simplify the drawing{OR_PNG}")


def size(
    element: Element, named: Mapping[str, Element], known: dict[Element, Size], depth: int
) -> Size:
    """Of an element with all it holds or repeats; raises Unfit when that goes too deep, or round."""
    found = known.get(element)
    if depth + (found.depth if found else 1) > DEPTH_LIMIT + 1:
        raise Unfit(f"has over {DEPTH_LIMIT} elements in each other: ungroup them{OR_PNG}")
    if found is None:
        again = pointed_at(element) if element.tag == "use" else ""
        repeated = [named[again]] if again in named else []
        parts = [size(each, named, known, depth + 1) for each in (*element, *repeated)]
        deepest = max((part.depth for part in parts), default=0)
        found = known[element] = Size(1 + sum(part.elements for part in parts), 1 + deepest)
    return found
