"""A wing: long feathers in three tones that sweep in from the right, each thinner to its tip."""

from collections.abc import Iterator

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import (
    LOWEST_COVER,
    Coordinates,
    Shape,
    write_curve,
    write_line,
    write_points,
)

_FEATHERS = 26
# Of a strip's height: from barb to barb, how far one reaches back and aside, its root's breadth.
_BARB_PITCH, _BARB_REACH, _BARB_SPREAD, _BARB_ROOT = 0.78, 1.9, 0.56, 0.56
_SHAFT = 0.05


def draw_feather(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    if height < LOWEST_COVER:
        return tuple(_draw_plume(width, height, tones))
    colours = (tones.first, tones.second, tones.third)
    return tuple(
        Shape(colours[number % 3], path) for number, path in enumerate(_iterate_wing(width, height))
    )


def _iterate_wing(width: float, height: float) -> Iterator[str]:
    """Feather by feather, from the top of a cover."""
    for number in range(_FEATHERS):
        share = number / (_FEATHERS - 1)
        y, dip = (share * 1.04 - 0.02) * height, (0.085 - 0.1 * share) * height
        thick, tip = 0.028 * height, (width * (0.02 + 0.5 * share), 0.055 * height)
        upper = write_curve(
            (width + 1, y),
            (width * 0.62, y - 0.035 * height),
            (width * (0.4 + 0.2 * share), y + dip),
            (tip[0], y + dip + tip[1]),
        )
        lower = write_points(
            (width * (0.45 + 0.18 * share), y + dip + 0.035 * height),
            (width * 0.72, y + thick * 0.85),
            (width + 1, y + thick),
        )
        yield f"{upper}C{lower}Z"


def _draw_plume(width: float, height: float, tones: GroundTones) -> Iterator[Shape]:
    """A feather that lies along a strip: its barbs on both sides, bent back and pointed."""
    pitch = _BARB_PITCH * height
    count = int(width / pitch + _BARB_REACH / _BARB_PITCH) + 2
    for side, colour in ((-1, tones.first), (1, tones.second)):
        barbs = (_write_barb(number * pitch, height, side) for number in range(count))
        yield Shape(colour, "".join(barbs))
    shaft = write_line((-5, height / 2), (width + 5, height / 2))
    yield Shape(tones.first, shaft, _SHAFT * height)


def _write_barb(x: float, height: float, side: int) -> str:
    """From its root on the shaft to its tip and back."""

    def at(along: float, aside: float) -> Coordinates:
        return x - along * height, (0.5 + side * aside) * height

    bends = ((0.35, 0.18), (0.9, 0.4))
    outer = write_curve(at(0, 0), *(at(*each) for each in bends), at(_BARB_REACH, _BARB_SPREAD))
    (near, nearer), (far, farther) = bends
    inner = write_points(
        at(far - 0.75 * _BARB_ROOT, farther), at(near - _BARB_ROOT, nearer), at(-_BARB_ROOT, 0)
    )
    return f"{outer}C{inner}Z"
