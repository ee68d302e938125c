"""The `d` of a <path> as an outline (SVG 2, 9.3), up to its first mistake, as browsers draw it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.artwork.svg.arc import Ellipse, curves_from_arc
from feuillet.artwork.svg.matrix import Point
from feuillet.artwork.svg.outline import Outline, PathStep
from feuillet.artwork.svg.values import NUMBER_PATTERN, parse_svg_number

# What follows a letter: numbers, and the flags of an arc, which may stand without a space behind.
_OPERAND_KINDS = {"m": "nn", "l": "nn", "h": "n", "v": "n", "t": "nn", "a": "nnnffnn"}
_OPERAND_KINDS |= {"c": "nnnnnn", "s": "nnnn", "q": "nnnn"}
_OPERAND_PATTERNS = {
    "n": re.compile(rf"\s*,?\s*({NUMBER_PATTERN})", re.ASCII),
    "f": re.compile(r"\s*,?\s*([01])", re.ASCII),
}
_STRAY_COMMA = re.compile(r"\s*,", re.ASCII)
_COMMAND_LETTER = re.compile(r"\s*,?\s*([MmLlHhVvCcSsQqTtAaZz])", re.ASCII)


class _PathCommand(NamedTuple):
    """A letter and its numbers, in the order in which they are written."""

    letter: str
    values: tuple[float, ...] = ()


class _PathState(NamedTuple):
    """Where a pen is, where its part began, the handle of its last curve, the last letter."""

    here: Point = (0.0, 0.0)
    start: Point = (0.0, 0.0)
    handle: Point = (0.0, 0.0)
    before: str = ""


def outline_from_path(text: str) -> Outline:
    steps, state = list[PathStep](), _PathState()
    for order in _split_commands(text):
        if not state.before and order.letter.upper() != "M":
            break
        if state.before == "Z" and order.letter.upper() not in "MZ":
            # After a closed part, the next begins where that one did.
            steps.append(("M", (state.here,)))
        drawn, state = _apply_command(order, state)
        steps += drawn
    return tuple(steps)


def _split_commands(text: str) -> Iterator[_PathCommand]:
    at = 0
    while letter := _COMMAND_LETTER.match(text, at):
        name, at = letter[1], letter.end()
        if name in "zZ":
            yield _PathCommand("Z")
            continue
        if _STRAY_COMMA.match(text, at):
            return
        first = True
        while group := _parse_operands(text, at, _OPERAND_KINDS[name.lower()]):
            found, at = group
            yield _PathCommand(name if first else {"m": "l", "M": "L"}.get(name, name), found)
            first = False
        # A letter without all its numbers is a mistake: nothing after it is drawn.
        if first or _OPERAND_PATTERNS["n"].match(text, at):
            return


def _parse_operands(text: str, at: int, kinds: str) -> tuple[tuple[float, ...], int] | None:
    """So many numbers, and where the next thing begins."""
    found = []
    for kind in kinds:
        one = _OPERAND_PATTERNS[kind].match(text, at)
        if not one:
            return None
        found.append(parse_svg_number(one[1]))
        at = one.end()
    return tuple(found), at


def _apply_command(
    order: _PathCommand, state: _PathState
) -> tuple[tuple[PathStep, ...], _PathState]:
    """The steps of an order, and the state after it."""
    name, (here, start, handle, before) = order.letter.upper(), state
    if name == "Z":
        return (("Z", ()),), _PathState(start, start, start, name)
    points = _resolve_points(order, here)
    end = points[-1]
    match name:
        case "M":
            return (("M", points),), _PathState(end, end, end, name)
        case "C" | "S":
            first = (
                points[0] if name == "C" else _mirror_handle(handle, here, on=before in {"C", "S"})
            )
            return (("C", (first, *points[-2:])),), _PathState(end, start, points[-2], name)
        case "Q" | "T":
            handle = (
                points[0] if name == "Q" else _mirror_handle(handle, here, on=before in {"Q", "T"})
            )
            bent = (
                cubic_handle_from_quadratic(here, handle),
                cubic_handle_from_quadratic(end, handle),
                end,
            )
            return (("C", bent),), _PathState(end, start, handle, name)
        case "A":
            rx, ry, angle, large, sweep = order.values[:5]
            ellipse = Ellipse(rx, ry, angle, bool(large), bool(sweep))
            return tuple(curves_from_arc(here, ellipse, end)), _PathState(end, start, end, name)
        case _:
            return (("L", points),), _PathState(end, start, end, name)


def _resolve_points(order: _PathCommand, here: Point) -> tuple[Point, ...]:
    """The points of an order, counted from the origin."""
    name, numbers = order.letter.upper(), order.values
    across, up = here if order.letter.islower() else (0.0, 0.0)
    if name == "H":
        return ((numbers[0] + across, here[1]),)
    if name == "V":
        return ((here[0], numbers[0] + up),)
    if name == "A":
        numbers = numbers[5:]
    return tuple((x + across, y + up) for x, y in zip(numbers[::2], numbers[1::2], strict=True))


def _mirror_handle(handle: Point, here: Point, *, on: bool) -> Point:
    """The handle that goes on from the last one, where there is one."""
    return (2 * here[0] - handle[0], 2 * here[1] - handle[1]) if on else here


def cubic_handle_from_quadratic(end: Point, handle: Point) -> Point:
    """The handle of a cubic curve that runs like a quadratic one."""
    return end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3
