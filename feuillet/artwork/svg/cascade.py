"""The style of an element, out of attributes, stylesheets and what is around (CSS Cascade 4)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, EXPORT_STYLES_AS_ATTRIBUTES, SvgDrawing
from feuillet.artwork.svg.links import FOREIGN_ADDRESS
from feuillet.artwork.svg.neutral import IDLE_PROPERTIES, NEUTRAL_TEXT_VALUES, NEUTRAL_VALUES
from feuillet.artwork.svg.properties import DRAWN_PROPERTIES, STYLE_ATTRIBUTE_ELEMENTS
from feuillet.artwork.svg.property_values import (
    ComputedStyle,
    fill_variables,
    is_inherited,
    resolve_value,
    split_shorthand,
)
from feuillet.artwork.svg.react import report_react_attributes
from feuillet.artwork.svg.stylesheets import CssDeclaration, CssNotUnderstood, parse_declarations
from feuillet.artwork.svg.unfit import EXPORT_AS_PLAIN_SVG
from feuillet.artwork.svg.values import NUMBER_PATTERN
from feuillet.messages import N_
from feuillet.messages import gettext as _

_INITIAL_STYLE: ComputedStyle = {name: known.initial for name, known in DRAWN_PROPERTIES.items()}
_COLOUR_PROPERTIES = {"color", "fill", "stroke", "stop-color", "background-color"}
# Colours that are those of a reader's screen, or of what a figure stands in.
_SYSTEM_COLOUR = (
    "(?:accent|active|button|canvas|field|gray|highlight|link|mark|revert-|selected|visited"
    "|context-)[a-z]*"
)
_WRITE_AS_HEXADECIMAL = N_("write it as #rrggbb")
# What designers' programs call it.
_EFFECT_NAMES: Mapping[str, str] = {
    "filter": N_("has a filter"),
    "marker": N_("has markers"),
    "marker-start": N_("has markers"),
    "marker-mid": N_("has markers"),
    "marker-end": N_("has markers"),
    "mix-blend-mode": N_("has colours that mix with those beneath (mix-blend-mode)"),
    "animation": N_("moves"),
    "animation-name": N_("moves"),
}
# What CSS does not say of an element inside others, as browsers have it.
_PLACE_PROPERTIES = {"x", "y", "width", "height"}
_ATTRIBUTE_ONLY_PROPERTIES = {
    "symbol": _PLACE_PROPERTIES,
    "svg": _PLACE_PROPERTIES,
    "use": {"width", "height"},
}
# Where `xml:space` counts, as what CSS calls `white-space`.
_SPACED_ELEMENTS = {"text", "tspan", "textPath"}
# A value that no browser reads either, or reads as nearly the colour that is said before it.
_NEGLIGIBLE_VALUE = re.compile(
    rf"color\(.*|#\w*|{NUMBER_PATTERN}|(?!{_SYSTEM_COLOUR})[a-z-]+( [a-z-]+)?", re.IGNORECASE
)
_LONGEST_DECLARATION_QUOTE = 60


def compute_style(desk: SvgDrawing, element: Element, around: ComputedStyle) -> ComputedStyle:
    """The style of an element whose surroundings have that one."""
    inherited = {name: value for name, value in around.items() if is_inherited(name)}
    style = {**_INITIAL_STYLE, **inherited}
    every = defaultdict[str, list[CssDeclaration]](list)
    for each in collect_declarations(desk, element):
        if each.value:
            every[each.name].append(each)
    own = {name: every.pop(name)[-1].value for name in tuple(every) if name.startswith("--")}
    variables = {name: fill_variables(text, {**style, **own}) for name, text in own.items()}
    style |= {name: value for name, value in variables.items() if value is not None}
    # Other lengths count by the size of type.
    for name in sorted(every, key=lambda name: (name != "font-size", name)):
        value = _choose_value(desk, element, every[name], style, around)
        if value is not None:
            style[name] = value
    report_react_attributes(desk, element, style, around)
    return style


def collect_declarations(desk: SvgDrawing, element: Element) -> Iterator[CssDeclaration]:
    """All that is said of an element, the weakest first."""
    for written, value in element.attrib.items():
        name = _property_from_attribute(written, element)
        known = name in DRAWN_PROPERTIES or name in NEUTRAL_VALUES or name in NEUTRAL_TEXT_VALUES
        if written == "xml:space" and element.tag in _SPACED_ELEMENTS:
            kept = "pre" if value == "preserve" else "nowrap"
            yield CssDeclaration("white-space", kept, css=False)
        elif (
            value.strip()
            and known
            and element.tag in STYLE_ATTRIBUTE_ELEMENTS.get(name, {element.tag})
        ):
            yield CssDeclaration(name, value.strip(), css=False)
    try:
        own = tuple(parse_declarations(element.get("style", "")))
    except CssNotUnderstood as trouble:
        desk.tell(
            element,
            _("has a style that we cannot read, “{trouble}”").format(trouble=trouble),
            _(EXPORT_STYLES_AS_ATTRIBUTES),
        )
        own = ()
    both = [*chain.from_iterable(map(split_shorthand, (*desk.sheets.get(element, ()), *own)))]
    if element in desk.around:
        both = [
            each
            for each in both
            if each.name not in _ATTRIBUTE_ONLY_PROPERTIES.get(element.tag, ())
        ]
    yield from (each for each in both if not each.important)
    # Among those that insist, the element's own come last too.
    yield from (each for each in both if each.important)


def _property_from_attribute(attribute: str, element: Element) -> str:
    """The property that an attribute is; gradients are moved by one of another name."""
    if element.tag in {"linearGradient", "radialGradient"}:
        return {"gradientTransform": "transform", "transform": ""}.get(attribute, attribute)
    return attribute


def _choose_value(
    desk: SvgDrawing,
    element: Element,
    every: list[CssDeclaration],
    style: ComputedStyle,
    around: ComputedStyle,
) -> str | None:
    """The strongest value that we can read; None, and told, where there is none."""
    for each in reversed(every):
        value = resolve_value(each, style, around)
        if value is not None:
            return value
        mixed = each.name == "stop-color" and "(" in each.value
        if mixed or not _NEGLIGIBLE_VALUE.fullmatch(each.value):
            break
    strongest = every[-1]
    if strongest.name in DRAWN_PROPERTIES or _affects_drawing(strongest):
        shown = " ".join(f"{strongest.name}: {strongest.value}".split())[
            :_LONGEST_DECLARATION_QUOTE
        ]
        desk.tell(element, *_describe_unread(strongest, shown))
    return None


def _describe_unread(declared: CssDeclaration, shown: str) -> tuple[str, str]:
    """What is wrong with a value that we cannot read, and what to do."""
    if effect := _EFFECT_NAMES.get(declared.name):
        return _(effect), _(EXPORT_AS_PNG)
    if FOREIGN_ADDRESS.search(declared.value):
        return _("has “{shown}”, which loads another file").format(shown=shown), _(
            EXPORT_AS_PLAIN_SVG
        )
    coloured = declared.name in _COLOUR_PROPERTIES
    return _("has “{shown}”, which we cannot draw").format(shown=shown), (
        _(_WRITE_AS_HEXADECIMAL) if coloured else _(EXPORT_AS_PNG)
    )


def _affects_drawing(declared: CssDeclaration) -> bool:
    """Whether a property that we do not know changes what is drawn, for all that we know."""
    known = NEUTRAL_VALUES.get(declared.name)
    silent = known and known.fullmatch(declared.value.strip().lower())
    return not (silent or IDLE_PROPERTIES.fullmatch(declared.name))


def compute_style_in_place(desk: SvgDrawing, element: Element) -> ComputedStyle:
    """The style of an element where it stands, whoever refers to it."""
    if element not in desk.styles:
        parent = desk.around.get(element)
        around = compute_style_in_place(desk, parent) if parent is not None else {}
        desk.styles[element] = compute_style(desk.outside(), element, around)
    return desk.styles[element]
