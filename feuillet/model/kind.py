"""`kind.yaml`: what a kind of document is made of."""

from typing import Literal, Self, get_args

from pydantic import model_validator

from feuillet.editions import USUAL_EDITIONS, EditionName
from feuillet.messages import gettext as _
from feuillet.model.fields import Ident, Idents, Number, Record, WholeNumber, YesNo, build_refusal
from feuillet.model.form_fields import SigningPractice
from feuillet.persons import PERSONS, PersonCategory
from feuillet.profiles import PROFILES, ProfileName


class Pages(Record):
    """How many pages the document may take."""

    least: WholeNumber = 1
    most: WholeNumber

    @model_validator(mode="after")
    def in_order(self) -> Self:
        if self.least > self.most or not self.most:
            raise build_refusal(_("`least` cannot be more than `most`, and `most` is 1 or more"))
        return self


# A4, in mm.
_PAGE_WIDTH, _PAGE_HEIGHT = 210, 297


class Slot(Record):
    """A place of fixed size that takes no part in layout: mm, and how many lines of text it
    holds.
    """

    width: Number
    height: Number
    lines: WholeNumber = 1

    @model_validator(mode="after")
    def fits_a_page(self) -> Self:
        if not (0 < self.width <= _PAGE_WIDTH and 0 < self.height <= _PAGE_HEIGHT):
            raise build_refusal(
                _(
                    "a slot stands on a page: write a width of {page_width} at most, a "
                    "height of {page_height}"
                ).format(page_width=_PAGE_WIDTH, page_height=_PAGE_HEIGHT)
            )
        return self


class FormSide(Record):
    """A side of a form's paper: parts from its top down, those that share the room which is left,
    and parts that stand at its foot.
    """

    top: Idents = ()
    room: Idents = ()
    foot: Idents = ()

    @property
    def parts(self) -> tuple[str, ...]:
        """All of them, as they are read."""
        return (*self.top, *self.room, *self.foot)


class FormLayout(Record):
    """What stands on which side of a form, for these persons and practices."""

    persons: tuple[PersonCategory, ...] = PERSONS
    practices: tuple[SigningPractice, ...] = get_args(SigningPractice)
    # With boxes beside each risk, or without; both where nothing is said.
    boxes: YesNo | None = None
    sides: tuple[FormSide, ...]

    @model_validator(mode="after")
    def names_a_part_once(self) -> Self:
        seen: set[str] = set()
        for part in (part for side in self.sides for part in side.parts):
            if part in seen:
                raise build_refusal(
                    _("`{part}` stands on a form twice: take one out").format(part=part)
                )
            seen.add(part)
        return self

    @property
    def is_general(self) -> bool:
        """Whether it is for every form."""
        everybody = set(self.persons) == set(PERSONS) and self.boxes is None
        return everybody and set(self.practices) == set(get_args(SigningPractice))

    def fits(self, person: PersonCategory, practice: SigningPractice, *, boxes: bool) -> bool:
        """Whether it is for such a form."""
        of_practice = practice in self.practices and self.boxes in {None, boxes}
        return of_practice and person in self.persons


class KindEdition(Record):
    """How many pages the kind takes in an edition, and the slots that must be larger there."""

    pages: Pages
    slots: dict[Ident, Slot] = {}
    # Of a form: the first that suits is taken.
    layouts: tuple[FormLayout, ...] = ()

    @model_validator(mode="after")
    def the_last_layout_is_for_all_others(self) -> Self:
        if self.layouts and not self.layouts[-1].is_general:
            raise build_refusal(
                _("the last of `layouts` is for all other forms: write its `sides` alone")
            )
        return self


class Panel(Record):
    """Pages of a folded sheet that share a flow of text: their widths in mm, and their sections."""

    id: Ident
    widths: tuple[Number, ...]
    sections: tuple[Ident, ...]


class Kind(Record):
    """Pages, sections in order, slots, who may issue it and in which forms."""

    id: Ident
    editions: dict[EditionName, KindEdition]
    sections: Idents
    slots: dict[Ident, Slot]
    issuers: tuple[Literal["association", "clinic", "practice", "platform"], ...]
    profiles: tuple[ProfileName, ...] = ("screen",)
    # Most words that a section may print, where the paper sets a limit; so may the `cover`.
    words: dict[Ident, WholeNumber] = {}
    # `short` prints the short texts alone, `full` adds the longer ones; `names` only names risks
    # and alternatives.
    text: Literal["names", "short", "full"] = "full"
    # For a folded sheet: its panels in reading order.
    panels: tuple[Panel, ...] = ()
    # How pages are put on a sheet of paper in the profile `print`.
    imposition: Literal["roll-fold"] | None = None
    # Whether the screen file has fields to fill in.
    fields: YesNo = False
    # Whether it informs by itself, so that nothing that the law asks for may be left out: a card
    # does not, nor a form.
    informs: YesNo = True
    # Whether a form must name each risk that the interview is about.
    names_risks: YesNo = False

    def pages(self, edition: EditionName) -> Pages:
        """How many pages the document may take in an edition."""
        return self.editions[edition].pages

    def slots_in(self, edition: EditionName) -> dict[Ident, Slot]:
        """Every slot, in the size that it has in an edition."""
        return {**self.slots, **self.editions[edition].slots}

    @property
    def form_parts(self) -> tuple[str, ...]:
        """The parts of a form, in whatever layout, each once."""
        layouts = (each for edition in self.editions.values() for each in edition.layouts)
        sides = (side for layout in layouts for side in layout.sides)
        return tuple(dict.fromkeys(part for side in sides for part in side.parts))

    @model_validator(mode="after")
    def every_kind_has_a_standard(self) -> Self:
        for name in USUAL_EDITIONS:
            if name not in self.editions:
                remedy = _("give `editions: {name}: pages:`").format(name=name)
                raise build_refusal(
                    _("every kind is made in the edition `{name}`: {remedy}").format(
                        name=name, remedy=remedy
                    )
                )
        return self

    @model_validator(mode="after")
    def editions_resize_slots(self) -> Self:
        strangers = [
            name
            for edition in self.editions.values()
            for name in edition.slots
            if name not in self.slots
        ]
        if strangers:
            raise build_refusal(
                _(
                    "an edition resizes the slot `{name}`: give it under `slots` first, or "
                    "take it out"
                ).format(name=strangers[0])
            )
        return self

    @model_validator(mode="after")
    def words_are_of_sections(self) -> Self:
        strangers = [name for name in self.words if name not in (*self.sections, "cover")]
        if strangers:
            raise build_refusal(
                _("`words` names `{name}`: give a section or `cover`").format(name=strangers[0])
            )
        return self

    @model_validator(mode="after")
    def printed_sheets_are_imposed(self) -> Self:
        imposed = next((name for name in self.profiles if PROFILES[name].is_imposed), None)
        if imposed and not self.imposition:
            remedy = _("give `imposition`, or take `{imposed}` out").format(imposed=imposed)
            raise build_refusal(
                _("the profile `{imposed}` is for kinds that fold: {remedy}").format(
                    imposed=imposed, remedy=remedy
                )
            )
        return self
