"""What is drawn, with nothing left to look up: outlines with their paint, and groups of them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from feuillet.plain.svg.matrix import Matrix
from feuillet.plain.svg.outline import Outline, put


class Solid(NamedTuple):
    """A colour as #rrggbb; opacity from 0 to 1."""

    colour: str
    opacity: float = 1

    def paler(self, opacity: float) -> "Solid":
        return self._replace(opacity=self.opacity * opacity)


class Stop(NamedTuple):
    """A colour on the way of a gradient; place from 0 to 1."""

    place: float
    paint: Solid


class Gradient(NamedTuple):
    """Runs from x = 0 to `end`, or from the middle to there all round, in a plane of its own.

    `matrix` takes that into the plane of the outline.
    """

    radial: bool
    end: float
    matrix: Matrix
    stops: tuple[Stop, ...] = ()
    # Of what runs all round: where the circle inside is, and how large.
    focus: tuple[float, float] = (0.0, 0.0)
    inside: float = 0.0

    def paler(self, opacity: float) -> "Gradient":
        stops = tuple(stop._replace(paint=stop.paint.paler(opacity)) for stop in self.stops)
        return self._replace(stops=stops)


Paint = Solid | Gradient


class Stroke(NamedTuple):
    """How a line along an outline is drawn, in the plane of the outline."""

    paint: Solid
    width: float
    cap: str
    join: str
    limit: float
    dashes: tuple[float, ...]
    offset: float
    # Whether the area is painted over it, as `paint-order` asks.
    beneath: bool


class Figure(NamedTuple):
    """An outline in the plane of whoever drew it, which `matrix` takes onto the page."""

    outline: Outline
    matrix: Matrix
    fill: Paint | None
    even_odd: bool = False
    stroke: Stroke | None = None

    @property
    def placed(self) -> Outline:
        """On the page."""
        return put(self.outline, self.matrix)

    def paler(self, opacity: float) -> "Figure | None":
        """The whole at that opacity; None where area and line would show through each other."""
        if self.fill and self.stroke:
            return None
        line = self.stroke and self.stroke._replace(paint=self.stroke.paint.paler(opacity))
        return self._replace(fill=self.fill and self.fill.paler(opacity), stroke=line)


class Group(NamedTuple):
    """Figures drawn as one, and seen through `clip`, where there is one: an outline on the page."""

    parts: tuple["Figure | Group", ...]
    opacity: float = 1
    clip: Outline | None = None


Node = Figure | Group


def figures(nodes: Iterable[Node]) -> Iterator[Figure]:
    for node in nodes:
        if isinstance(node, Figure):
            yield node
        else:
            yield from figures(node.parts)


def paints_of(figure: Figure) -> Iterator[Solid]:
    """Every colour that it is painted with."""
    if isinstance(figure.fill, Solid):
        yield figure.fill
    elif figure.fill:
        yield from (stop.paint for stop in figure.fill.stops)
    if figure.stroke:
        yield figure.stroke.paint
