"""Figures as an SVG that layout and browsers draw alike: paths, groups, gradients, clippings."""

import math
from collections.abc import Iterator

from feuillet.artwork.svg.areas import SVG_WIDTH, keep_areas
from feuillet.artwork.svg.lines import normalise_degenerate_lines
from feuillet.artwork.svg.matrix import Matrix, build_scaling
from feuillet.artwork.svg.outline import Outline, measure_bounding_box, transform_outline
from feuillet.artwork.svg.painted_shapes import (
    Gradient,
    PaintedShape,
    ShapeGroup,
    ShapeNode,
    SolidColour,
    Stroke,
)

# A length on the page that nobody sees.
_INVISIBLE_LENGTH = 0.01
# Digits behind the point: on the page, and in planes where a length of one may be long.
_COARSE_DIGITS, _FINE_DIGITS = 2, 4
# The engine cuts what is pale together at the points of its figures, and lines go beyond them:
# an area that is not painted takes it as far as the page.
_PAGE_WIDE_AREA = '<path d="M-1000 -1000H3000V9000H-1000Z" fill="none"/>'
_SVG_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}">'
)


class _SvgDefinitions(dict[str, str]):
    """What stands in <defs>, and the id of each."""

    def named(self, definition: str) -> str:
        """The id of a definition that has `{id}` in it."""
        return self.setdefault(definition, f"d{len(self)}")


def format_svg(nodes: tuple[ShapeNode, ...], width: float, height: float) -> bytes:
    """`width` and `height` are those of the plane that the figures are placed in."""
    scale = SVG_WIDTH / width
    page, defs = build_scaling(scale, scale), _SvgDefinitions()
    body = "".join(part for node in nodes for part in _format_node(node, page, defs))
    kept = "".join(text.replace("{id}", name, 1) for text, name in defs.items())
    head = _SVG_HEAD.format(_format_svg_number(SVG_WIDTH), _format_svg_number(height * scale))
    return f"{head}{f'<defs>{kept}</defs>' if kept else ''}{body}</svg>\n".encode()


def _format_node(node: ShapeNode, page: Matrix, defs: _SvgDefinitions) -> Iterator[str]:
    if isinstance(node, ShapeGroup):
        inside = "".join(part for each in node.parts for part in _format_node(each, page, defs))
        clip = (
            f' clip-path="url(#{defs.named(_format_clip_path(node.clip, page))})"'
            if node.clip
            else ""
        )
        pale = f' opacity="{_format_svg_number(node.opacity)}"' if node.opacity < 1 else ""
        yield f"<g{clip}{pale}>{_PAGE_WIDE_AREA if pale else ''}{inside}</g>"
        return
    area, line = tuple(_format_fill(node, page, defs)), tuple(_format_stroke(node, page))
    yield from (*line, *area) if node.stroke and node.stroke.beneath else (*area, *line)


def _format_clip_path(outline: Outline, page: Matrix) -> str:
    return (
        f'<clipPath id="{{id}}"><path '
        f'd="{_format_path(transform_outline(outline, page))}"/></clipPath>'
    )


def _format_fill(figure: PaintedShape, page: Matrix, defs: _SvgDefinitions) -> Iterator[str]:
    rule = ' fill-rule="evenodd"' if figure.even_odd else ""
    area = keep_areas(figure.outline, page @ figure.matrix) if figure.fill else ()
    if not area:
        return
    if isinstance(figure.fill, SolidColour):
        shape = _format_path(transform_outline(area, page @ figure.matrix))
        pale = (
            f' fill-opacity="{_format_svg_number(figure.fill.opacity)}"'
            if figure.fill.opacity < 1
            else ""
        )
        yield f'<path d="{shape}" fill="{figure.fill.colour}"{pale}{rule}/>'
    elif figure.fill:
        # Drawn in the plane of the gradient, which then needs no transformation of its own.
        own = figure.fill.matrix
        shape = _format_roomy_path(transform_outline(area, own.inverse))
        plane, name = (
            _format_matrix(page @ figure.matrix @ own),
            defs.named(_format_gradient(figure.fill)),
        )
        yield f'<path d="{shape}" transform="{plane}" fill="url(#{name})"{rule}/>'


def _format_stroke(figure: PaintedShape, page: Matrix) -> Iterator[str]:
    if not figure.stroke:
        return
    plane = page @ figure.matrix
    scale, own, place = plane.scale, plane, ""
    if scale is None:
        # Broader one way than the other: the line is transformed, from a plane of the page's size.
        scale = math.sqrt(abs(plane.area))
        own = build_scaling(scale, scale)
        place = f' transform="{_format_matrix(plane @ own.inverse)}"'
    little = _INVISIBLE_LENGTH / math.sqrt(abs(own.area))
    shape = _format_path(
        transform_outline(normalise_degenerate_lines(figure.outline, figure.stroke, little), own),
        _FINE_DIGITS,
    )
    line = "".join(_format_stroke_attributes(figure.stroke, scale))
    yield f'<path d="{shape}"{place} fill="none"{line}/>'


def _format_stroke_attributes(stroke: Stroke, scale: float) -> Iterator[str]:
    yield (
        f' stroke="{stroke.paint.colour}" stroke-width="{_format_svg_number(stroke.width * scale)}"'
    )
    yield f' stroke-linecap="{stroke.cap}" stroke-linejoin="{stroke.join}"'
    yield f' stroke-miterlimit="{_format_svg_number(stroke.limit)}"'
    if stroke.paint.opacity < 1:
        yield f' stroke-opacity="{_format_svg_number(stroke.paint.opacity)}"'
    if stroke.dashes:
        offset = stroke.offset % sum(stroke.dashes)
        dashes = " ".join(_format_svg_number(each * scale) for each in stroke.dashes)
        yield (
            f' stroke-dasharray="{dashes}" stroke-dashoffset="{_format_svg_number(offset * scale)}"'
        )


def _format_gradient(paint: Gradient) -> str:
    stops = "".join(
        (
            f'<stop offset="{_format_svg_number(place)}" stop-color="{colour}" '
            f'stop-opacity="{_format_svg_number(opacity)}"/>'
        )
        for place, (colour, opacity) in paint.stops
    )
    head = 'id="{id}" gradientUnits="userSpaceOnUse"'
    if not paint.radial:
        way = f'x1="0" y1="0" x2="{_format_svg_number(paint.end)}" y2="0"'
        return f"<linearGradient {head} {way}>{stops}</linearGradient>"
    (x, y), end, inside = (
        paint.focus,
        _format_svg_number(paint.end),
        _format_svg_number(paint.inside),
    )
    way = (
        f'cx="0" cy="0" r="{end}" fx="{_format_svg_number(x)}" fy="{_format_svg_number(y)}" '
        f'fr="{inside}"'
    )
    return f"<radialGradient {head} {way}>{stops}</radialGradient>"


def _format_path(outline: Outline, digits: int = _COARSE_DIGITS) -> str:
    """The `d` of a path."""
    return "".join(
        letter
        + " ".join(
            f"{_format_svg_number(x, digits)} {_format_svg_number(y, digits)}" for x, y in points
        )
        for letter, points in outline
    )


def _format_roomy_path(outline: Outline) -> str:
    """With moves beyond it that draw nothing: the engine paints a tile that holds all points."""
    around = measure_bounding_box((outline,))
    if not around:
        return _format_path(outline, _FINE_DIGITS)
    more = (around.width + around.height) / 2
    first = (around.left - more, around.top - more)
    last = (around.right + more, around.bottom + more)
    return _format_path((("M", (first,)), ("M", (last,)), *outline), _FINE_DIGITS)


def _format_matrix(plane: Matrix) -> str:
    return f"matrix({' '.join(_format_svg_number(value, 9) for value in plane)})"


def _format_svg_number(value: float, digits: int = _FINE_DIGITS) -> str:
    """With so many digits behind the point at most, of which none is left over."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if math.isfinite(value) else "0"
    return "0" if text in {"", "-0"} else text
