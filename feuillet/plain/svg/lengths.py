"""Lengths that stand in attributes, which are no style."""

from xml.etree.ElementTree import Element

from feuillet.plain.svg.desk import AS_PNG, Desk
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.values import length

SHOWN = 60


def measured(
    desk: Desk, element: Element, said: tuple[str, str], whole: float, style: Style
) -> float:
    """In user units; told, and nothing, where a name and its value say no length that we know."""
    name, text = said
    found = length(text, whole, float(style["font-size"]))
    if found is None:
        desk.tell(element, f"has “{name}: {text.strip()[:SHOWN]}”, which we cannot draw", AS_PNG)
    return found or 0.0
