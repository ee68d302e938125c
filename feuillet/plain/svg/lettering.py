"""Words set as the outlines of their letters, in the fonts that we ship, as browsers set them."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.clips import Pen
from feuillet.plain.svg.desk import Desk
from feuillet.plain.svg.matrix import moved, scaled
from feuillet.plain.svg.outline import Outline, Step, put
from feuillet.plain.svg.path import towards
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.values import length
from feuillet.plain.svg.words import FAMILIES, Piece, pieces


class Lettering(NamedTuple):
    """The outline of a piece, in the plane of the <text> that it stands in."""

    element: Element
    style: Style
    outline: Outline


def lettering(desk: Desk, element: Element, pen: Pen) -> Iterator[Lettering]:
    """All that an element writes; nothing where something of it cannot be set.

    Each stretch begins where an `x` or a `y` says so, and is aligned by itself.
    """
    stretches: list[list[Piece]] = []
    for piece in pieces(desk, element, pen):
        if {"x", "y"} & piece.moves.keys() or not stretches:
            stretches.append([])
        stretches[-1].append(piece)
    x = y = 0.0
    for stretch in stretches:
        x, y = stretch[0].moves.get("x", x), stretch[0].moves.get("y", y)
        start, placed = x, list[Lettering]()
        for piece in stretch:
            x, y = x + piece.moves.get("dx", 0), y + piece.moves.get("dy", 0)
            outline, x = line(piece, x, y)
            placed.append(Lettering(piece.element, piece.style, outline))
        back = {"middle": (start - x) / 2, "end": start - x}.get(stretch[0].style["text-anchor"], 0)
        x += back
        yield from (each._replace(outline=put(each.outline, moved(back, 0))) for each in placed)


def line(piece: Piece, x: float, y: float) -> tuple[Outline, float]:
    """The outline of a piece that begins there, and where the next one does."""
    family = FAMILIES.get(piece.family.lower())
    if not piece.text or family is None:
        return (), x
    # Opening a font takes longer than all the rest.
    from feuillet.fonts import face, glyphs  # noqa: PLC0415

    size, steps = float(piece.style["font-size"]), list[Step]()
    spacing = length(piece.style["letter-spacing"], None) or 0
    for glyph in glyphs(face(family, piece.weight), piece.text, ligatures=not spacing):
        steps += put(cubic(glyph.outline), moved(x, y) @ scaled(size, size))
        x += glyph.advance * size + spacing
    return tuple(steps), x


def cubic(outline: Outline) -> Outline:
    """With cubic curves alone."""
    steps, here = list[Step](), (0.0, 0.0)
    for letter, points in outline:
        if letter == "Q":
            handle, end = points
            steps.append(("C", (towards(here, handle), towards(end, handle), end)))
        else:
            steps.append((letter, points))
        here = points[-1] if points else here
    return tuple(steps)
