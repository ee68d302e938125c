"""Whether what is referred to is there for browsers, which leave out what is not displayed."""

from xml.etree.ElementTree import Element

from feuillet.artwork.svg.cascade import compute_style_in_place
from feuillet.artwork.svg.conditions import fails_conditions
from feuillet.artwork.svg.drawing import SvgDrawing

GRADIENT_ELEMENTS = {"linearGradient", "radialGradient"}
# What gradients, clipping paths and masks may stand in; of the first, also where it is hidden.
_HIDDEN_HOLDERS = {"g", "marker"}
_HOLDERS = {"svg", "a", "switch", "defs", "symbol", "clipPath", "mask", "pattern"} | _HIDDEN_HOLDERS
_SWITCHED_ELEMENTS = {"g", "a", "svg", "use", "text", "image", "switch", "path", "rect", "circle"}
_SWITCHED_ELEMENTS |= {"ellipse", "line", "polyline", "polygon"}


def is_available(desk: SvgDrawing, element: Element) -> bool:
    """Whether an element that others refer to counts where it stands."""
    if _has_display_none(desk, element):
        return False
    inner, holder = element, desk.around.get(element)
    while holder is not None:
        nested = holder.tag in GRADIENT_ELEMENTS and element.tag in GRADIENT_ELEMENTS
        hidden = holder.tag not in _HIDDEN_HOLDERS and _has_display_none(desk, holder)
        if hidden or not (nested or holder.tag in _HOLDERS) or fails_conditions(holder):
            return False
        if holder.tag == "switch" and not _is_chosen(holder, inner):
            return False
        inner, holder = holder, desk.around.get(holder)
    return True


def _is_chosen(switch: Element, inner: Element) -> bool:
    """Whether a child of a <switch> is the first that asks for nothing."""
    fit = (
        each
        for each in switch
        if each is inner or (each.tag in _SWITCHED_ELEMENTS and not fails_conditions(each))
    )
    return next(fit) is inner


def _has_display_none(desk: SvgDrawing, element: Element) -> bool:
    return compute_style_in_place(desk, element)["display"] == "none"
