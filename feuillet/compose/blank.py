"""A document with blank slots, laid out once, and what is particular to each organisation,
imprinted afterwards.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from feuillet.compose.sheet import SlotLine
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.voice import ART_SLOTS, SlotPicture
from feuillet.findings import Place
from feuillet.model import Slot
from feuillet.palette import Palette

# What stands for a line until it is imprinted, and for its place.
PLACEHOLDER_LETTER, _NO_PLACE = "x", Place("")
# Printed in groups, so that a blank needs as many: the most that a telephone number is printed in.
_GROUPED_SLOTS, _MOST_GROUPS = ("day", "night"), 6
# Whose lines an organisation chooses, and the slot that they stand in.
_SLOTS_OF_LINES = {
    "wordmark": "logo",
    "identity": "identity",
    "panel": "identity",
    "partners": "partners",
    "printed": "printed",
}
# The pictures of a blank, by the name of what takes their place: one pixel each, of its own colour.
LOGO_PICTURE, CODE_PICTURE = "logo", "code"
PIXEL_COLOURS = {
    name: (200, 100, number)
    for number, name in enumerate((LOGO_PICTURE, CODE_PICTURE, *ART_SLOTS), 1)
}


class _BlankSlotValues(SlotValues):
    """Slots as full as an organisation's, with nothing of it in them."""

    @property
    def qr(self) -> Markup:
        """Room for the code, where there is one."""
        return (
            Markup('<img src="asset:{}" alt="{}">').format(CODE_PICTURE, CODE_PICTURE)
            if self.code
            else Markup()
        )


class Particulars(NamedTuple):
    """What an imprint puts into the slots of one document."""

    # By the key of each line, or of each group of a phone number.
    texts: Mapping[str, str]
    palette: Palette
    # The file of the logo, empty where a wordmark stands in; what its picture and the code's say.
    logo: bytes
    alts: Mapping[str, str]
    # The address that the code leads to.
    code: str
    # By the name of the art slot.
    art: Mapping[str, SlotPicture]
    lines: tuple[SlotLine, ...]


def empty_slots(filled: SlotValues, slots: Mapping[str, Slot]) -> _BlankSlotValues:
    """The same slots, blank and as full as they can be: equal for organisations that fill the same
    ones, however many lines they take there.
    """
    blank = _fill_up_lines(filled, slots).each(
        lambda name, line: SlotLine(
            line.slot, _build_placeholder(name, line), _NO_PLACE, key=line.key
        )
    )
    kept = {
        "logo": filled.logo and LOGO_PICTURE,
        "logo_alt": LOGO_PICTURE,
        "code": filled.code and CODE_PICTURE,
        "code_alt": CODE_PICTURE,
        "art_alts": {name: seen and name for name, seen in filled.art_alts.items()},
    }
    return _BlankSlotValues(**{**blank._asdict(), **kept})


def list_blank_slots(blank: SlotValues) -> tuple[str, ...]:
    """Which lines and pictures there are, each with its placeholder."""
    lines = tuple(f"{line.key} {line.text}" for line in blank.lines)
    art = (f"{name} {seen}" for name, seen in blank.art_alts.items())
    return (*lines, f"logo {blank.logo}", f"code {blank.code}", *art)


def _fill_up_lines(filled: SlotValues, slots: Mapping[str, Slot]) -> SlotValues:
    """With as many lines as there is room for, in each slot that has one."""
    longer: dict[str, Any] = {}
    for field, slot in _SLOTS_OF_LINES.items():
        lines = getattr(filled, field)
        if lines and slot in slots:
            missing = range(len(lines), slots[slot].lines)
            more = (lines[-1]._replace(key=f"{field}.{number}") for number in missing)
            longer[field] = (*lines, *more)
    return filled._replace(**longer)


def _build_placeholder(name: str, line: SlotLine) -> str:
    """A letter for the line, or for each of the groups that it may have."""
    grouped = name.split(".", maxsplit=1)[0] in _GROUPED_SLOTS
    groups = max(len(line.groups), _MOST_GROUPS) if grouped else 1
    return " ".join(PLACEHOLDER_LETTER for _ in range(groups))


def collect_particulars(
    filled: SlotValues, palette: Palette, logo: bytes, art: Mapping[str, SlotPicture]
) -> Particulars:
    parts = [part for line in filled.lines for part in (line, *line.groups)]
    alts = {LOGO_PICTURE: filled.logo_alt, CODE_PICTURE: filled.code_alt, **filled.art_alts}
    return Particulars(
        {part.key: part.text for part in parts}, palette, logo, alts, filled.code, art, filled.lines
    )
