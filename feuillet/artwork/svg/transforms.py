"""Transformations as attributes and CSS write them (SVG 2, 8.5; CSS Transforms 1)."""

import re
from collections.abc import Callable, Mapping
from math import pi
from typing import NamedTuple

from feuillet.artwork.svg.matrix import (
    Matrix,
    build_rotation,
    build_scaling,
    build_skew,
    build_translation,
)
from feuillet.artwork.svg.values import (
    NUMBER_PATTERN,
    parse_svg_length,
    parse_svg_number,
    split_adjoining_numbers,
)

_TRANSFORM_CALL = re.compile(r"\s*([A-Za-z]+)\s*\(([^()]*)\)\s*,?", re.ASCII)
# CSS has no comma between two, attributes have none behind the last.
_COMMA_BEHIND, _COMMA_AT_END = re.compile(r"\)\s*,"), re.compile(r",\s*$")
_ARGUMENT_SEPARATOR = re.compile(r"\s*,\s*|\s+", re.ASCII)
_CSS_ANGLE = re.compile(rf"({NUMBER_PATTERN})(deg|grad|rad|turn)?", re.IGNORECASE)
_DEGREES_PER_UNIT = {"deg": 1.0, "grad": 0.9, "rad": 180 / pi, "turn": 360.0}


def _build_rotation_about(angle: float, x: float = 0, y: float = 0) -> Matrix:
    return build_translation(x, y) @ build_rotation(angle) @ build_translation(-x, -y)


class _TransformFunction(NamedTuple):
    """What it makes of its values, how many and of which kind, and whether only CSS has it."""

    make: Callable[..., Matrix]
    counts: frozenset[int]
    kinds: str
    css: bool = False


_ANGLE_KIND, _LENGTH_KIND, _NUMBER_KIND = "angles", "lengths", "numbers"
_TRANSFORM_FUNCTIONS: Mapping[str, _TransformFunction] = {
    "matrix": _TransformFunction(Matrix, frozenset({6}), _NUMBER_KIND),
    "translate": _TransformFunction(
        lambda x, y=0: build_translation(x, y), frozenset({1, 2}), _LENGTH_KIND
    ),
    "translateX": _TransformFunction(
        lambda x: build_translation(x, 0), frozenset({1}), _LENGTH_KIND, css=True
    ),
    "translateY": _TransformFunction(
        lambda y: build_translation(0, y), frozenset({1}), _LENGTH_KIND, css=True
    ),
    "scale": _TransformFunction(
        lambda x, y=None: build_scaling(x, x if y is None else y), frozenset({1, 2}), _NUMBER_KIND
    ),
    "scaleX": _TransformFunction(
        lambda x: build_scaling(x, 1), frozenset({1}), _NUMBER_KIND, css=True
    ),
    "scaleY": _TransformFunction(
        lambda y: build_scaling(1, y), frozenset({1}), _NUMBER_KIND, css=True
    ),
    "rotate": _TransformFunction(_build_rotation_about, frozenset({1, 3}), _ANGLE_KIND),
    "skewX": _TransformFunction(lambda x: build_skew(x, 0), frozenset({1}), _ANGLE_KIND),
    "skewY": _TransformFunction(lambda y: build_skew(0, y), frozenset({1}), _ANGLE_KIND),
    "skew": _TransformFunction(
        lambda x, y=0: build_skew(x, y), frozenset({1, 2}), _ANGLE_KIND, css=True
    ),
}


def parse_transform(text: str, *, css: bool) -> Matrix | None:
    """None where it cannot be read. Attributes have bare numbers; CSS has units."""
    if text.strip() in {"", "none"}:
        return Matrix()
    if (_COMMA_BEHIND if css else _COMMA_AT_END).search(text):
        return None
    whole, at = Matrix(), 0
    while at < len(text.rstrip()):
        found = _TRANSFORM_CALL.match(text, at)
        one = found and _parse_transform_function(
            found[1], _ARGUMENT_SEPARATOR.split(found[2].strip()), css=css
        )
        if not found or not one:
            return None
        whole, at = whole @ one, found.end()
    return whole


def _parse_transform_function(name: str, written: list[str], *, css: bool) -> Matrix | None:
    known = _TRANSFORM_FUNCTIONS.get(name)
    if not css and not all(written):
        return None
    if not css:
        written = [each for part in written for each in split_adjoining_numbers(part)]
    allowed = known and len(written) in known.counts and (css or not known.css)
    if known is None or not allowed or (css and name == "rotate" and len(written) > 1):
        return None
    values = [
        _parse_transform_argument(known.kinds, n, each, css=css) for n, each in enumerate(written)
    ]
    return None if None in values else known.make(*values)


def _parse_transform_argument(kinds: str, place: int, text: str, *, css: bool) -> float | None:
    """In degrees, in user units or as a plain number; the centre follows an attribute's angle."""
    if kinds == _ANGLE_KIND and (css or place == 0):
        found = _CSS_ANGLE.fullmatch(text)
        needs_unit = css and bool(found) and float(found[1]) != 0 if found else False
        if not found or (needs_unit and not found[2]) or (not css and found[2]):
            return None
        return parse_svg_number(found[1]) * _DEGREES_PER_UNIT[(found[2] or "deg").lower()]
    bare = re.fullmatch(NUMBER_PATTERN, text)
    if css and kinds == _LENGTH_KIND and not (bare and float(text) == 0):
        return None if bare else parse_svg_length(text, None)
    return parse_svg_number(text) if bare else None
