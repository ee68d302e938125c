"""What is known of a drawing while it is gone through: elements, stylesheets, and what is told."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.painted_shapes import ColourStop
from feuillet.artwork.svg.stylesheets import (
    ElementDeclarations,
    StyleRules,
    collect_element_declarations,
    collect_style_rules,
)
from feuillet.artwork.svg.tree import SvgTree
from feuillet.artwork.svg.unfit import OR_GIVE_PNG, UnfitDrawing
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _

# Of lines and curves: what layout takes to draw them is time.
_STEP_LIMIT = 100_000
# Trying as many selectors on an element takes as long as drawing a line.
_SELECTORS_PER_STEP = 20
# How many troubles are told at once.
_MOST_TROUBLES = 5
EXPORT_AS_PNG, EXPORT_STYLES_AS_ATTRIBUTES = (
    N_("export it as PNG"),
    N_("export it with its styles as attributes"),
)


class SvgDrawing(NamedTuple):
    """The drawing, and what piles up: where each trouble stands, by its fault and its remedy."""

    tree: SvgTree
    named: Mapping[str, Element]
    around: Mapping[Element, Element]
    rules: StyleRules
    # What the stylesheets say of the elements where they stand, and what counts here.
    document: ElementDeclarations
    sheets: ElementDeclarations
    # What they say of the elements inside what <use> repeats.
    repeated: dict[Element, ElementDeclarations]
    troubles: dict[tuple[str, str], str]
    # One number: of the elements, lines, curves and colours that are drawn.
    spent: list[int]
    # The colours of each gradient that was met.
    stops: dict[Element, tuple[ColourStop, ...]]

    # The style of each element that was referred to.
    styles: dict[Element, Mapping[str, str]]

    def inside(self, element: Element) -> "SvgDrawing":
        """Where it is repeated, no style knows what stands around it."""
        if not self.rules.number:
            return self
        if element not in self.repeated:
            self.spend(
                sum(1 for _unused in element.iter())
                * (1 + self.rules.number // _SELECTORS_PER_STEP)
            )
            self.repeated[element] = collect_element_declarations(element, self.rules.repeated)
        return self._replace(sheets=self.repeated[element])

    def outside(self) -> "SvgDrawing":
        """Where elements stand in the file, whoever refers to them."""
        return self._replace(sheets=self.document)

    def tell(self, element: Element, what: str, do: str) -> None:
        """Something is not drawn as it is meant."""
        self.troubles.setdefault((what, do), self.where(element))

    def where(self, element: Element) -> str:
        name = (
            f"{element.tag} id={quote_words(element.get('id', ''))}"
            if element.get("id")
            else element.tag
        )
        return _("<{name}>, line {line}").format(name=name, line=self.tree.lines.get(element, 1))

    def spend(self, steps: int) -> None:
        """Raises UnfitDrawing where it is too much."""
        self.spent[0] += steps
        if self.spent[0] > _STEP_LIMIT:
            raise UnfitDrawing(
                _(
                    "draws over {step_limit} lines and curves: simplify the drawing{or_give_png}"
                ).format(step_limit=_STEP_LIMIT, or_give_png=_(OR_GIVE_PNG))
            )

    def told(self) -> tuple[str, ...]:
        """Each trouble once: what, where, and what to do."""
        every = tuple(
            _("{what} ({where}): {do}").format(what=what, where=where, do=do)
            for (what, do), where in self.troubles.items()
        )
        left = len(every) - _MOST_TROUBLES
        return (
            *every[:_MOST_TROUBLES],
            *(
                (_("has {left} more troubles: mend these first").format(left=left),)
                if left > 0
                else ()
            ),
        )


def prepare_drawing(read: SvgTree) -> SvgDrawing:
    around = {child: parent for parent in read.root.iter() for child in parent}
    rules = collect_style_rules(read.root)
    declared = collect_element_declarations(read.root, rules.document)
    found = SvgDrawing(read, read.named(), around, rules, declared, declared, {}, {}, [0], {}, {})
    for element, what in rules.troubles:
        found.tell(
            element,
            _("has a style that we cannot read, “{what}”").format(what=what),
            _(EXPORT_STYLES_AS_ATTRIBUTES),
        )
    return found
