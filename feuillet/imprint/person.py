"""What is particular to one person: the values of a form's fields, typed, or written on a record copy."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from feuillet.fonts import font_file, shape
from feuillet.imprint.blank import Blank
from feuillet.imprint.typeset import glyphs
from feuillet.pdf.imprint import appearance, field, over
from feuillet.pdf.plate import Field, Plate

# The space around lines, in pt; their distance and a capital's height, in em.
MARGIN, LEADING, CAPITAL = 2.0, 1.2, 0.66


class TooLong(Exception):  # noqa: N818  (no error: told with the number of the row)
    """A value does not fit its field; the message is the field's name."""


class Typed(NamedTuple):
    """A line of a value: operations from the font to the glyphs, and where it stands in its field, in pt."""

    glyphs: bytes
    left: float
    bottom: float


class Pen(NamedTuple):
    """What values are written in: a font by its name in the file, its bytes, and the language."""

    font: str
    file: bytes
    language: str

    def width(self, text: str) -> float:
        """In 1/1000 em."""
        return shape(self.file, text, self.language).width


def pen(blank: Blank) -> Pen:
    font = next((each for each, path in sorted(blank.faces.items()) if "Bold" in path), min(blank.faces))
    return Pen(font, font_file(blank.faces[font]), blank.language)


def widgets(blank: Blank, values: Mapping[str, str]) -> dict[int, bytes]:
    """The text fields of a screen file with these values. Raises TooLong, and Unsettable for other scripts."""
    plate, written_in = blank.plate, pen(blank)
    found: dict[int, bytes] = {}
    for name, value in values.items():
        if place := plate.fields.get(name):
            widget, shown = plate.numbers[f"field.{name}"]
            lines = typed(name, value, place, written_in)
            drawn = b" ".join(b"BT %s %.3f %.3f Td %s ET" % split(line) for line in lines)
            found[widget] = field(plate.kept[widget], value)
            found[shown] = appearance(drawn, place.width, place.height, plate.resources)
    return found


def unfilled(blank: Blank) -> dict[int, bytes]:
    return widgets(blank, dict.fromkeys(blank.plate.fields, ""))


def pages(record: Plate, blank: Blank, values: Mapping[str, str]) -> dict[int, bytes]:
    """The same values on the pages of a record copy, whose fields stand where those of the screen file do."""
    drawn: dict[int, list[bytes]] = {}
    written_in = pen(blank)
    for name, place in blank.plate.fields.items():
        for line in typed(name, values.get(name, ""), place, written_in):
            moved = line._replace(left=place.left + line.left, bottom=place.bottom + line.bottom)
            drawn.setdefault(place.page, []).append(b"BT 0 g %s %.3f %.3f Td %s ET" % split(moved))
    numbers = {name: group[0] for name, group in record.numbers.items() if name.startswith("page.")}
    return {number: over(b"\n".join(drawn.get(int(name.partition(".")[2]), ()))) for name, number in numbers.items()}


def split(line: Typed) -> tuple[bytes, float, float, bytes]:
    font, _, glyphs = line.glyphs.partition(b"\n")
    return font, line.left, line.bottom, glyphs


def typed(name: str, value: str, place: Field, pen: Pen) -> Iterator[Typed]:
    """The lines of a value."""
    if not value:
        return
    lines = list(broken(value, place, pen)) if place.several else [value]
    leading = LEADING * place.size
    room = place.height - 2 * MARGIN if place.several else leading
    if len(lines) * leading > max(room, leading) or any(across(line, place, pen) > 0 for line in lines):
        raise TooLong(name)
    top = place.height - MARGIN - place.size if place.several else (place.height - CAPITAL * place.size) / 2
    for number, line in enumerate(lines):
        yield Typed(shown(pen, line, place.size), MARGIN, top - number * leading)


def broken(value: str, place: Field, pen: Pen) -> Iterator[str]:
    line = ""
    for word in value.split():
        longer = f"{line} {word}".strip()
        if line and across(longer, place, pen) > 0:
            yield line
            longer = word
        line = longer
    yield line


def across(text: str, place: Field, pen: Pen) -> float:
    """How much wider than its field a line is, in pt."""
    return pen.width(text) * place.size / 1000 - (place.width - 2 * MARGIN)


@lru_cache(maxsize=4096)
def shown(pen: Pen, text: str, size: float) -> bytes:
    """The font, and on a second line the glyphs with their kerning. Many on a list have one surgeon and one day."""
    return f"/{pen.font} {size:g} Tf\n[<{glyphs(pen.file, text, pen.language)}>] TJ".encode()
