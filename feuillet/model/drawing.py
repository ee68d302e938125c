"""The drawings of a procedure: where each stands, what of it a small place shows, where its words
are set.
"""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from feuillet.messages import gettext as _
from feuillet.model.fields import Ident, Number, Record, WholeNumber, build_refusal

# The two greys that a drawing is made with besides black and white: an organisation's light and
# middle tone take their place.
SOFT_GREY, MID_GREY = "#cccccc", "#8c8c8c"
_Point = tuple[Number, Number]
# x, y, width, height.
Crop = tuple[Number, Number, Number, Number]


class Label(Record):
    """A word set over a drawing, in the drawing's own units: where it begins (`right`), ends
    (`left`) or has its middle (`centre`), and the dot on what it names.
    """

    at: _Point
    to: _Point | None = None
    side: Literal["left", "right", "centre"] = "right"


def _refuse_empty_crop(value: Crop) -> Crop:
    if not all(value[2:]):
        raise build_refusal(
            _("a part of a drawing is x, y, width and height: write a width and a height over 0")
        )
    return value


_Part = Annotated[Crop, AfterValidator(_refuse_empty_crop)] | None


class Crops(Record):
    """Parts of a drawing: what a place half as wide shows, the square of a cover, and the two that
    large print shows of a drawing to mark, one under the other.
    """

    zoom: _Part = None
    cover: _Part = None
    first: _Part = None
    second: _Part = None


class Drawing(Record):
    """A line drawing, `figures/<id>.svg` in the procedure's folder.

    It stands in a section, over a step of it, or, with neither, on a form to be marked by hand.
    """

    id: Ident
    section: Ident | None = None
    # Counted from 1.
    step: WholeNumber | None = None
    crops: Crops = Crops()
    labels: dict[Ident, Label] = {}

    @model_validator(mode="after")
    def steps_are_of_a_section(self) -> Self:
        if self.step is not None and not self.section:
            raise build_refusal(_("a drawing of a step stands in a section: add `section: how`"))
        return self

    @property
    def is_to_mark(self) -> bool:
        """Whether it is for the doctor's pen, on a form."""
        return self.section is None


def contains_point(crop: tuple[Decimal, ...], point: _Point) -> bool:
    """Whether a point of a drawing stands in a part of it."""
    left, top, width, height = crop
    return left <= point[0] <= left + width and top <= point[1] <= top + height
