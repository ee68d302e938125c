"""Lines as paper and browsers draw them alike, where they lead nowhere or straight back."""

from collections.abc import Iterator

from feuillet.artwork.svg.outline import Outline, PathStep
from feuillet.artwork.svg.painted_shapes import Stroke
from feuillet.artwork.svg.winding import split_outline


def normalise_degenerate_lines(outline: Outline, stroke: Stroke, little: float) -> Outline:
    """`little` is a length that nobody sees."""
    every = split_outline(outline)
    # Of one point, dashes are drawn where it is all that there is, and open.
    dashed = stroke.dashes and (len(every) > 1 or outline[-1][0] == "Z")
    length = 0 if stroke.cap == "butt" or dashed else little
    return tuple(step for part in every for step in _normalise_degenerate_part(part, length))


def _normalise_degenerate_part(part: Outline, length: float) -> Iterator[PathStep]:
    """A point as a line of that length, if any; what is closed of two points with a third.

    Else an engine draws no caps for the one, and caps for the other, which has none.
    """
    (_, (start,)), *steps = part
    (x, y), every = start, [point for _, points in steps for point in points]
    there = next((point for point in every if point != start), None)
    if there is None:
        yield from (("M", (start,)), ("L", ((x + length, y),))) if length else ()
    elif steps[-1][0] == "Z" and set(every) <= {start, there}:
        middle = ((x + there[0]) / 2, (y + there[1]) / 2)
        yield from (("M", (start,)), ("L", (middle,)), ("L", (there,)), ("Z", ()))
    else:
        yield from part
