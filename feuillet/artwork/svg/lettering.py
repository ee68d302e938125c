"""Words set as the outlines of their letters, in the fonts that we ship, as browsers set them."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.clips import PaintContext
from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.matrix import build_scaling, build_translation
from feuillet.artwork.svg.outline import Outline, PathStep, transform_outline
from feuillet.artwork.svg.path import cubic_handle_from_quadratic
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.values import parse_svg_length
from feuillet.artwork.svg.words import FAMILY_NAMES, StyledElement, TextSpan, list_text_spans


class Lettering(NamedTuple):
    """The outline of a piece, in the plane of the <text> that it stands in."""

    element: Element
    style: ComputedStyle
    outline: Outline
    # What it stands in, inside the <text>, from the outermost.
    around: tuple[StyledElement, ...] = ()


def outline_words(desk: SvgDrawing, element: Element, pen: PaintContext) -> Iterator[Lettering]:
    """All that an element writes; nothing where something of it cannot be set.

    Each stretch begins where an `x` or a `y` says so, and is aligned by itself.
    """
    stretches: list[list[TextSpan]] = []
    for piece in list_text_spans(desk, element, pen):
        if {"x", "y"} & piece.moves.keys() or not stretches:
            stretches.append([])
        stretches[-1].append(piece)
    x = y = 0.0
    for stretch in stretches:
        x, y = stretch[0].moves.get("x", x), stretch[0].moves.get("y", y)
        start, placed = x, list[Lettering]()
        for piece in stretch:
            x, y = x + piece.moves.get("dx", 0), y + piece.moves.get("dy", 0)
            outline, x = _outline_text_span(piece, x, y)
            placed.append(Lettering(piece.element, piece.style, outline, piece.around))
        back = {"middle": (start - x) / 2, "end": start - x}.get(stretch[0].style["text-anchor"], 0)
        x += back
        yield from (
            each._replace(outline=transform_outline(each.outline, build_translation(back, 0)))
            for each in placed
        )


def _outline_text_span(piece: TextSpan, x: float, y: float) -> tuple[Outline, float]:
    """The outline of a piece that begins there, and where the next one does."""
    family = FAMILY_NAMES.get(piece.family.lower())
    if not piece.text or family is None:
        return (), x
    # Opening a font takes longer than all the rest.
    from feuillet.fonts import draw_text_outlines, find_upright_font  # noqa: PLC0415

    size, steps = float(piece.style["font-size"]), list[PathStep]()
    spacing = parse_svg_length(piece.style["letter-spacing"], None) or 0
    for glyph in draw_text_outlines(
        find_upright_font(family, piece.weight), piece.text, ligatures=not spacing
    ):
        steps += transform_outline(
            _convert_to_cubic(glyph.outline), build_translation(x, y) @ build_scaling(size, size)
        )
        x += glyph.advance * size + spacing
    return tuple(steps), x


def _convert_to_cubic(outline: Outline) -> Outline:
    """With cubic curves alone."""
    steps, here = list[PathStep](), (0.0, 0.0)
    for letter, points in outline:
        if letter == "Q":
            handle, end = points
            steps.append(
                (
                    "C",
                    (
                        cubic_handle_from_quadratic(here, handle),
                        cubic_handle_from_quadratic(end, handle),
                        end,
                    ),
                )
            )
        else:
            steps.append((letter, points))
        here = points[-1] if points else here
    return tuple(steps)
