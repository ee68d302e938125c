"""`kind.yaml`: what a kind of document is made of."""

from typing import Literal

from feuillet.model.fields import Count, Ident, Number, Record, YesNo

Edition = Literal["standard", "large-print"]
Profile = Literal["screen", "print", "press", "web", "record"]
# Who decides and signs: an adult, the representatives of a minor, an adult under legal protection.
Person = Literal["adult", "minor", "protected"]


class Pages(Record):
    """How many pages the document may take."""

    least: Count = 1
    most: Count


class Slot(Record):
    """A place of fixed size that takes no part in layout: mm, and how many lines of text it holds."""

    width: Number
    height: Number
    lines: Count = 1


class Panel(Record):
    """Pages of a folded sheet that share a flow of text: their widths in mm, sections, and how many words fit."""

    id: Ident
    widths: tuple[Number, ...]
    sections: tuple[Ident, ...]
    words: Count


class Kind(Record):
    """Pages, sections in order, slots, who may issue it and in which forms."""

    id: Ident
    pages: Pages
    sections: tuple[Ident, ...]
    slots: dict[Ident, Slot]
    issuers: tuple[Literal["association", "clinic", "practice", "platform"], ...]
    editions: tuple[Edition, ...] = ("standard",)
    profiles: tuple[Profile, ...] = ("screen",)
    # Most words a section may take, where the paper sets a limit.
    words: dict[Ident, Count] = {}
    # `short` prints the short texts alone, `full` adds the longer ones.
    text: Literal["short", "full"] = "full"
    # For a folded sheet: its panels in reading order.
    panels: tuple[Panel, ...] = ()
    # How pages are put on a sheet of paper in the profile `print`.
    imposition: Literal["roll-fold"] | None = None
    # Whether the screen file has fields to fill in.
    fields: YesNo = False
