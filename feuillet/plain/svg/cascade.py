"""The style of an element, out of attributes, stylesheets and what is around (CSS Cascade 4)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from xml.etree.ElementTree import Element

from feuillet.plain.svg.desk import AS_ATTRIBUTES, AS_PNG, Desk
from feuillet.plain.svg.neutral import IDLE, NEUTRAL, OF_WORDS
from feuillet.plain.svg.properties import OF_ELEMENTS, PROPERTIES
from feuillet.plain.svg.reading import Style, comes_down, filled, parts, resolved
from feuillet.plain.svg.sheets import Declaration, NotUnderstood, declarations
from feuillet.plain.svg.values import NUMBER

INITIAL: Style = {name: known.initial for name, known in PROPERTIES.items()}
COLOURS = {"color", "fill", "stroke", "stop-color", "background-color"}
# Colours that are those of a reader's screen, or of what a figure stands in.
SYSTEM = "(?:accent|active|button|canvas|field|gray|highlight|link|mark|revert-|selected|visited|context-)[a-z]*"
AS_HEXADECIMAL = "write it as #rrggbb"
# What designers' programs call it.
CALLED: Mapping[str, str] = {
    "filter": "has a filter",
    "marker": "has markers",
    "marker-start": "has markers",
    "marker-mid": "has markers",
    "marker-end": "has markers",
    "mix-blend-mode": "has colours that mix with those beneath (mix-blend-mode)",
    "animation": "moves",
    "animation-name": "moves",
}
# What CSS does not say of an element inside others, as browsers have it.
PLACE = {"x", "y", "width", "height"}
OF_ATTRIBUTES = {"symbol": PLACE, "svg": PLACE, "use": {"width", "height"}}
# A value that no browser reads either, or reads as nearly the colour that is said before it.
UNHEARD = re.compile(rf"color\(.*|#\w*|{NUMBER}|(?!{SYSTEM})[a-z-]+( [a-z-]+)?", re.IGNORECASE)
SHOWN = 60


def computed(desk: Desk, element: Element, around: Style) -> Style:
    """The style of an element whose surroundings have that one."""
    inherited = {name: value for name, value in around.items() if comes_down(name)}
    style = {**INITIAL, **inherited}
    every = defaultdict[str, list[Declaration]](list)
    for each in said(desk, element):
        if each.value:
            every[each.name].append(each)
    own = {name: every.pop(name)[-1].value for name in tuple(every) if name.startswith("--")}
    variables = {name: filled(text, {**style, **own}) for name, text in own.items()}
    style |= {name: value for name, value in variables.items() if value is not None}
    # Other lengths count by the size of type.
    for name in sorted(every, key=lambda name: (name != "font-size", name)):
        value = chosen(desk, element, every[name], style, around)
        if value is not None:
            style[name] = value
    return style


def said(desk: Desk, element: Element) -> Iterator[Declaration]:
    """All that is said of an element, the weakest first."""
    for written, value in element.attrib.items():
        name = named(written, element)
        known = name in PROPERTIES or name in NEUTRAL or name in OF_WORDS
        if value.strip() and known and element.tag in OF_ELEMENTS.get(name, {element.tag}):
            yield Declaration(name, value.strip(), css=False)
    try:
        own = tuple(declarations(element.get("style", "")))
    except NotUnderstood as trouble:
        desk.tell(element, f"has a style that we cannot read, “{trouble}”", AS_ATTRIBUTES)
        own = ()
    both = [*chain.from_iterable(map(parts, (*desk.sheets.get(element, ()), *own)))]
    if element in desk.around:
        both = [each for each in both if each.name not in OF_ATTRIBUTES.get(element.tag, ())]
    yield from (each for each in both if not each.important)
    # Among those that insist, the element's own come last too.
    yield from (each for each in both if each.important)


def named(attribute: str, element: Element) -> str:
    """The property that an attribute is; gradients are moved by one of another name."""
    if element.tag in {"linearGradient", "radialGradient"}:
        return {"gradientTransform": "transform", "transform": ""}.get(attribute, attribute)
    return attribute


def chosen(
    desk: Desk, element: Element, every: list[Declaration], style: Style, around: Style
) -> str | None:
    """The strongest value that we can read; None, and told, where there is none."""
    for each in reversed(every):
        value = resolved(each, style, around)
        if value is not None:
            return value
        mixed = each.name == "stop-color" and "(" in each.value
        if mixed or not UNHEARD.fullmatch(each.value):
            break
    strongest = every[-1]
    if strongest.name in PROPERTIES or matters(strongest):
        shown = " ".join(f"{strongest.name}: {strongest.value}".split())[:SHOWN]
        what = CALLED.get(strongest.name) or f"has “{shown}”, which we cannot draw"
        desk.tell(element, what, AS_HEXADECIMAL if strongest.name in COLOURS else AS_PNG)
    return None


def matters(declared: Declaration) -> bool:
    """Whether a property that we do not know changes what is drawn, for all that we know."""
    known = NEUTRAL.get(declared.name)
    silent = known and known.fullmatch(declared.value.strip().lower())
    return not (silent or IDLE.fullmatch(declared.name))


def style_of(desk: Desk, element: Element) -> Style:
    """The style of an element where it stands, whoever refers to it."""
    if element not in desk.styles:
        parent = desk.around.get(element)
        around = style_of(desk, parent) if parent is not None else {}
        desk.styles[element] = computed(desk.outside(), element, around)
    return desk.styles[element]
