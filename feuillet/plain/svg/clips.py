"""What an element is seen through: clipping paths, and masks like them (CSS Masking 1)."""

from collections.abc import Callable, Iterator
from itertools import dropwhile
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.cascade import style_of
from feuillet.plain.svg.conditions import is_left_out, tell_changing
from feuillet.plain.svg.desk import AS_PNG, Desk
from feuillet.plain.svg.figures import Figure, Node, Solid, figures
from feuillet.plain.svg.gradients import referent
from feuillet.plain.svg.lengths import measured
from feuillet.plain.svg.matrix import Matrix, moved, scaled
from feuillet.plain.svg.outline import Outline, box, put
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.shapes import SHAPES, View, rectangle
from feuillet.plain.svg.transforms import transformation
from feuillet.plain.svg.tree import Unfit, pointed_at
from feuillet.plain.svg.winding import merged

# How many clipping paths, or masks, may stand in each other: they may go round.
DEEPEST = 10
# Looking at an outline takes so much longer than drawing it.
COST = 10
# Children of a clipping path that shape it; browsers pass over the others.
SHAPING = {*SHAPES, "text"}
WHITE, BLACK = "#ffffff", "#000000"
# What a mask lets through where it does not say: a tenth more of its element on every side.
REGION = {"x": "-10%", "y": "-10%", "width": "120%", "height": "120%"}


class Pen(NamedTuple):
    """What an element finds: the style around, its plane, and what percentages are shares of."""

    style: Style
    matrix: Matrix
    view: View
    # Whether areas alone count, as in a clipping path; how many masks are drawn in each other.
    bare: bool = False
    masks: int = 0


class Seen(NamedTuple):
    """An element, the pen and the nodes of its inside; what draws others is handed on to here."""

    desk: Desk
    element: Element
    pen: Pen
    nodes: tuple[Node, ...]
    draw: Callable[[Desk, Element, Pen], tuple[Node, ...]]

    def boxed(self) -> Matrix:
        """The plane in which the element is one wide and one high."""
        back = self.pen.matrix.inverse
        around = box(put(each.placed, back) for each in figures(self.nodes))
        if around is None:
            return Matrix()
        return moved(around.left, around.top) @ scaled(around.width, around.height)


def clips(seen: Seen) -> Iterator[Outline]:
    """The outlines on the page that an element is seen through, one after the other."""
    yield from clipping(seen, seen.pen.style["clip-path"], 0)
    mask = referent(seen.desk, seen.pen.style["mask"])
    if mask is not None and mask.tag == "mask" and not is_left_out(mask):
        yield from masking(seen, mask)


def clipping(seen: Seen, value: str, depth: int) -> Iterator[Outline]:
    desk, path = seen.desk.outside(), referent(seen.desk, value)
    if path is None or path.tag != "clipPath":
        return
    if depth > DEEPEST:
        raise Unfit("is clipped by a path that is clipped by itself: export it as PNG")
    own = style_of(desk, path)
    yield from clipping(seen, own["clip-path"], depth + 1)
    plane = seen.pen.matrix @ transformation_of(own)
    if path.get("clipPathUnits") == "objectBoundingBox":
        plane = plane @ seen.boxed()
        tell_unmeasured(seen)
    pen = Pen(own, plane, seen.pen.view, bare=True)
    shaping = (child for child in path if shapes(desk, child))
    drawn = [node for child in shaping for node in seen.draw(desk, child, pen)]
    desk.spend(COST * sum(len(each.outline) for each in figures(drawn)))
    outline = merged(figures(drawn))
    if outline is None:
        desk.tell(path, "has a clipping path of parts that overlap", AS_PNG)
    else:
        yield outline


def tell_unmeasured(seen: Seen) -> None:
    """A size to clip by is that of lines of type, and of what is not painted, too."""
    inside = tuple(each for each in seen.element.iter() if each.tag in {*SHAPING, "use"})
    drawn = sum(1 for _ in figures(seen.nodes))
    if any(each.tag in {"text", "use"} for each in inside[1:]) or drawn < len(inside):
        seen.desk.tell(
            seen.element, "is clipped by its own size, with words or unseen parts", AS_PNG
        )
    elif seen.element.tag == "text":
        seen.desk.tell(seen.element, "has words that are clipped by their own size", AS_PNG)


def shapes(desk: Desk, child: Element) -> bool:
    """Whether it counts in a clipping path: it draws a shape, or repeats what does."""
    again = desk.named.get(pointed_at(child)) if child.tag == "use" else child
    return again is not None and again.tag in SHAPING


def masking(seen: Seen, mask: Element) -> Iterator[Outline]:
    """A mask of plain white areas is a clipping path; any other is told."""
    desk, own, depth = seen.desk.outside(), style_of(seen.desk, mask), seen.pen.masks + 1
    if depth > DEEPEST:
        raise Unfit("is masked by what is masked by it: export it as PNG")
    tell_changing(desk, mask)
    by_box = mask.get("maskContentUnits") == "objectBoundingBox"
    plane = seen.pen.matrix @ (seen.boxed() if by_box else Matrix())
    if by_box:
        tell_unmeasured(seen)
    pen = Pen(own, plane, seen.pen.view, masks=depth)
    drawn = [node for child in mask for node in seen.draw(desk, child, pen)]
    by_light = own["mask-type"] != "alpha"
    if by_light:
        # Black on nothing lets through as little as nothing.
        drawn = list(dropwhile(lambda node: covers(node, BLACK), drawn))
    plain = own["mask"] == own["clip-path"] == "none"
    plain = plain and all(covers(node, WHITE if by_light else "") for node in drawn)
    desk.spend(COST * sum(len(each.outline) for each in figures(drawn)))
    outline = merged(figures(drawn)) if plain else None
    if outline is None:
        desk.tell(seen.element, "has a mask", AS_PNG)
        return
    yield region(seen, mask)
    yield outline


def covers(node: Node, colour: str) -> bool:
    """Whether it is an area that hides what is beneath, of that colour where one is named."""
    if not isinstance(node, Figure) or node.stroke or not isinstance(node.fill, Solid):
        return False
    return node.fill.opacity == 1 and colour in {"", node.fill.colour}


def region(seen: Seen, mask: Element) -> Outline:
    by_user = mask.get("maskUnits") == "userSpaceOnUse"
    view = seen.pen.view if by_user else View(1, 1)
    style = style_of(seen.desk, mask)
    x, width, y, height = (
        measured(seen.desk, mask, (name, mask.get(name, REGION[name])), whole, style)
        for names, whole in ((("x", "width"), view.width), (("y", "height"), view.height))
        for name in names
    )
    plane = seen.pen.matrix @ (Matrix() if by_user else seen.boxed())
    return put(rectangle((x, y), (x + width, y + height)), plane)


def transformation_of(style: Style) -> Matrix:
    return transformation(style["transform"], css=False) or Matrix()
