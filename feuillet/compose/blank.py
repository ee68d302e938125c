"""A document with blank slots, laid out once, and what is particular to each organisation,
imprinted afterwards.
"""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.sheet import SlotLine
from feuillet.compose.slot_values import SlotValues
from feuillet.findings import Place
from feuillet.palette import Palette

# What stands for a line until it is imprinted, and for its place.
PLACEHOLDER_LETTER, _NO_PLACE = "x", Place("")
# Printed in groups, so that a blank needs as many.
_GROUPED_SLOTS = ("day", "night")
# The pictures of a blank, by the name of what takes their place: one pixel each, of a colour of its
# own.
LOGO_PICTURE, CODE_PICTURE = "logo", "code"
PIXEL_COLOURS = {LOGO_PICTURE: (200, 100, 1), CODE_PICTURE: (200, 100, 2)}


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
    # The file of the logo, empty where a wordmark stands in; what its picture and that of the code
    # say.
    logo: bytes
    alts: Mapping[str, str]
    # The address that the code leads to.
    code: str
    lines: tuple[SlotLine, ...]


def empty_slots(filled: SlotValues) -> _BlankSlotValues:
    """The same slots, blank: equal for organisations that fill the same ones in the same way."""
    blank = filled.each(
        lambda name, line: SlotLine(
            line.slot, _build_placeholder(name, line), _NO_PLACE, key=line.key
        )
    )
    kept = {
        "logo": filled.logo and LOGO_PICTURE,
        "logo_alt": LOGO_PICTURE,
        "code": filled.code and CODE_PICTURE,
        "code_alt": CODE_PICTURE,
    }
    return _BlankSlotValues(**{**blank._asdict(), **kept})


def _build_placeholder(name: str, line: SlotLine) -> str:
    """A letter for the line, or for each of its groups."""
    return (
        " ".join(PLACEHOLDER_LETTER for _ in line.groups)
        if name.split(".", maxsplit=1)[0] in _GROUPED_SLOTS
        else PLACEHOLDER_LETTER
    )


def collect_particulars(filled: SlotValues, palette: Palette, logo: bytes) -> Particulars:
    parts = [part for line in filled.lines for part in (line, *line.groups)]
    alts = {LOGO_PICTURE: filled.logo_alt, CODE_PICTURE: filled.code_alt}
    return Particulars(
        {part.key: part.text for part in parts}, palette, logo, alts, filled.code, filled.lines
    )
