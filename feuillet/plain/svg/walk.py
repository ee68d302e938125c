"""From elements to figures, in the order in which they are drawn (SVG 2, 5)."""

from xml.etree.ElementTree import Element

from feuillet.plain.svg.cascade import computed, style_of
from feuillet.plain.svg.clips import Pen, Seen, clips, transformation_of
from feuillet.plain.svg.conditions import MOVING, is_left_out, tell_changing
from feuillet.plain.svg.desk import AS_PNG, Desk
from feuillet.plain.svg.figures import Figure, Group, Node
from feuillet.plain.svg.gradients import referent
from feuillet.plain.svg.lettering import lettering
from feuillet.plain.svg.matrix import moved
from feuillet.plain.svg.paints import painted
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.shapes import SHAPES, outline_of, size
from feuillet.plain.svg.tree import OTHER, pointed_at
from feuillet.plain.svg.values import share
from feuillet.plain.svg.viewport import Port, port
from feuillet.plain.svg.words import AS_PATHS

# What holds others; of those in a <switch>, one is shown.
HOLDING = {"g", "a", "switch"}
# What draws nothing where it stands.
SILENT = {
    "title",
    "desc",
    "metadata",
    "defs",
    "style",
    "symbol",
    "clipPath",
    "mask",
    "filter",
    "view",
}
SILENT |= {"linearGradient", "radialGradient", "meshgradient", "pattern", "hatch", "solidColor"}
SILENT |= {"solidcolor", "marker", "cursor", "font", "font-face", "color-profile", OTHER} | MOVING


def draw(desk: Desk, element: Element, pen: Pen) -> tuple[Node, ...]:
    """What an element draws in the plane that it finds."""
    return () if element.tag in SILENT else drawn(desk, element, pen, {})


def drawn(desk: Desk, element: Element, pen: Pen, said: Style) -> tuple[Node, ...]:
    """The same, where whoever repeats it may say something of its style."""
    if is_left_out(element):
        return ()
    desk.spend(1)
    apart = desk._replace(troubles={})
    style = {**computed(apart, element, pen.style), **said}
    if style["display"] == "none":
        return ()
    for (what, do), where in apart.troubles.items():
        desk.troubles.setdefault((what, do), where)
    tell_changing(desk, element)
    inner = pen._replace(style=style, matrix=pen.matrix @ transformation_of(style))
    if not inner.matrix.area:
        return ()
    return layered(Seen(desk, element, inner, inside(desk, element, inner), draw))


def inside(desk: Desk, element: Element, pen: Pen) -> tuple[Node, ...]:
    tag, style = element.tag, pen.style
    if tag in SHAPES:
        return painted(desk, element, pen, outline_of(desk, element, style, pen.view))
    if tag in HOLDING:
        return tuple(node for child in shown(element) for node in draw(desk, child, pen))
    known = DRAWING.get(tag)
    if known:
        return known(desk, element, pen)
    if tag != "image" or element.get("href"):
        desk.tell(element, f"has a <{tag}>", "export it as plain SVG, or as PNG")
    return ()


def shown(element: Element) -> tuple[Element, ...]:
    """The children; of a <switch>, the first that asks for nothing."""
    if element.tag != "switch":
        return tuple(element)
    fit = (each for each in element if each.tag not in SILENT and not is_left_out(each))
    return tuple(fit)[:1]


def worded(desk: Desk, element: Element, pen: Pen) -> tuple[Node, ...]:
    found = list[Node]()
    for piece in lettering(desk, element, pen):
        found += painted(desk, piece.element, pen._replace(style=piece.style), piece.outline)
        # Its height would be that of a line of type, and not that of these letters.
        servers = [referent(desk, piece.style[name]) for name in ("fill", "stroke")]
        by_box = (
            each.get("gradientUnits") != "userSpaceOnUse" for each in servers if each is not None
        )
        if piece.outline and any(by_box):
            desk.tell(piece.element, "has words in a gradient", AS_PATHS)
    return tuple(found)


def repeated(desk: Desk, element: Element, pen: Pen) -> tuple[Node, ...]:
    target = desk.named.get(pointed_at(element))
    if target is None:
        return ()
    x, y = size(pen.style["x"], pen.view.width), size(pen.style["y"], pen.view.height)
    there, within = pen._replace(matrix=pen.matrix @ moved(x, y)), desk.inside(target)
    if target.tag not in {"symbol", "svg"}:
        return draw(within, target, there)
    # What <use> says of a size counts before what its target says.
    if style_of(desk, target)["transform"] != "none":
        desk.tell(target, "is turned or moved where it is repeated", "put its inside into a group")
    said = {name: pen.style[name] for name in ("width", "height") if pen.style[name] != "auto"}
    return drawn(within, target, there, said)


def viewed(desk: Desk, element: Element, pen: Pen) -> tuple[Node, ...]:
    return framed(desk, element, pen, port(element, pen.style, pen.view))


DRAWING = {"text": worded, "use": repeated, "svg": viewed, "symbol": viewed}


def framed(desk: Desk, element: Element, pen: Pen, opening: Port | None) -> tuple[Node, ...]:
    """What stands in a view of its own, cut at its edges unless it says otherwise."""
    if opening is None:
        return ()
    there = pen._replace(matrix=pen.matrix @ opening.matrix, view=opening.view)
    nodes = tuple(node for child in element for node in draw(desk, child, there))
    cut = opening.cut(pen.matrix, nodes)
    return (Group(nodes, clip=cut),) if cut and nodes else nodes


def layered(seen: Seen) -> tuple[Node, ...]:
    """An element through what it is clipped by, and as pale as it is."""
    nodes, style = seen.nodes, seen.pen.style
    if seen.pen.bare:
        if style["clip-path"] != "none" or style["mask"] != "none":
            seen.desk.tell(seen.element, "has a clipping path that is clipped in parts", AS_PNG)
        return nodes
    opacity = share(style["opacity"]) or 0
    if not nodes or not opacity:
        return ()
    for outline in clips(seen):
        nodes = (Group(nodes, clip=outline),) if outline else ()
    if opacity == 1 or not nodes:
        return nodes
    alone = nodes[0] if len(nodes) == 1 else None
    paler = alone.paler(opacity) if isinstance(alone, Figure) else None
    return (paler or Group(nodes, opacity),)
