"""Figures as an SVG that layout and browsers draw alike: paths, groups, gradients, clippings."""

import math
from collections.abc import Iterator

from feuillet.plain.svg.areas import with_area
from feuillet.plain.svg.figures import Figure, Gradient, Group, Node, Solid, Stroke
from feuillet.plain.svg.lines import drawable
from feuillet.plain.svg.matrix import Matrix, scaled
from feuillet.plain.svg.outline import Outline, box, put

# How wide the page is, so that what is lost by rounding is never seen.
WIDTH = 1000.0
# A length on the page that nobody sees.
LITTLE = 0.01
# Digits behind the point: on the page, and in planes where a length of one may be long.
COARSE, FINE = 2, 4
# The engine cuts what is pale together at the points of its figures, and lines go beyond them:
# an area that is not painted takes it as far as the page.
ROOM = '<path d="M-1000 -1000H3000V9000H-1000Z" fill="none"/>'
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}">'


class Defs(dict[str, str]):
    """What stands in <defs>, and the id of each."""

    def named(self, definition: str) -> str:
        """The id of a definition that has `{id}` in it."""
        return self.setdefault(definition, f"d{len(self)}")


def written(nodes: tuple[Node, ...], width: float, height: float) -> bytes:
    """`width` and `height` are those of the plane that the figures are placed in."""
    scale = WIDTH / width
    page, defs = scaled(scale, scale), Defs()
    body = "".join(part for node in nodes for part in node_written(node, page, defs))
    kept = "".join(text.replace("{id}", name, 1) for text, name in defs.items())
    head = HEAD.format(number(WIDTH), number(height * scale))
    return f"{head}{f'<defs>{kept}</defs>' if kept else ''}{body}</svg>\n".encode()


def node_written(node: Node, page: Matrix, defs: Defs) -> Iterator[str]:
    if isinstance(node, Group):
        inside = "".join(part for each in node.parts for part in node_written(each, page, defs))
        clip = f' clip-path="url(#{defs.named(clipping(node.clip, page))})"' if node.clip else ""
        pale = f' opacity="{number(node.opacity)}"' if node.opacity < 1 else ""
        yield f"<g{clip}{pale}>{ROOM if pale else ''}{inside}</g>"
        return
    area, line = tuple(filling(node, page, defs)), tuple(stroking(node, page))
    yield from (*line, *area) if node.stroke and node.stroke.beneath else (*area, *line)


def clipping(outline: Outline, page: Matrix) -> str:
    return f'<clipPath id="{{id}}"><path d="{course(put(outline, page))}"/></clipPath>'


def filling(figure: Figure, page: Matrix, defs: Defs) -> Iterator[str]:
    rule = ' fill-rule="evenodd"' if figure.even_odd else ""
    area = with_area(figure.outline, page @ figure.matrix) if figure.fill else ()
    if not area:
        return
    if isinstance(figure.fill, Solid):
        shape = course(put(area, page @ figure.matrix))
        pale = f' fill-opacity="{number(figure.fill.opacity)}"' if figure.fill.opacity < 1 else ""
        yield f'<path d="{shape}" fill="{figure.fill.colour}"{pale}{rule}/>'
    elif figure.fill:
        # Drawn in the plane of the gradient, which then needs no transformation of its own.
        own = figure.fill.matrix
        shape = roomy(put(area, own.inverse))
        plane, name = matrix(page @ figure.matrix @ own), defs.named(gradient(figure.fill))
        yield f'<path d="{shape}" transform="{plane}" fill="url(#{name})"{rule}/>'


def stroking(figure: Figure, page: Matrix) -> Iterator[str]:
    if not figure.stroke:
        return
    plane = page @ figure.matrix
    scale, own, place = plane.scale, plane, ""
    if scale is None:
        # Broader one way than the other: the line is transformed, from a plane of the page's size.
        scale = math.sqrt(abs(plane.area))
        own = scaled(scale, scale)
        place = f' transform="{matrix(plane @ own.inverse)}"'
    little = LITTLE / math.sqrt(abs(own.area))
    shape = course(put(drawable(figure.outline, figure.stroke, little), own), FINE)
    line = "".join(said(figure.stroke, scale))
    yield f'<path d="{shape}"{place} fill="none"{line}/>'


def said(stroke: Stroke, scale: float) -> Iterator[str]:
    yield f' stroke="{stroke.paint.colour}" stroke-width="{number(stroke.width * scale)}"'
    yield f' stroke-linecap="{stroke.cap}" stroke-linejoin="{stroke.join}"'
    yield f' stroke-miterlimit="{number(stroke.limit)}"'
    if stroke.paint.opacity < 1:
        yield f' stroke-opacity="{number(stroke.paint.opacity)}"'
    if stroke.dashes:
        offset = stroke.offset % sum(stroke.dashes)
        dashes = " ".join(number(each * scale) for each in stroke.dashes)
        yield f' stroke-dasharray="{dashes}" stroke-dashoffset="{number(offset * scale)}"'


def gradient(paint: Gradient) -> str:
    stops = "".join(
        f'<stop offset="{number(place)}" stop-color="{colour}" stop-opacity="{number(opacity)}"/>'
        for place, (colour, opacity) in paint.stops
    )
    head = 'id="{id}" gradientUnits="userSpaceOnUse"'
    if not paint.radial:
        way = f'x1="0" y1="0" x2="{number(paint.end)}" y2="0"'
        return f"<linearGradient {head} {way}>{stops}</linearGradient>"
    (x, y), end, inside = paint.focus, number(paint.end), number(paint.inside)
    way = f'cx="0" cy="0" r="{end}" fx="{number(x)}" fy="{number(y)}" fr="{inside}"'
    return f"<radialGradient {head} {way}>{stops}</radialGradient>"


def course(outline: Outline, digits: int = COARSE) -> str:
    """The `d` of a path."""
    return "".join(
        letter + " ".join(f"{number(x, digits)} {number(y, digits)}" for x, y in points)
        for letter, points in outline
    )


def roomy(outline: Outline) -> str:
    """With moves beyond it that draw nothing: the engine paints a tile that holds all points."""
    around = box((outline,))
    if not around:
        return course(outline, FINE)
    more = (around.width + around.height) / 2
    first = (around.left - more, around.top - more)
    last = (around.right + more, around.bottom + more)
    return course((("M", (first,)), ("M", (last,)), *outline), FINE)


def matrix(plane: Matrix) -> str:
    return f"matrix({' '.join(number(value, 9) for value in plane)})"


def number(value: float, digits: int = FINE) -> str:
    """With so many digits behind the point at most, of which none is left over."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if math.isfinite(value) else "0"
    return "0" if text in {"", "-0"} else text
