"""Attributes as React calls them, which no browser reads in a file: told where they would count."""

import re
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.neutral import NEUTRAL_TEXT_VALUES, NEUTRAL_VALUES
from feuillet.artwork.svg.properties import DRAWN_PROPERTIES
from feuillet.artwork.svg.property_values import ComputedStyle, resolve_value
from feuillet.artwork.svg.stylesheets import CssDeclaration
from feuillet.messages import gettext as _

_CAPITAL = re.compile("[A-Z]")
_REFERRING_ELEMENTS = {"use", "image", "linearGradient", "radialGradient", "pattern"}
# Whose lines may cross each other.
_RULED_ELEMENTS = {"path", "polygon", "polyline"}
_TEXT_ELEMENTS = {"text", "tspan", "a"}


def _has_no_other_link(_desk: SvgDrawing, element: Element) -> bool:
    return element.tag in _REFERRING_ELEMENTS and not element.get("href")


def _has_stylesheets(desk: SvgDrawing, _element: Element) -> bool:
    return bool(desk.rules.number)


_REFERENCE_NAMES = {"class": _has_stylesheets, "xlink:href": _has_no_other_link}


def report_react_attributes(
    desk: SvgDrawing, element: Element, style: ComputedStyle, around: ComputedStyle
) -> None:
    """Tell those that would change what is drawn, with their names in a file."""
    for name, value in element.attrib.items():
        if not _CAPITAL.search(name):
            continue
        called = _find_file_name(name)
        if called in _REFERENCE_NAMES:
            counts = _REFERENCE_NAMES[called](desk, element)
        else:
            meant = CssDeclaration(called, value.strip(), css=False)
            counts = bool(called and meant.value) and _is_other_style(element, meant, style, around)
        if counts:
            what = _("has `{name}`, as React calls it, which no program reads in a file").format(
                name=name
            )
            desk.tell(element, what, _("write `{called}`").format(called=called))


def _find_file_name(name: str) -> str:
    """What an attribute of React is called in a file; empty for those of SVG itself."""
    if name in {"className", "xlinkHref"}:
        return {"className": "class", "xlinkHref": "xlink:href"}[name]
    called = _CAPITAL.sub(lambda found: f"-{found[0].lower()}", name)
    known = called in DRAWN_PROPERTIES or called in NEUTRAL_VALUES or called in NEUTRAL_TEXT_VALUES
    return called if known else ""


def _is_other_style(
    element: Element, meant: CssDeclaration, style: ComputedStyle, around: ComputedStyle
) -> bool:
    """Whether an element, or what it holds, would look otherwise."""
    name = meant.name
    if not _can_count(element, name, style):
        return False
    neutral = NEUTRAL_VALUES.get(name) or NEUTRAL_TEXT_VALUES.get(name)
    if neutral and neutral.fullmatch(meant.value.lower()):
        return False
    value = resolve_value(meant, style, around)
    return name not in DRAWN_PROPERTIES or (value is not None and value != style[name])


def _can_count(element: Element, name: str, style: ComputedStyle) -> bool:
    """Whether a property can be seen on an element; what is inside may take it from there."""
    if name.startswith("stop-"):
        return element.tag == "stop"
    if len(element):
        return True
    if name.startswith("stroke-"):
        return style["stroke"] != "none"
    if name in {"fill-rule", "clip-rule"}:
        return element.tag in _RULED_ELEMENTS
    of_text = name in NEUTRAL_TEXT_VALUES or name.startswith(("font-", "text-", "letter-"))
    return not of_text or element.tag in _TEXT_ELEMENTS
