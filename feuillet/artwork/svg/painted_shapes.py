"""What is drawn, with nothing left to look up: outlines with their paint, and groups of them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from feuillet.artwork.svg.matrix import Matrix
from feuillet.artwork.svg.outline import Outline, transform_outline


class SolidColour(NamedTuple):
    """A colour as #rrggbb; opacity from 0 to 1."""

    colour: str
    opacity: float = 1

    def paler(self, opacity: float) -> "SolidColour":
        return self._replace(opacity=self.opacity * opacity)


class ColourStop(NamedTuple):
    """A colour on the way of a gradient; place from 0 to 1."""

    place: float
    paint: SolidColour


class Gradient(NamedTuple):
    """Runs from x = 0 to `end`, or from the middle to there all round, in a plane of its own.

    `matrix` takes that into the plane of the outline.
    """

    radial: bool
    end: float
    matrix: Matrix
    stops: tuple[ColourStop, ...] = ()
    # Of what runs all round: where the circle inside is, and how large.
    focus: tuple[float, float] = (0.0, 0.0)
    inside: float = 0.0

    def paler(self, opacity: float) -> "Gradient":
        stops = tuple(stop._replace(paint=stop.paint.paler(opacity)) for stop in self.stops)
        return self._replace(stops=stops)


Paint = SolidColour | Gradient


class Stroke(NamedTuple):
    """How a line along an outline is drawn, in the plane of the outline."""

    paint: SolidColour
    width: float
    cap: str
    join: str
    limit: float
    dashes: tuple[float, ...]
    offset: float
    # Whether the area is painted over it, as `paint-order` asks.
    beneath: bool


class PaintedShape(NamedTuple):
    """An outline in the plane of whoever drew it, which `matrix` takes onto the page."""

    outline: Outline
    matrix: Matrix
    fill: Paint | None
    even_odd: bool = False
    stroke: Stroke | None = None

    @property
    def placed(self) -> Outline:
        """On the page."""
        return transform_outline(self.outline, self.matrix)

    def paler(self, opacity: float) -> "PaintedShape | None":
        """The whole at that opacity; None where area and line would show through each other."""
        if self.fill and self.stroke:
            return None
        line = self.stroke and self.stroke._replace(paint=self.stroke.paint.paler(opacity))
        return self._replace(fill=self.fill and self.fill.paler(opacity), stroke=line)


class ShapeGroup(NamedTuple):
    """Figures drawn as one, and seen through `clip`, where there is one: an outline on the page."""

    parts: tuple["PaintedShape | ShapeGroup", ...]
    opacity: float = 1
    clip: Outline | None = None


ShapeNode = PaintedShape | ShapeGroup


def iterate_shapes(nodes: Iterable[ShapeNode]) -> Iterator[PaintedShape]:
    for node in nodes:
        if isinstance(node, PaintedShape):
            yield node
        else:
            yield from iterate_shapes(node.parts)


def list_solid_colours(figure: PaintedShape) -> Iterator[SolidColour]:
    """Every colour that it is painted with."""
    if isinstance(figure.fill, SolidColour):
        yield figure.fill
    elif figure.fill:
        yield from (stop.paint for stop in figure.fill.stops)
    if figure.stroke:
        yield figure.stroke.paint
