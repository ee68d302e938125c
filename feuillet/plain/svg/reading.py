"""Reading a value of CSS: shorthands, variables, keywords, lengths that count by the type."""

import re
from collections.abc import Iterator, Mapping

from feuillet.plain.svg.neutral import OF_WORDS
from feuillet.plain.svg.properties import PROPERTIES
from feuillet.plain.svg.sheets import Declaration
from feuillet.plain.svg.transforms import transformation
from feuillet.plain.svg.values import NUMBER, length, number

Style = Mapping[str, str]
KEYWORDS = {"inherit", "initial", "unset", "revert"}
# Values that are words of CSS, where capitals count for nothing.
WORD = re.compile(r"[A-Za-z-]+")
VARIABLE = re.compile(r"var\(\s*(--[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
# Deep enough for variables of variables, and the end of those that go round or grow.
ROUNDS, LONGEST = 20, 1000
EM = re.compile(rf"({NUMBER})em\b", re.IGNORECASE)
FONT = re.compile(
    rf"((?:(?:normal|italic|oblique|bold|[1-9]00)\s+)*)({NUMBER}(?:%|[a-z]+)?|[a-z-]+)"
    r"(?:\s*/\s*\S+)?\s+(\D.*)",
    re.IGNORECASE,
)
# As browsers have them, in px.
TYPE_SIZES = {
    "xx-small": "9",
    "x-small": "10",
    "small": "13",
    "medium": "16",
    "large": "18",
    "x-large": "24",
    "xx-large": "32",
}


def comes_down(name: str) -> bool:
    """Whether the elements inside have it too."""
    known = PROPERTIES.get(name)
    return name.startswith("--") or name in OF_WORDS or (known is not None and known.inherited)


def parts(declared: Declaration) -> Iterator[Declaration]:
    """What the shorthands come to that we know."""
    if declared.name == "background" and "(" not in declared.value:
        yield declared._replace(name="background-color")
    elif declared.name == "font" and (found := FONT.fullmatch(declared.value)):
        words = found[1].lower().split()
        slant = next((word for word in words if word in {"italic", "oblique"}), "normal")
        weight = next((word for word in words if word == "bold" or word.isdigit()), "400")
        said = (("style", slant), ("weight", weight), ("size", found[2]), ("family", found[3]))
        for name, value in said:
            yield declared._replace(name=f"font-{name}", value=value)
    else:
        yield declared


def filled(value: str, known: Style) -> str | None:
    """A value with its variables filled in; None where one is missing."""
    for _ in range(ROUNDS):
        found = VARIABLE.search(value)
        if not found:
            return value.strip()
        instead = known.get(found[1], found[2])
        if instead is None or len(value) > LONGEST:
            return None
        value = value[: found.start()] + instead.strip() + value[found.end() :]
    return None


def resolved(declared: Declaration, style: Style, around: Style) -> str | None:
    """A value as we read it; None where we cannot, or need not."""
    name, value = declared.name, filled(declared.value, style)
    if value is None or (name not in PROPERTIES and name not in OF_WORDS):
        return None
    value = value.lower() if WORD.fullmatch(value) and name != "font-family" else value
    if value in KEYWORDS:
        down = value == "inherit" or (value != "initial" and comes_down(name))
        initial = PROPERTIES[name].initial if name in PROPERTIES else ""
        return around.get(name, initial) if down else initial
    if name not in PROPERTIES:
        return value
    return read(declared._replace(value=value), style, around)


def read(declared: Declaration, style: Style, around: Style) -> str | None:
    """The value of a property that we know, its lengths without `em`."""
    name, value = declared.name, declared.value
    if name == "transform":
        if value == "none":
            return value
        found = transformation(value, css=declared.css)
        return None if found is None else f"matrix({' '.join(map(str, found))})"
    if name == "font-size":
        outer = float(around.get(name, TYPE_SIZES["medium"]))
        size = length(TYPE_SIZES.get(value, value), outer, outer)
        return None if size is None or size < 0 else str(size)
    if name == "color" and value == "currentcolor":
        return around.get(name, "black")
    if "em" in value.lower() and not value.startswith("url"):
        value = EM.sub(lambda found: str(number(found[1]) * float(style["font-size"])), value)
    return value if PROPERTIES[name].reads(value) else None
