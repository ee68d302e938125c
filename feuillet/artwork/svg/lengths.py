"""Lengths that stand in attributes, which are no style."""

from xml.etree.ElementTree import Element

from feuillet.artwork.svg.drawing import EXPORT_AS_PNG, SvgDrawing
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.values import parse_svg_length
from feuillet.messages import gettext as _

_LONGEST_LENGTH_QUOTE = 60


def resolve_attribute_length(
    desk: SvgDrawing, element: Element, said: tuple[str, str], whole: float, style: ComputedStyle
) -> float:
    """In user units; told, and nothing, where a name and its value say no length that we know."""
    name, text = said
    found = parse_svg_length(text, whole, float(style["font-size"]))
    if found is None:
        desk.tell(
            element,
            _("has “{name}: {text}”, which we cannot draw").format(
                name=name, text=text.strip()[:_LONGEST_LENGTH_QUOTE]
            ),
            _(EXPORT_AS_PNG),
        )
    return found or 0.0
