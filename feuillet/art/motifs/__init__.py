"""The motifs that art is made of, one file each: from a size in mm and tones to flat shapes."""

from collections.abc import Callable, Mapping

from feuillet.art.grounds import GroundTones
from feuillet.art.motifs.dots import draw_dots
from feuillet.art.shapes import Shape
from feuillet.model import DrawnMotif

_MotifDrawer = Callable[[float, float, GroundTones], tuple[Shape, ...]]
MOTIFS: Mapping[DrawnMotif, _MotifDrawer] = {
    "leaf": draw_dots,
    "follicle": draw_dots,
    "arcs": draw_dots,
    "blocks": draw_dots,
    "feather": draw_dots,
    "weave": draw_dots,
    "waves": draw_dots,
    "dots": draw_dots,
}
