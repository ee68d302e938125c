"""What an element asks for before it is shown (SVG 2, 5.8)."""

from xml.etree.ElementTree import Element

from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.messages import gettext as _

ANIMATION_ELEMENTS = {
    "animate",
    "animateTransform",
    "animateMotion",
    "animateColor",
    "set",
    "discard",
}


def fails_conditions(element: Element) -> bool:
    """Whether it asks for what no browser has; an empty list of languages has no reader's."""
    return "requiredExtensions" in element.attrib or element.get("systemLanguage") == ""


def report_language_condition(desk: SvgDrawing, element: Element) -> None:
    """Tell what is drawn in one way here, and in another there."""
    if element.get("systemLanguage"):
        desk.tell(element, _("differs from language to language"), _("export it for one language"))
