"""What is particular to one person: the values of a form's fields, typed, or written on a record copy."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from feuillet.fonts import font_file, shape
from feuillet.imprint.blank import Blank
from feuillet.imprint.typeset import Unsettable, glyphs
from feuillet.pdf.imprint import appearance, field, form, resources
from feuillet.pdf.pictures import Drawing, numbered_from
from feuillet.pdf.plate import PLACE, Field, Plate

# The space around lines, in pt; their distance and a capital's height, in em.
MARGIN, LEADING, CAPITAL = 2.0, 1.2, 0.66
# A value as a drawing of its own, by the size of its letters and the width it must keep to, or 0, in pt; None where no
# font of ours has its letters.
SetApart = Callable[[str, float, float], Drawing | None]


class TooLong(Exception):  # noqa: N818  (no error: told with the number of the row)
    """A value does not fit its field; the message is the field's name."""


class Typed(NamedTuple):
    """A line of a value: operations from the font to the glyphs, and where it stands in its field, in pt."""

    glyphs: bytes
    left: float
    bottom: float


class Apart(NamedTuple):
    """A value that was laid out by itself, and where it stands in its field, in pt."""

    drawing: Drawing
    left: float
    bottom: float


Written = tuple[Typed, ...] | Apart


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


def nothing_apart(_value: str, _size: float, _room: float) -> None:
    """Values have the letters of the form's font alone."""


def widgets(blank: Blank, values: Mapping[str, str], set_apart: SetApart = nothing_apart) -> dict[int, bytes]:
    """The text fields of a screen file with these values. Raises TooLong, and Unsettable for letters of no font."""
    plate = blank.plate
    written = all_written(blank, values, set_apart)
    numbers, found = numbered(plate, written)
    for name, each in written.items():
        place, (widget, shown) = plate.fields[name], plate.numbers[f"field.{name}"]
        found[widget] = field(plate.kept[widget], values[name])
        drawn_with = resources(plate.fonts, called(name, numbers))
        found[shown] = appearance(drawn(each, numbers.get(name, 0)), place.width, place.height, drawn_with)
    return found


def unfilled(blank: Blank) -> dict[int, bytes]:
    return widgets(blank, dict.fromkeys(blank.plate.fields, ""))


def pages(
    record: Plate, blank: Blank, values: Mapping[str, str], set_apart: SetApart = nothing_apart
) -> dict[int, bytes]:
    """The same values on the pages of a record copy, whose fields stand where those of the screen file do."""
    written = all_written(blank, values, set_apart)
    numbers, found = numbered(record, written)
    for page, group in record.numbers.items():
        if page.startswith("page."):
            here = {name: each for name, each in written.items() if page == f"page.{blank.plate.fields[name].page}"}
            parts = (drawn(moved(each, blank.plate.fields[name]), numbers.get(name, 0)) for name, each in here.items())
            forms = {key: number for name in here for key, number in called(name, numbers).items()}
            found[group[0]] = form(b"\n".join((b"0 g", *parts)), resources(record.fonts, forms))
    return found


def all_written(blank: Blank, values: Mapping[str, str], set_apart: SetApart) -> dict[str, Written]:
    """The values of fields that the form has."""
    written_in, fields = pen(blank), blank.plate.fields
    return {
        name: written(name, value, fields[name], written_in, set_apart)
        for name, value in values.items()
        if name in fields
    }


def written(name: str, value: str, place: Field, pen: Pen, set_apart: SetApart) -> Written:
    try:
        return tuple(typed(name, value, place, pen))
    except Unsettable:
        across = place.width - 2 * MARGIN
        drawing = set_apart(value, place.size, across if place.several else 0)
        if not drawing:
            raise
    if drawing.width > across or (place.several and drawing.height > place.height - 2 * MARGIN):
        raise TooLong(name)
    top = place.height - MARGIN if place.several else (place.height + drawing.height) / 2
    return Apart(drawing, MARGIN, top - drawing.height)


def numbered(plate: Plate, written: Mapping[str, Written]) -> tuple[dict[str, int], dict[int, bytes]]:
    """The number of each value's own form, and the objects of all, behind those that the plate has."""
    free = len(plate.where) // PLACE.size
    numbers: dict[str, int] = {}
    objects: dict[int, bytes] = {}
    for name, each in written.items():
        if isinstance(each, Apart):
            numbers[name] = free
            objects |= numbered_from(free, each.drawing)
            free += len(each.drawing.objects)
    return numbers, objects


def called(name: str, numbers: Mapping[str, int]) -> dict[str, int]:
    """The form of a field's value by the name that `drawn` calls it."""
    return {f"Value{numbers[name]}": numbers[name]} if name in numbers else {}


def drawn(value: Written, number: int) -> bytes:
    """The operations that show a value; `number` is that of its own form, where it has one."""
    if isinstance(value, Apart):
        return b"q 1 0 0 1 %.3f %.3f cm /Value%d Do Q" % (value.left, value.bottom, number)
    return b" ".join(b"BT %s %.3f %.3f Td %s ET" % split(line) for line in value)


def moved(value: Written, place: Field) -> Written:
    """From its field's corner to the page's."""
    if isinstance(value, Apart):
        return value._replace(left=place.left + value.left, bottom=place.bottom + value.bottom)
    return tuple(line._replace(left=place.left + line.left, bottom=place.bottom + line.bottom) for line in value)


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
