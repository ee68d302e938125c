"""The motifs that art is made of, one file each: from a size in mm and tones to flat shapes."""

from collections.abc import Callable, Mapping

from feuillet.art.grounds import GroundTones
from feuillet.art.motifs.arcs import draw_arcs
from feuillet.art.motifs.blocks import draw_blocks
from feuillet.art.motifs.dots import draw_dots
from feuillet.art.motifs.feather import draw_feather
from feuillet.art.motifs.follicle import draw_follicle
from feuillet.art.motifs.leaf import draw_leaf
from feuillet.art.motifs.waves import draw_waves
from feuillet.art.motifs.weave import draw_weave
from feuillet.art.shapes import Shape
from feuillet.model import DrawnMotif

_MotifDrawer = Callable[[float, float, GroundTones], tuple[Shape, ...]]
MOTIFS: Mapping[DrawnMotif, _MotifDrawer] = {
    "leaf": draw_leaf,
    "follicle": draw_follicle,
    "arcs": draw_arcs,
    "blocks": draw_blocks,
    "feather": draw_feather,
    "weave": draw_weave,
    "waves": draw_waves,
    "dots": draw_dots,
}
