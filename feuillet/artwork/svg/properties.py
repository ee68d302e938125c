"""The properties of CSS, and attributes of these names, that are drawn as a browser draws them.

What is in neither of the lists here is told. tests/proof/test_drawn.py has tried each of them.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from feuillet.artwork.svg.values import (
    NUMBER_PATTERN,
    parse_share,
    parse_svg_length,
    parse_url_reference,
)
from feuillet.palette import parse_screen_colour


class _CssProperty(NamedTuple):
    """What it is where nothing says so, which values we read, and whether it comes down."""

    initial: str
    reads: Callable[[str], bool]
    inherited: bool = True


def _is_one_of(words: str, value: str) -> bool:
    return value in words.split()


def _is_colour(value: str) -> bool:
    return value == "currentcolor" or parse_screen_colour(value) is not None


def _is_mixed_in_srgb(value: str) -> bool:
    """Whether browsers mix it with the next as sRGB: not what is written in another space."""
    return _is_colour(value) and not re.match(
        r"(?:color|(?:ok)?l(?:ab|ch))\(", value, re.IGNORECASE
    )


def _is_paint(value: str) -> bool:
    found = parse_url_reference(value)
    behind = found[1] if found else value
    return (found is not None and not behind) or behind == "none" or _is_colour(behind)


def _is_share(value: str) -> bool:
    return parse_share(value) is not None


def _is_length(value: str) -> bool:
    return parse_svg_length(value, 1) is not None


def _is_breadth(value: str) -> bool:
    found = parse_svg_length(value, 1)
    return found is not None and found >= 0


def _is_length_or(word: str, value: str) -> bool:
    return value == word or _is_length(value)


def _is_letter_spacing(value: str) -> bool:
    return value == "normal" or parse_svg_length(value, None) is not None


def _is_number(value: str) -> bool:
    return re.fullmatch(NUMBER_PATTERN, value) is not None


def _is_dash_list(value: str) -> bool:
    return value == "none" or all(map(_is_breadth, re.split(r"\s*,\s*|\s+", value.strip())))


def _is_reference(value: str) -> bool:
    found = parse_url_reference(value)
    return value == "none" or (found is not None and not found[1])


def _is_paint_order(value: str) -> bool:
    return value == "normal" or (
        set(value.split()) <= {"fill", "stroke", "markers"}
        and len(set(value.split())) == len(value.split())
    )


def _is_anything(_value: str) -> bool:
    return True


_FILL_RULE = partial(_is_one_of, "nonzero evenodd")
DRAWN_PROPERTIES: dict[str, _CssProperty] = {
    "color": _CssProperty("black", _is_colour),
    "fill": _CssProperty("black", _is_paint),
    "fill-opacity": _CssProperty("1", _is_share),
    "fill-rule": _CssProperty("nonzero", _FILL_RULE),
    "stroke": _CssProperty("none", _is_paint),
    "stroke-opacity": _CssProperty("1", _is_share),
    "stroke-width": _CssProperty("1", _is_breadth),
    "stroke-linecap": _CssProperty("butt", partial(_is_one_of, "butt round square")),
    "stroke-linejoin": _CssProperty("miter", partial(_is_one_of, "miter round bevel")),
    "stroke-miterlimit": _CssProperty("4", _is_number),
    "stroke-dasharray": _CssProperty("none", _is_dash_list),
    "stroke-dashoffset": _CssProperty("0", _is_length),
    "paint-order": _CssProperty("normal", _is_paint_order),
    "clip-rule": _CssProperty("nonzero", _FILL_RULE),
    "visibility": _CssProperty("visible", partial(_is_one_of, "visible hidden collapse")),
    "font-family": _CssProperty("", _is_anything),
    "font-size": _CssProperty("16", _is_length),
    "font-weight": _CssProperty("400", _is_anything),
    "font-style": _CssProperty("normal", partial(_is_one_of, "normal italic oblique")),
    "text-anchor": _CssProperty("start", partial(_is_one_of, "start middle end")),
    "letter-spacing": _CssProperty("normal", _is_letter_spacing),
    "direction": _CssProperty("ltr", partial(_is_one_of, "ltr rtl")),
    "display": _CssProperty("inline", _is_anything, inherited=False),
    "opacity": _CssProperty("1", _is_share, inherited=False),
    "clip-path": _CssProperty("none", _is_reference, inherited=False),
    "mask": _CssProperty("none", _is_reference, inherited=False),
    "mask-type": _CssProperty("luminance", partial(_is_one_of, "luminance alpha"), inherited=False),
    "overflow": _CssProperty("", _is_anything, inherited=False),
    "stop-color": _CssProperty("black", _is_mixed_in_srgb, inherited=False),
    "stop-opacity": _CssProperty("1", _is_share, inherited=False),
    # Attributes and CSS write it in different ways: it is read where it stands.
    "transform": _CssProperty("none", _is_anything, inherited=False),
    "background-color": _CssProperty("transparent", _is_colour, inherited=False),
}
_POSITION_PROPERTIES, _SIZE_PROPERTIES = (
    ("x", "y", "cx", "cy", "r"),
    ("width", "height", "rx", "ry"),
)
DRAWN_PROPERTIES |= {
    name: _CssProperty("0", _is_length, inherited=False) for name in _POSITION_PROPERTIES
}
DRAWN_PROPERTIES |= {
    name: _CssProperty("auto", partial(_is_length_or, "auto"), inherited=False)
    for name in _SIZE_PROPERTIES
}
# Attributes of these names are a style on these elements alone: elsewhere they mean something else.
STYLE_ATTRIBUTE_ELEMENTS: Mapping[str, set[str]] = {
    name: {"rect", "circle", "ellipse", "svg", "symbol", "use"}
    for name in (*_POSITION_PROPERTIES, *_SIZE_PROPERTIES)
} | {"background-color": set()}
