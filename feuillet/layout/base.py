"""What comes out of layout, as plain values: mm from the page's top left corner, sizes in pt."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

MM_PER_POINT = 25.4 / 72
# x, y, width, height
Rectangle = tuple[float, float, float, float]


class TextRun(NamedTuple):
    """A run of text where it was laid out; `margin` tells furniture, `slot` the number of the slot
    around it or 0.
    """

    page: int
    text: str
    x: float
    y: float
    width: float
    height: float
    size: float
    slot: int
    margin: bool
    # "#rrggbb" of the letters, and of the nearest background around them.
    colour: str
    ground: str
    # The numbers of the areas that it belongs to.
    areas: tuple[int, ...]
    # What stands outside this rectangle is cut off.
    clip: Rectangle | None
    # False where visibility, opacity, transform or clip may hide it.
    shown: bool
    # The ids of the panel and of the section around it, empty outside.
    panel: str = ""
    section: str = ""
    # The number of the group of layers that it belongs to, or 0.
    layers: int = 0

    @property
    def letters(self) -> tuple[float, float]:
        """Top and bottom of the letters in mm, without their line spacing: 0.7 em, a capital's
        height.
        """
        middle, half = self.y + self.height / 2, self.size * MM_PER_POINT * 0.35
        return middle - half, middle + half


class Area(NamedTuple):
    """A picture or a background where it was laid out: it hides text under it not its own.

    `layers` is the number of the group that it belongs to, or 0: what says `data-layers` is meant
    to have words over its picture, and with `within` no word that leaves it.
    """

    number: int
    page: int
    x: float
    y: float
    width: float
    height: float
    layers: int = 0
    holds_words: bool = False


class SlotBox(NamedTuple):
    """A slot where it was laid out; slots are numbered from 1 in the order of the tree."""

    number: int
    page: int
    name: str
    x: float
    y: float
    width: float
    height: float


class SectionBox(NamedTuple):
    """A section, or what of it stands in one column: its box with the border, in mm."""

    page: int
    panel: str
    section: str
    x: float
    y: float
    height: float


class PrintLine(NamedTuple):
    """A line of print: its text, its place in mm, and how wide it might have been there."""

    text: str
    x: float
    y: float
    width: float
    room: float


class Fragment(NamedTuple):
    """What one page, or one column of it, holds of an element that begins a line of its own; in mm.

    `element` is its number: all its pieces have the same. `around` is the place, among all pieces,
    of that which holds this one, and -1 where none does. `classes` are those of the HTML.
    """

    element: int
    around: int
    page: int
    section: str
    tag: str
    classes: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    # Those of its own, without those of what it holds.
    strips: tuple[PrintLine, ...]

    @property
    def bottom(self) -> float:
        return self.y + self.height


class SlotRun(NamedTuple):
    """Text of one style in a row: a place for an imprint where it has a `key`, fixed words where it
    has none.

    `number` names the form that draws it, 0 for a space that nothing draws; `font` is the file's
    name of the font, and size, place and width are in CSS pixels. `spaced`: words end with it.
    """

    number: int
    key: str
    text: str
    font: str
    size: float
    x: float
    width: float
    spaced: bool


class SlotRow(NamedTuple):
    """A line of a slot that an imprint fills, in CSS pixels from the top left corner of the page.

    `edge`, `right`, `top` and `bottom` are those of the slot. What wraps may take several lines
    there, `leading` apart.
    """

    page: int
    slot: str
    edge: float
    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    leading: float
    flush_right: bool
    wraps: bool
    centred: bool
    runs: tuple[SlotRun, ...]


class StandaloneText(NamedTuple):
    """Words to lay out alone, in a font by family and weight as CSS has them.

    They stand on one line, unless `room` is more than 0: as wide as that. In pt. `record`: for a
    record copy.
    """

    text: str
    language: str
    family: str
    weight: int
    size: float
    room: float
    record: bool


class Base(NamedTuple):
    """A laid-out document: the file, the size of each page in mm, what stands where, what the
    engine complained of.
    """

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    placed: tuple[TextRun, ...]
    slots: tuple[SlotBox, ...]
    areas: tuple[Area, ...]
    log: tuple[str, ...]
    # Where text may stand on each page: top and bottom in mm.
    frames: tuple[tuple[float, float], ...] = ()
    # In the order of reading.
    blocks: tuple[SectionBox, ...] = ()
    # In the order of the tree, those of the margins left out.
    pieces: tuple[Fragment, ...] = ()
    # Of a sheet that is blank: what an imprint fills.
    rows: tuple[SlotRow, ...] = ()
    # Where the font of each name in the file stands, from the folder of fonts.
    faces: Mapping[str, str] = MappingProxyType({})

    @property
    def pages(self) -> int:
        return len(self.sizes)
