"""The tones of a ground: that of the field, and those of the shapes on it, which stand apart from
it and from each other in grey.
"""

from typing import NamedTuple

from feuillet.model import Ground
from feuillet.palette import WHITE, Palette


class GroundTones(NamedTuple):
    """Colours of a picture: the field; what a photocopy still shows on it; what stands beside that,
    and a third.
    """

    field: str
    first: str
    second: str
    third: str


def choose_tones(ground: Ground, palette: Palette) -> GroundTones:
    deep, mid, soft = palette.deep, palette.mid, palette.soft
    match ground:
        case "dark":
            return GroundTones(deep, soft, mid, WHITE)
        case "mid":
            return GroundTones(mid, deep, soft, WHITE)
        case "light":
            return GroundTones(soft, deep, WHITE, mid)
        case "white":
            return GroundTones(WHITE, deep, mid, soft)
