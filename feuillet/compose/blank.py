"""A document with blank slots, laid out once, and what is particular to each organisation, imprinted afterwards."""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.sheet import Line
from feuillet.compose.slots import Fill
from feuillet.findings import Place
from feuillet.palette import Palette

# What stands for a line until it is imprinted, and for its place.
LETTER, NOWHERE = "x", Place("")
# Printed in groups, so that a blank needs as many.
GROUPED = ("day", "night")
# The pictures of a blank, by the name of what takes their place: one pixel each, of a colour of its own.
LOGO, CODE = "logo", "code"
PIXELS = {LOGO: (200, 100, 1), CODE: (200, 100, 2)}


class Blank(Fill):
    """Slots as full as an organisation's, with nothing of it in them."""

    @property
    def qr(self) -> Markup:
        """Room for the code, where there is one."""
        return Markup('<img src="asset:{}" alt="{}">').format(CODE, CODE) if self.code else Markup()


class Particulars(NamedTuple):
    """What an imprint puts into the slots of one document."""

    # By the key of each line, or of each group of a phone number.
    texts: Mapping[str, str]
    palette: Palette
    # The file of the logo, empty where a wordmark stands in; what its picture and that of the code say.
    logo: bytes
    alts: Mapping[str, str]
    # The address that the code leads to.
    code: str
    lines: tuple[Line, ...]


def emptied(filled: Fill) -> Blank:
    """The same slots, blank: equal for organisations that fill the same ones in the same way."""
    blank = filled.each(lambda name, line: Line(line.slot, letters(name, line), NOWHERE, key=line.key))
    kept = {"logo": filled.logo and LOGO, "logo_alt": LOGO, "code": filled.code and CODE, "code_alt": CODE}
    return Blank(**{**blank._asdict(), **kept})


def letters(name: str, line: Line) -> str:
    """A letter for the line, or for each of its groups."""
    return " ".join(LETTER for _ in line.groups) if name.split(".", maxsplit=1)[0] in GROUPED else LETTER


def particulars(filled: Fill, palette: Palette, logo: bytes) -> Particulars:
    parts = [part for line in filled.lines for part in (line, *line.groups)]
    alts = {LOGO: filled.logo_alt, CODE: filled.code_alt}
    return Particulars({part.key: part.text for part in parts}, palette, logo, alts, filled.code, filled.lines)
