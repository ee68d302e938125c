"""Transformations as attributes and CSS write them (SVG 2, 8.5; CSS Transforms 1)."""

import re
from collections.abc import Callable, Mapping
from math import pi
from typing import NamedTuple

from feuillet.plain.svg.matrix import Matrix, moved, scaled, slanted, turned
from feuillet.plain.svg.values import NUMBER, length, number, side_by_side

ONE = re.compile(r"\s*([A-Za-z]+)\s*\(([^()]*)\)\s*,?", re.ASCII)
BETWEEN = re.compile(r"\s*,\s*|\s+", re.ASCII)
ANGLE = re.compile(rf"({NUMBER})(deg|grad|rad|turn)?", re.IGNORECASE)
DEGREES = {"deg": 1.0, "grad": 0.9, "rad": 180 / pi, "turn": 360.0}


def about(angle: float, x: float = 0, y: float = 0) -> Matrix:
    return moved(x, y) @ turned(angle) @ moved(-x, -y)


class Function(NamedTuple):
    """What it makes of its values, how many and of which kind, and whether only CSS has it."""

    make: Callable[..., Matrix]
    counts: frozenset[int]
    kinds: str
    css: bool = False


ANGLES, LENGTHS, NUMBERS = "angles", "lengths", "numbers"
FUNCTIONS: Mapping[str, Function] = {
    "matrix": Function(Matrix, frozenset({6}), NUMBERS),
    "translate": Function(lambda x, y=0: moved(x, y), frozenset({1, 2}), LENGTHS),
    "translateX": Function(lambda x: moved(x, 0), frozenset({1}), LENGTHS, css=True),
    "translateY": Function(lambda y: moved(0, y), frozenset({1}), LENGTHS, css=True),
    "scale": Function(
        lambda x, y=None: scaled(x, x if y is None else y), frozenset({1, 2}), NUMBERS
    ),
    "scaleX": Function(lambda x: scaled(x, 1), frozenset({1}), NUMBERS, css=True),
    "scaleY": Function(lambda y: scaled(1, y), frozenset({1}), NUMBERS, css=True),
    "rotate": Function(about, frozenset({1, 3}), ANGLES),
    "skewX": Function(lambda x: slanted(x, 0), frozenset({1}), ANGLES),
    "skewY": Function(lambda y: slanted(0, y), frozenset({1}), ANGLES),
    "skew": Function(lambda x, y=0: slanted(x, y), frozenset({1, 2}), ANGLES, css=True),
}


def transformation(text: str, *, css: bool) -> Matrix | None:
    """None where it cannot be read. Attributes have bare numbers; CSS has units."""
    if text.strip() in {"", "none"}:
        return Matrix()
    whole, at = Matrix(), 0
    while at < len(text.rstrip()):
        found = ONE.match(text, at)
        one = found and single(found[1], BETWEEN.split(found[2].strip()), css=css)
        if not found or not one:
            return None
        whole, at = whole @ one, found.end()
    return whole


def single(name: str, written: list[str], *, css: bool) -> Matrix | None:
    known = FUNCTIONS.get(name)
    if not css:
        written = [each for part in written for each in side_by_side(part)]
    allowed = known and len(written) in known.counts and (css or not known.css)
    if known is None or not allowed or (css and name == "rotate" and len(written) > 1):
        return None
    values = [value(known.kinds, n, each, css=css) for n, each in enumerate(written)]
    return None if None in values else known.make(*values)


def value(kinds: str, place: int, text: str, *, css: bool) -> float | None:
    """In degrees, in user units or as a plain number; the centre follows an attribute's angle."""
    if kinds == ANGLES and (css or place == 0):
        found = ANGLE.fullmatch(text)
        needs_unit = css and bool(found) and float(found[1]) != 0 if found else False
        if not found or (needs_unit and not found[2]) or (not css and found[2]):
            return None
        return number(found[1]) * DEGREES[(found[2] or "deg").lower()]
    bare = re.fullmatch(NUMBER, text)
    if css and kinds == LENGTHS and not (bare and float(text) == 0):
        return None if bare else length(text, None)
    return number(text) if bare else None
