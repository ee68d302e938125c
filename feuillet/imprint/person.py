"""What is particular to one person: the values of a form's fields, typed, or written on a record copy."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from feuillet.fonts import alphabet, shape
from feuillet.imprint.blank import Blank
from feuillet.imprint.typeset import Face, Unsettable, face
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


def widgets(blank: Blank, values: Mapping[str, str]) -> dict[int, bytes]:
    """The text fields of a screen file with these values. Raises TooLong, and Unsettable for other scripts."""
    plate = blank.plate
    found: dict[int, bytes] = {}
    for name, value in values.items():
        if place := plate.fields.get(name):
            widget, shown = plate.numbers[f"field.{name}"]
            drawn = b" ".join(b"BT %s %.3f %.3f Td %s ET" % split(line) for line in typed(name, value, place, blank))
            found[widget] = field(plate.kept[widget], value)
            found[shown] = appearance(drawn, place.width, place.height, plate.resources)
    return found


def unfilled(blank: Blank) -> dict[int, bytes]:
    return widgets(blank, dict.fromkeys(blank.plate.fields, ""))


def pages(record: Plate, blank: Blank, values: Mapping[str, str]) -> dict[int, bytes]:
    """The same values on the pages of a record copy, whose fields stand where those of the screen file do."""
    drawn: dict[int, list[bytes]] = {}
    for name, place in blank.plate.fields.items():
        for line in typed(name, values.get(name, ""), place, blank):
            moved = line._replace(left=place.left + line.left, bottom=place.bottom + line.bottom)
            drawn.setdefault(place.page, []).append(b"BT 0 g %s %.3f %.3f Td %s ET" % split(moved))
    numbers = {name: group[0] for name, group in record.numbers.items() if name.startswith("page.")}
    return {number: over(b"\n".join(drawn.get(int(name.partition(".")[2]), ()))) for name, number in numbers.items()}


def split(line: Typed) -> tuple[bytes, float, float, bytes]:
    font, _, glyphs = line.glyphs.partition(b"\n")
    return font, line.left, line.bottom, glyphs


def typed(name: str, value: str, place: Field, blank: Blank) -> Iterator[Typed]:
    """The lines of a value."""
    if not value:
        return
    set_in = face(blank.faces, blank.language)
    font = next((each for each, path in sorted(blank.faces.items()) if "Bold" in path), min(blank.faces))
    lines = list(broken(value, place, set_in, font)) if place.several else [value]
    leading = LEADING * place.size
    room = place.height - 2 * MARGIN if place.several else leading
    if len(lines) * leading > max(room, leading) or any(across(line, place, set_in, font) > 0 for line in lines):
        raise TooLong(name)
    top = place.height - MARGIN - place.size if place.several else (place.height - CAPITAL * place.size) / 2
    for number, line in enumerate(lines):
        glyphs = shown(set_in.files[font], line, set_in.language, font, place.size)
        yield Typed(glyphs, MARGIN, top - number * leading)


def broken(value: str, place: Field, set_in: Face, font: str) -> Iterator[str]:
    line = ""
    for word in value.split():
        longer = f"{line} {word}".strip()
        if line and across(longer, place, set_in, font) > 0:
            yield line
            longer = word
        line = longer
    yield line


def across(text: str, place: Field, set_in: Face, font: str) -> float:
    """How much wider than its field a line is, in pt."""
    return shape(set_in.files[font], text, set_in.language).width * place.size / 1000 - (place.width - 2 * MARGIN)


@lru_cache(maxsize=4096)
def shown(file: bytes, text: str, language: str, font: str, size: float) -> bytes:
    """The font, and on a second line the glyphs with their kerning. Many on a list have one surgeon and one day."""
    known, shaped = alphabet(file), shape(file, text, language)
    parts = []
    for glyph, advance in zip(shaped.glyphs, shaped.advances, strict=True):
        if glyph not in known.texts:
            raise Unsettable
        kerning = round(known.widths[glyph] - advance)
        parts.append(f"{glyph:04x}" + (f">{kerning}<" if kerning else ""))
    return f"/{font} {size:g} Tf\n[<{''.join(parts)}>] TJ".encode()
