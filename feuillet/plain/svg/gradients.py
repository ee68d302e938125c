"""Gradients, with what they refer to put into them (SVG 2, 14)."""

from collections.abc import Iterator, Mapping
from math import hypot
from typing import NamedTuple
from xml.etree.ElementTree import Element

from feuillet.plain.svg.cascade import style_of
from feuillet.plain.svg.desk import AS_PNG, Desk
from feuillet.plain.svg.figures import Gradient, Paint
from feuillet.plain.svg.lengths import measured
from feuillet.plain.svg.matrix import Matrix, moved, scaled
from feuillet.plain.svg.outline import Outline, box
from feuillet.plain.svg.shapes import View
from feuillet.plain.svg.stops import LENGTH, repeated, stops_of
from feuillet.plain.svg.transforms import transformation
from feuillet.plain.svg.tree import pointed_at
from feuillet.plain.svg.values import referred

GRADIENTS = {"linearGradient", "radialGradient"}
# How many may take from each other.
LONGEST = 20
COMMON = ("gradientUnits", "spreadMethod")
OWN = {
    "linearGradient": ("x1", "y1", "x2", "y2"),
    "radialGradient": ("cx", "cy", "r", "fx", "fy", "fr"),
}
Said = Mapping[str, str]


class Ruler(NamedTuple):
    """A gradient, and what is said of it; a name has its length, of which a share is one of `whole`."""

    desk: Desk
    element: Element
    said: Said

    def length(self, name: str, other: str, whole: float) -> float:
        said = (name, self.said.get(name, other))
        return measured(self.desk, self.element, said, whole, style_of(self.desk, self.element))


def gradient(desk: Desk, element: Element, outline: Outline, view: View) -> Paint | None:
    """What it paints an area with; None where it paints nothing."""
    chain = tuple(referring(desk, element))
    giving = next((each for each in chain if each.find("stop") is not None), element)
    if giving not in desk.stops:
        desk.stops[giving] = tuple(stops_of(desk, giving))
    stops, said = desk.stops[giving], said_of(element, chain)
    desk.spend(len(chain) + len(stops))
    plane, own = plane_of(said, outline), transformation_of(desk, chain)
    if len(chain) == LONGEST:
        desk.tell(element, "has a gradient that takes its colours from too many others", AS_PNG)
    if plane is None or not stops or not (plane @ own).area:
        return None
    across = view if said.get("gradientUnits") == "userSpaceOnUse" else View(1, 1)
    ruler = Ruler(desk, element, said)
    kind = linear if element.tag == "linearGradient" else radial
    made = kind(ruler, across)
    if made is None or len(stops) == 1:
        return stops[-1].paint
    if hypot(*made.focus) + made.inside > LENGTH * 0.999:
        desk.tell(element, "has a gradient that begins outside its own circle", AS_PNG)
    made = made._replace(stops=stops, matrix=plane @ own @ made.matrix)
    return spread(desk, element, made, outline, said.get("spreadMethod", "pad"))


def spread(
    desk: Desk, element: Element, once: Gradient, outline: Outline, way: str
) -> Gradient | None:
    if way not in {"repeat", "reflect"}:
        return once
    again = repeated(once, outline, reflected=way == "reflect")
    if again is None:
        desk.tell(element, "has a gradient that repeats itself", AS_PNG)
    return again


def transformation_of(desk: Desk, chain: tuple[Element, ...]) -> Matrix:
    """That of the first that has one, in an attribute or in CSS."""
    every = (style_of(desk, each)["transform"] for each in chain)
    return transformation(next((one for one in every if one != "none"), ""), css=False) or Matrix()


def said_of(element: Element, chain: tuple[Element, ...]) -> Said:
    """Its attributes, and those that it takes from others."""
    every = ((each, name) for each in reversed(chain) for name in each.attrib)
    return {name: each.attrib[name] for each, name in every if belongs(name, element, each)}


def referring(desk: Desk, element: Element) -> Iterator[Element]:
    """The gradient, and those that it takes the rest from."""
    seen: list[Element] = []
    while element not in seen and len(seen) < LONGEST:
        seen.append(element)
        yield element
        again = desk.named.get(pointed_at(element))
        if again is None or again.tag not in GRADIENTS or is_hidden(desk, again):
            return
        element = again


def belongs(name: str, asking: Element, giving: Element) -> bool:
    """Whether a gradient takes an attribute of another."""
    return name in COMMON or (giving.tag == asking.tag and name in OWN[asking.tag])


def plane_of(said: Said, outline: Outline) -> Matrix | None:
    """Where its numbers count; None on what has no height or no breadth to count by."""
    if said.get("gradientUnits") == "userSpaceOnUse":
        return Matrix()
    around = box((outline,))
    if not around or not around.width or not around.height:
        return None
    return moved(around.left, around.top) @ scaled(around.width, around.height)


def linear(ruler: Ruler, view: View) -> Gradient | None:
    """Without stops; None where it has no length."""
    x1, x2 = ruler.length("x1", "0", view.width), ruler.length("x2", "100%", view.width)
    y1, y2 = (ruler.length(name, "0", view.height) for name in ("y1", "y2"))
    dx, dy = (x2 - x1) / LENGTH, (y2 - y1) / LENGTH
    if dx == dy == 0:
        return None
    return Gradient(radial=False, end=LENGTH, matrix=Matrix(dx, dy, -dy, dx, x1, y1))


def radial(ruler: Ruler, view: View) -> Gradient | None:
    """Without stops; None where it has no size."""
    x, y = ruler.length("cx", "50%", view.width), ruler.length("cy", "50%", view.height)
    r, inside = ruler.length("r", "50%", view.across), ruler.length("fr", "0", view.across)
    inside = max(inside, 0)
    if r <= 0:
        return None
    fx = ruler.length("fx", "", view.width) if "fx" in ruler.said else x
    fy = ruler.length("fy", "", view.height) if "fy" in ruler.said else y
    unit = r / LENGTH
    focus = ((fx - x) / unit, (fy - y) / unit)
    plane = Matrix(unit, 0, 0, unit, x, y)
    return Gradient(radial=True, end=LENGTH, matrix=plane, focus=focus, inside=inside / unit)


def referent(desk: Desk, value: str) -> Element | None:
    """The element that a value points to, as “url(#a)” does; one that is not displayed is none."""
    found = referred(value)
    element = desk.named.get(found[0]) if found else None
    return None if element is None or is_hidden(desk, element) else element


def is_hidden(desk: Desk, element: Element) -> bool:
    return style_of(desk, element)["display"] == "none"
