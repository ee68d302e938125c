"""The tones of a ground: that of the field, and those of the shapes on it, which stand apart from
it and from each other in grey.
"""

from typing import NamedTuple

from feuillet.model import Ground
from feuillet.palette import WHITE, Palette


class GroundTones(NamedTuple):
    """Colours of a picture: the field, what stands out most, less, and least."""

    field: str
    strong: str
    middle: str
    faint: str


def choose_tones(ground: Ground, palette: Palette) -> GroundTones:
    deep, mid, soft = palette.deep, palette.mid, palette.soft
    match ground:
        case "dark":
            return GroundTones(deep, WHITE, soft, mid)
        case "mid":
            return GroundTones(mid, deep, WHITE, soft)
        case "light":
            return GroundTones(soft, deep, mid, WHITE)
        case "white":
            return GroundTones(WHITE, deep, mid, soft)
