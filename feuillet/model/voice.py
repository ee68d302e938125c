"""The voice of a brand: what it chooses beside colour and type, so that nobody confuses it with
another, in grey as well.
"""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from feuillet.messages import gettext as _
from feuillet.model.fields import (
    IsoDate,
    Language,
    NonEmptyText,
    Record,
    WholeNumber,
    build_refusal,
)

DrawnMotif = Literal["leaf", "follicle", "arcs", "blocks", "feather", "weave", "waves", "dots"]
Motif = Literal[DrawnMotif, "own"]
Ground = Literal["dark", "mid", "light", "white"]
# In mm.
_LARGEST_CORNER = 6


def _refuse_large_corner(corner: int) -> int:
    if corner > _LARGEST_CORNER:
        raise build_refusal(
            _("a corner is round by {most} mm at most: write 0 to {most}").format(
                most=_LARGEST_CORNER
            )
        )
    return corner


class PhotoConsent(Record):
    """Who agreed that the photograph is printed, and when."""

    by: NonEmptyText
    on: IsoDate


class Photo(Record):
    """A photograph for covers: its path relative to `_brand.yml`, whose it is, who agreed, and what
    is seen in it.
    """

    path: NonEmptyText
    # As it is printed.
    credit: NonEmptyText
    consent: PhotoConsent
    # Without a description it is decoration.
    alt: dict[Language, NonEmptyText] = {}


class Voice(Record):
    """Each value has a default, so that a name and a colour make a good page."""

    # Without one, it and the ground are chosen by the organisation's name.
    motif: Motif | None = None
    # The motif `own`: an SVG that is laid side by side.
    tile: NonEmptyText | None = None
    ground: Ground | None = None
    # The panel that the title stands on.
    panel: Literal["round", "band", "tab", "bar", "rules"] = "band"
    # The shape that the procedure's drawing is seen in.
    window: Literal["circle", "square", "arch"] = "circle"
    # In mm, of boxes and panels.
    corner: Annotated[WholeNumber, AfterValidator(_refuse_large_corner)] = 2
    rule: Literal["solid", "double", "dotted", "none"] = "solid"
    numerals: Literal["disc", "square", "outlined", "plain"] = "disc"
    # What a cover shows: the procedure's drawing on the art, the art alone, or a photograph.
    picture: Literal["drawing", "pattern", "photo"] = "drawing"
    photo: Photo | None = None
    # One sentence of theirs, by language.
    welcome: dict[Language, NonEmptyText] = {}

    @model_validator(mode="after")
    def own_motifs_have_a_tile(self) -> Self:
        if self.motif == "own" and not self.tile:
            raise build_refusal(
                _("`motif: own` asks for `tile`: give the path of an SVG, or choose another motif")
            )
        return self

    @model_validator(mode="after")
    def photographs_are_given(self) -> Self:
        if self.picture == "photo" and not self.photo:
            raise build_refusal(
                _(
                    "`picture: photo` asks for `photo`: give its path, its credit and the consent, "
                    "or write `picture: drawing`"
                )
            )
        return self
