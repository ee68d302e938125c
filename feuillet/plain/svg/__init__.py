"""An SVG made plain: paths on one page, with nothing left to look up; what cannot be so is told."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from feuillet.palette import read_colour
from feuillet.plain.paper import NOTHING, UNSEEN, is_faint
from feuillet.plain.svg.cascade import computed
from feuillet.plain.svg.clips import Pen, Seen
from feuillet.plain.svg.desk import AS_ATTRIBUTES, AS_PNG, desk
from feuillet.plain.svg.edges import cut_sides
from feuillet.plain.svg.figures import Figure, Group, Node, Solid, figures, paints_of
from feuillet.plain.svg.matrix import Matrix
from feuillet.plain.svg.outline import Box
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.root import look_at_root
from feuillet.plain.svg.shapes import rectangle
from feuillet.plain.svg.size import refuse_endless
from feuillet.plain.svg.tree import OR_PNG, Unfit, tree
from feuillet.plain.svg.values import TOO_LARGE
from feuillet.plain.svg.viewport import root_port
from feuillet.plain.svg.walk import draw, framed, layered
from feuillet.plain.svg.write import written

__all__ = ["AS_PNG", "PlainSvg", "plain_svg"]

TOO_DEEP = f"has a style with too many brackets in each other: {AS_ATTRIBUTES}{OR_PNG}"
WORDS = {"text", "foreignObject"}


class PlainSvg(NamedTuple):
    """The drawing made plain, or nothing; what is not drawn as it is meant, or may not be."""

    file: bytes
    troubles: tuple[str, ...]
    doubts: tuple[str, ...] = ()
    # Whether it has words, which are outlines now.
    words: bool = False


@lru_cache(maxsize=64)
def plain_svg(data: bytes) -> PlainSvg:
    try:
        return made_plain(data)
    except Unfit as trouble:
        return PlainSvg(b"", (str(trouble),))
    except ArithmeticError:
        return PlainSvg(b"", (TOO_LARGE,))
    except RecursionError:
        # Elements are counted; brackets in a style are not.
        return PlainSvg(b"", (TOO_DEEP,))


def made_plain(data: bytes) -> PlainSvg:
    """Raises Unfit."""
    read = tree(data)
    refuse_endless(read)
    known = desk(read)
    style = computed(known, read.root, {})
    opening = root_port(read.root, style)
    if opening is None:
        raise Unfit(f"has no size: give it a `viewBox`{OR_PNG}")
    look_at_root(known, style)
    pen = Pen({**style, "clip-path": "none", "mask": "none"}, Matrix(), opening.view)
    inner = framed(known, read.root, pen, opening._replace(cuts=False))
    edges = opening.cut(Matrix(), inner)
    seen = (Group(inner, clip=edges),) if edges and inner else inner
    nodes = (
        *ground(style, opening.place),
        *layered(Seen(known, read.root, pen, seen, draw)),
    )
    return PlainSvg(
        written(nodes, opening.place.width, opening.place.height),
        known.told() or tuple(unseen(nodes)),
        tuple(doubts(inner, opening.place)),
        any(each.tag in WORDS for each in read.root.iter()),
    )


def doubts(nodes: tuple[Node, ...], place: Box) -> Iterator[str]:
    """What may be meant so, or not."""
    sides = " and the ".join(cut_sides(nodes, place))
    if sides:
        do = "make its artboard (`viewBox`) larger, unless that is meant"
        yield f"is cut at the {sides} edge: {do}"


def unseen(nodes: tuple[Node, ...]) -> Iterator[str]:
    """Why nothing of it is seen on paper."""
    paints = [paint for each in figures(nodes) for paint in paints_of(each)]
    if not paints:
        yield NOTHING
    elif all(is_faint(*paint) for paint in paints):
        yield UNSEEN


def ground(style: Style, place: Box) -> tuple[Node, ...]:
    """What a stylesheet paints behind all of it."""
    colour = read_colour(style["background-color"])
    if not colour or not colour[1]:
        return ()
    return (Figure(rectangle(place[:2], place[2:]), Matrix(), Solid(*colour)),)
