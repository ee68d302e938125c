"""Two large squares that overlap, and what they have in common stands out: two opinions on one
matter.
"""

from feuillet.art.grounds import GroundTones
from feuillet.art.shapes import LOWEST_COVER, Shape, write_box

# Of a strip's length: where the two begin and end.
_STRIP_ENDS = ((0.06, 0.58), (0.46, 0.94))


def draw_blocks(width: float, height: float, tones: GroundTones) -> tuple[Shape, ...]:
    if height < LOWEST_COVER:
        (first, end), (begin, last) = _STRIP_ENDS
        boxes = ((first, end), (begin, last), (begin, end))
        one, other, both = (
            write_box(left * width, 0, (right - left) * width, height) for left, right in boxes
        )
    else:
        unit = width / 8
        one, other, both = (
            write_box(-unit, unit, 6 * unit, 6 * unit),
            write_box(3 * unit, 4 * unit, 6 * unit, 6 * unit),
            write_box(3 * unit, 4 * unit, 2 * unit, 3 * unit),
        )
    return Shape(tones.first, one), Shape(tones.second, other), Shape(tones.third, both)
