"""The properties of CSS, and attributes of these names, that are drawn as a browser draws them.

What is in neither of the lists here is told. tests/proof/test_drawn.py has tried each of them.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from feuillet.palette import read_colour
from feuillet.plain.svg.values import NUMBER, length, referred, share


class Property(NamedTuple):
    """What it is where nothing says so, which values we read, and whether it comes down."""

    initial: str
    reads: Callable[[str], bool]
    inherited: bool = True


def is_one_of(words: str, value: str) -> bool:
    return value in words.split()


def is_colour(value: str) -> bool:
    return value == "currentcolor" or read_colour(value) is not None


def is_mixed_by_light(value: str) -> bool:
    """Whether browsers mix it with the next as sRGB: not what is written in another space."""
    return is_colour(value) and not re.match(r"(?:color|(?:ok)?l(?:ab|ch))\(", value, re.IGNORECASE)


def is_paint(value: str) -> bool:
    found = referred(value)
    behind = found[1] if found else value
    return (found is not None and not behind) or behind == "none" or is_colour(behind)


def is_share(value: str) -> bool:
    return share(value) is not None


def is_length(value: str) -> bool:
    return length(value, 1) is not None


def is_breadth(value: str) -> bool:
    found = length(value, 1)
    return found is not None and found >= 0


def is_length_or(word: str, value: str) -> bool:
    return value == word or is_length(value)


def is_spacing(value: str) -> bool:
    return value == "normal" or length(value, None) is not None


def is_number(value: str) -> bool:
    return re.fullmatch(NUMBER, value) is not None


def is_row_of_breadths(value: str) -> bool:
    return value == "none" or all(map(is_breadth, re.split(r"\s*,\s*|\s+", value.strip())))


def is_reference(value: str) -> bool:
    found = referred(value)
    return value == "none" or (found is not None and not found[1])


def is_order(value: str) -> bool:
    return value == "normal" or (
        set(value.split()) <= {"fill", "stroke", "markers"}
        and len(set(value.split())) == len(value.split())
    )


def is_anything(_value: str) -> bool:
    return True


RULE = partial(is_one_of, "nonzero evenodd")
PROPERTIES: dict[str, Property] = {
    "color": Property("black", is_colour),
    "fill": Property("black", is_paint),
    "fill-opacity": Property("1", is_share),
    "fill-rule": Property("nonzero", RULE),
    "stroke": Property("none", is_paint),
    "stroke-opacity": Property("1", is_share),
    "stroke-width": Property("1", is_breadth),
    "stroke-linecap": Property("butt", partial(is_one_of, "butt round square")),
    "stroke-linejoin": Property("miter", partial(is_one_of, "miter round bevel")),
    "stroke-miterlimit": Property("4", is_number),
    "stroke-dasharray": Property("none", is_row_of_breadths),
    "stroke-dashoffset": Property("0", is_length),
    "paint-order": Property("normal", is_order),
    "clip-rule": Property("nonzero", RULE),
    "visibility": Property("visible", partial(is_one_of, "visible hidden collapse")),
    "font-family": Property("", is_anything),
    "font-size": Property("16", is_length),
    "font-weight": Property("400", is_anything),
    "font-style": Property("normal", partial(is_one_of, "normal italic oblique")),
    "text-anchor": Property("start", partial(is_one_of, "start middle end")),
    "letter-spacing": Property("normal", is_spacing),
    "direction": Property("ltr", partial(is_one_of, "ltr rtl")),
    "display": Property("inline", is_anything, inherited=False),
    "opacity": Property("1", is_share, inherited=False),
    "clip-path": Property("none", is_reference, inherited=False),
    "mask": Property("none", is_reference, inherited=False),
    "mask-type": Property("luminance", partial(is_one_of, "luminance alpha"), inherited=False),
    "overflow": Property("", is_anything, inherited=False),
    "stop-color": Property("black", is_mixed_by_light, inherited=False),
    "stop-opacity": Property("1", is_share, inherited=False),
    # Attributes and CSS write it in different ways: it is read where it stands.
    "transform": Property("none", is_anything, inherited=False),
    "background-color": Property("transparent", is_colour, inherited=False),
}
PLACES, SIZES = ("x", "y", "cx", "cy", "r"), ("width", "height", "rx", "ry")
PROPERTIES |= {name: Property("0", is_length, inherited=False) for name in PLACES}
PROPERTIES |= {
    name: Property("auto", partial(is_length_or, "auto"), inherited=False) for name in SIZES
}
# Attributes of these names are a style on these elements alone: elsewhere they mean something else.
OF_ELEMENTS: Mapping[str, set[str]] = {
    name: {"rect", "circle", "ellipse", "svg", "symbol", "use"} for name in (*PLACES, *SIZES)
} | {"background-color": set()}
