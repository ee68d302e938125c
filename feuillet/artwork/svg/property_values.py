"""Reading a value of CSS: shorthands, variables, keywords, lengths that count by the type."""

import re
from collections.abc import Iterator, Mapping

from feuillet.artwork.svg.neutral import NEUTRAL_TEXT_VALUES
from feuillet.artwork.svg.properties import DRAWN_PROPERTIES
from feuillet.artwork.svg.stylesheets import CssDeclaration
from feuillet.artwork.svg.transforms import parse_transform
from feuillet.artwork.svg.values import NUMBER_PATTERN, parse_svg_length, parse_svg_number

ComputedStyle = Mapping[str, str]
_CSS_KEYWORDS = {"inherit", "initial", "unset", "revert"}
# Values that are words of CSS, where capitals count for nothing.
_CSS_WORD = re.compile(r"[A-Za-z-]+")
_CSS_VARIABLE = re.compile(r"var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
# Deep enough for variables of variables, and the end of those that go round or grow.
_MOST_VARIABLE_ROUNDS, _LONGEST_VARIABLE_VALUE = 20, 1000
_EM_LENGTH = re.compile(rf"({NUMBER_PATTERN})em\b", re.IGNORECASE)
_FONT_SHORTHAND = re.compile(
    rf"((?:(?:normal|italic|oblique|bold|[1-9]00)\s+)*)({NUMBER_PATTERN}(?:%|[a-z]+)?|[a-z-]+)"
    r"(?:\s*/\s*\S+)?\s+(\D.*)",
    re.IGNORECASE,
)
# As browsers have them, in px.
_NAMED_TYPE_SIZES = {
    "xx-small": "9",
    "x-small": "10",
    "small": "13",
    "medium": "16",
    "large": "18",
    "x-large": "24",
    "xx-large": "32",
}


def is_inherited(name: str) -> bool:
    """Whether the elements inside have it too."""
    known = DRAWN_PROPERTIES.get(name)
    return (
        name.startswith("--")
        or name in NEUTRAL_TEXT_VALUES
        or (known is not None and known.inherited)
    )


def split_shorthand(declared: CssDeclaration) -> Iterator[CssDeclaration]:
    """What the shorthands come to that we know."""
    if declared.name == "background" and "(" not in declared.value:
        yield declared._replace(name="background-color")
    elif declared.name == "font" and (found := _FONT_SHORTHAND.fullmatch(declared.value)):
        words = found[1].lower().split()
        slant = next((word for word in words if word in {"italic", "oblique"}), "normal")
        weight = next((word for word in words if word == "bold" or word.isdigit()), "400")
        said = (("style", slant), ("weight", weight), ("size", found[2]), ("family", found[3]))
        for name, value in said:
            yield declared._replace(name=f"font-{name}", value=value)
    else:
        yield declared


def fill_variables(value: str, known: ComputedStyle) -> str | None:
    """A value with its variables filled in; None where one is missing."""
    for _ in range(_MOST_VARIABLE_ROUNDS):
        found = _CSS_VARIABLE.search(value)
        if not found:
            return value.strip()
        instead = known.get(found[1], found[2])
        if instead is None or len(value) > _LONGEST_VARIABLE_VALUE:
            return None
        value = value[: found.start()] + instead.strip() + value[found.end() :]
    return None


def resolve_value(
    declared: CssDeclaration, style: ComputedStyle, around: ComputedStyle
) -> str | None:
    """A value as we read it; None where we cannot, or need not."""
    name, value = declared.name, fill_variables(declared.value, style)
    if value is None or (name not in DRAWN_PROPERTIES and name not in NEUTRAL_TEXT_VALUES):
        return None
    value = value.lower() if _CSS_WORD.fullmatch(value) and name != "font-family" else value
    if value in _CSS_KEYWORDS:
        down = value == "inherit" or (value != "initial" and is_inherited(name))
        initial = DRAWN_PROPERTIES[name].initial if name in DRAWN_PROPERTIES else ""
        return around.get(name, initial) if down else initial
    if name not in DRAWN_PROPERTIES:
        return value
    return _parse_property_value(declared._replace(value=value), style, around)


def _parse_property_value(
    declared: CssDeclaration, style: ComputedStyle, around: ComputedStyle
) -> str | None:
    """The value of a property that we know, its lengths without `em`."""
    name, value = declared.name, declared.value
    if name == "transform":
        if value == "none":
            return value
        found = parse_transform(value, css=declared.css)
        return None if found is None else f"matrix({' '.join(map(str, found))})"
    if name == "font-size":
        outer = float(around.get(name, _NAMED_TYPE_SIZES["medium"]))
        size = parse_svg_length(_NAMED_TYPE_SIZES.get(value, value), outer, outer)
        return None if size is None or size < 0 else str(size)
    if name == "color" and value == "currentcolor":
        return around.get(name, "black")
    if "em" in value.lower() and not value.startswith("url"):
        value = _EM_LENGTH.sub(
            lambda found: str(parse_svg_number(found[1]) * float(style["font-size"])), value
        )
    return value if DRAWN_PROPERTIES[name].reads(value) else None
