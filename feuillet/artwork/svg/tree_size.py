"""How much a tree draws, what <use> repeats included."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.tree import ELEMENT_LIMIT, SvgTree, find_referenced_id
from feuillet.artwork.svg.unfit import OR_GIVE_PNG, UnfitDrawing
from feuillet.messages import gettext as _

# How deep elements stand in each other.
DEPTH_LIMIT = 100


class _TreeSize(NamedTuple):
    """How many elements are drawn, and how deep they stand in each other."""

    elements: int
    depth: int


def refuse_endless_drawing(read: SvgTree) -> None:
    """Raises UnfitDrawing where the tree draws too much, goes too deep, or in a ring."""
    if _measure_tree(read.root, read.named(), {}, 1).elements > ELEMENT_LIMIT:
        raise UnfitDrawing(
            _("draws over {element_limit} elements: simplify the drawing{or_give_png}").format(
                element_limit=ELEMENT_LIMIT, or_give_png=_(OR_GIVE_PNG)
            )
        )


def _measure_tree(
    element: Element, named: Mapping[str, Element], known: dict[Element, _TreeSize], depth: int
) -> _TreeSize:
    """Of an element with all it holds or repeats; Unfit when that goes too deep, or round."""
    found = known.get(element)
    if depth + (found.depth if found else 1) > DEPTH_LIMIT + 1:
        raise UnfitDrawing(
            _("has over {depth_limit} elements in each other: ungroup them{or_give_png}").format(
                depth_limit=DEPTH_LIMIT, or_give_png=_(OR_GIVE_PNG)
            )
        )
    if found is None:
        again = find_referenced_id(element) if element.tag == "use" else ""
        repeated = [named[again]] if again in named else []
        parts = [_measure_tree(each, named, known, depth + 1) for each in (*element, *repeated)]
        deepest = max((part.depth for part in parts), default=0)
        found = known[element] = _TreeSize(1 + sum(part.elements for part in parts), 1 + deepest)
    return found
