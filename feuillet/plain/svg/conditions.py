"""What an element asks for before it is shown (SVG 2, 5.8)."""

from xml.etree.ElementTree import Element

from feuillet.plain.svg.desk import Desk

MOVING = {"animate", "animateTransform", "animateMotion", "animateColor", "set", "discard"}


def is_left_out(element: Element) -> bool:
    """Whether it asks for what no browser has; an empty list of languages has none of a reader's."""
    return "requiredExtensions" in element.attrib or element.get("systemLanguage") == ""


def tell_changing(desk: Desk, element: Element) -> None:
    """Tell what is drawn in one way here, and in another there."""
    if element.get("systemLanguage"):
        desk.tell(element, "differs from language to language", "export it for one language")
