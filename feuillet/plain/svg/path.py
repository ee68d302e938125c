"""The `d` of a <path> as an outline (SVG 2, 9.3), up to its first mistake, as browsers draw it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.plain.svg.arc import Ellipse, arc
from feuillet.plain.svg.matrix import Point
from feuillet.plain.svg.outline import Outline, Step
from feuillet.plain.svg.values import NUMBER, number

# What follows a letter: numbers, and the flags of an arc, which may stand without a space behind.
FOLLOWING = {"m": "nn", "l": "nn", "h": "n", "v": "n", "t": "nn", "a": "nnnffnn"}
FOLLOWING |= {"c": "nnnnnn", "s": "nnnn", "q": "nnnn"}
PATTERNS = {
    "n": re.compile(rf"[\s,]*({NUMBER})", re.ASCII),
    "f": re.compile(r"[\s,]*([01])", re.ASCII),
}
LETTER = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz])", re.ASCII)


class Order(NamedTuple):
    """A letter and its numbers, in the order in which they are written."""

    letter: str
    values: tuple[float, ...] = ()


class State(NamedTuple):
    """Where a pen is, where its part began, the handle of its last curve, the last letter."""

    here: Point = (0.0, 0.0)
    start: Point = (0.0, 0.0)
    handle: Point = (0.0, 0.0)
    before: str = ""


def path(text: str) -> Outline:
    steps, state = list[Step](), State()
    for order in orders(text):
        if not state.before and order.letter.upper() != "M":
            break
        if state.before == "Z" and order.letter.upper() not in "MZ":
            # After a closed part, the next begins where that one did.
            steps.append(("M", (state.here,)))
        drawn, state = draw(order, state)
        steps += drawn
    return tuple(steps)


def orders(text: str) -> Iterator[Order]:
    at = 0
    while letter := LETTER.match(text, at):
        name, at = letter[1], letter.end()
        if name in "zZ":
            yield Order("Z")
            continue
        first = True
        while group := values(text, at, FOLLOWING[name.lower()]):
            found, at = group
            yield Order(name if first else {"m": "l", "M": "L"}.get(name, name), found)
            first = False
        # A letter without all its numbers is a mistake: nothing after it is drawn.
        if first or PATTERNS["n"].match(text, at):
            return


def values(text: str, at: int, kinds: str) -> tuple[tuple[float, ...], int] | None:
    """So many numbers, and where the next thing begins."""
    found = []
    for kind in kinds:
        one = PATTERNS[kind].match(text, at)
        if not one:
            return None
        found.append(number(one[1]))
        at = one.end()
    return tuple(found), at


def draw(order: Order, state: State) -> tuple[tuple[Step, ...], State]:
    """The steps of an order, and the state after it."""
    name, (here, start, handle, before) = order.letter.upper(), state
    if name == "Z":
        return (("Z", ()),), State(start, start, start, name)
    points = absolute(order, here)
    end = points[-1]
    match name:
        case "M":
            return (("M", points),), State(end, end, end, name)
        case "C" | "S":
            first = points[0] if name == "C" else mirrored(handle, here, on=before in {"C", "S"})
            return (("C", (first, *points[-2:])),), State(end, start, points[-2], name)
        case "Q" | "T":
            handle = points[0] if name == "Q" else mirrored(handle, here, on=before in {"Q", "T"})
            bent = (towards(here, handle), towards(end, handle), end)
            return (("C", bent),), State(end, start, handle, name)
        case "A":
            rx, ry, angle, large, sweep = order.values[:5]
            ellipse = Ellipse(rx, ry, angle, bool(large), bool(sweep))
            return tuple(arc(here, ellipse, end)), State(end, start, end, name)
        case _:
            return (("L", points),), State(end, start, end, name)


def absolute(order: Order, here: Point) -> tuple[Point, ...]:
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


def mirrored(handle: Point, here: Point, *, on: bool) -> Point:
    """The handle that goes on from the last one, where there is one."""
    return (2 * here[0] - handle[0], 2 * here[1] - handle[1]) if on else here


def towards(end: Point, handle: Point) -> Point:
    """The handle of a cubic curve that runs like a quadratic one."""
    return end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3
