"""What is one person's: the values of a form's fields, typed, or written on a record copy."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from feuillet.fonts import read_font_file, shape_text
from feuillet.imprint.blank import Blank
from feuillet.imprint.typesetting import Unsettable, encode_glyphs
from feuillet.pdf.imprint import (
    build_form_xobject,
    build_resources,
    build_value_appearance,
    fill_field,
)
from feuillet.pdf.pdf_objects import XREF_ROW
from feuillet.pdf.pictures import PdfPicture, number_picture_objects
from feuillet.pdf.plate import Plate, TextField

# The space around lines, in pt; their distance and a capital's height, in em.
_VALUE_MARGIN, _VALUE_LEADING, _VALUE_CAPITAL_HEIGHT = 2.0, 1.2, 0.66
# A value as a drawing of its own, by the size of its letters and the width it must keep to, or 0,
# in pt; None where no font of ours has its letters.
ValueDrawer = Callable[[str, float, float], PdfPicture | None]


class ValueTooLong(Exception):  # noqa: N818  (no error: told with the number of the row)
    """A value does not fit its field; the message is the field's name."""


class _TypedLine(NamedTuple):
    """A line of a value: the operations that choose its font and show its glyphs, and where it
    stands in its field, in pt.
    """

    font: bytes
    glyphs: bytes
    left: float
    bottom: float


class _DrawnValue(NamedTuple):
    """A value that was laid out by itself, and where it stands in its field, in pt."""

    drawing: PdfPicture
    left: float
    bottom: float


_ValueContent = tuple[_TypedLine, ...] | _DrawnValue


class _ValueFont(NamedTuple):
    """What values are written in: a font by its name in the file, its bytes, and the language."""

    font: str
    file: bytes
    language: str

    def width(self, text: str) -> float:
        """In 1/1000 em."""
        return shape_text(self.file, text, self.language).width


def choose_value_font(blank: Blank) -> _ValueFont:
    font = next(
        (each for each, path in sorted(blank.faces.items()) if "Bold" in path), min(blank.faces)
    )
    return _ValueFont(font, read_font_file(blank.faces[font]), blank.language)


def draw_no_value(_value: str, _size: float, _room: float) -> None:
    """Values have the letters of the form's font alone."""


def build_filled_fields(
    blank: Blank, values: Mapping[str, str], set_apart: ValueDrawer = draw_no_value
) -> dict[int, bytes]:
    """The text fields of a screen file with these values. Raises ValueTooLong, and Unsettable for
    letters of no font.
    """
    plate = blank.plate
    written = _typeset_values(blank, values, set_apart)
    numbers, found = _number_value_objects(plate, written)
    for name, each in written.items():
        place, (widget, shown) = plate.fields[name], plate.numbers[f"field.{name}"]
        found[widget] = fill_field(plate.kept[widget], values[name])
        drawn_with = build_resources(plate.fonts, _name_value_form(name, numbers))
        found[shown] = build_value_appearance(
            _draw_value(each, numbers.get(name, 0)), place.width, place.height, drawn_with
        )
    return found


def build_empty_fields(blank: Blank) -> dict[int, bytes]:
    return build_filled_fields(blank, dict.fromkeys(blank.plate.fields, ""))


def build_record_pages(
    record: Plate, blank: Blank, values: Mapping[str, str], set_apart: ValueDrawer = draw_no_value
) -> dict[int, bytes]:
    """The same values on the pages of a record copy, whose fields stand where those of the screen
    file do.
    """
    written = _typeset_values(blank, values, set_apart)
    numbers, found = _number_value_objects(record, written)
    for page, group in record.numbers.items():
        if page.startswith("page."):
            here = {
                name: each
                for name, each in written.items()
                if page == f"page.{blank.plate.fields[name].page}"
            }
            parts = (
                _draw_value(_move_to_page(each, blank.plate.fields[name]), numbers.get(name, 0))
                for name, each in here.items()
            )
            forms = {
                key: number
                for name in here
                for key, number in _name_value_form(name, numbers).items()
            }
            found[group[0]] = build_form_xobject(
                b"\n".join((b"0 g", *parts)), build_resources(record.fonts, forms)
            )
    return found


def _typeset_values(
    blank: Blank, values: Mapping[str, str], set_apart: ValueDrawer
) -> dict[str, _ValueContent]:
    """The values of fields that the form has."""
    written_in, fields = choose_value_font(blank), blank.plate.fields
    return {
        name: _typeset_value(name, value, fields[name], written_in, set_apart)
        for name, value in values.items()
        if name in fields
    }


def _typeset_value(
    name: str, value: str, place: TextField, pen: _ValueFont, set_apart: ValueDrawer
) -> _ValueContent:
    try:
        return tuple(_typeset_value_lines(name, value, place, pen))
    except Unsettable:
        across = place.width - 2 * _VALUE_MARGIN
        drawing = set_apart(value, place.size, across if place.several else 0)
        if not drawing:
            raise
    if drawing.width > across or (
        place.several and drawing.height > place.height - 2 * _VALUE_MARGIN
    ):
        raise ValueTooLong(name)
    top = place.height - _VALUE_MARGIN if place.several else (place.height + drawing.height) / 2
    return _DrawnValue(drawing, _VALUE_MARGIN, top - drawing.height)


def _number_value_objects(
    plate: Plate, written: Mapping[str, _ValueContent]
) -> tuple[dict[str, int], dict[int, bytes]]:
    """The number of each value's own form, and the objects of all, behind those of the plate."""
    free = len(plate.where) // XREF_ROW.size
    numbers: dict[str, int] = {}
    objects: dict[int, bytes] = {}
    for name, each in written.items():
        if isinstance(each, _DrawnValue):
            numbers[name] = free
            objects |= number_picture_objects(free, each.drawing)
            free += len(each.drawing.objects)
    return numbers, objects


def _name_value_form(name: str, numbers: Mapping[str, int]) -> dict[str, int]:
    """The form of a field's value by the name that `_draw_value` calls it."""
    return {f"Value{numbers[name]}": numbers[name]} if name in numbers else {}


def _draw_value(value: _ValueContent, number: int) -> bytes:
    """The operations that show a value; `number` is that of its own form, where it has one."""
    if isinstance(value, _DrawnValue):
        return b"q 1 0 0 1 %.3f %.3f cm /Value%d Do Q" % (value.left, value.bottom, number)
    return b" ".join(
        b"BT %s %.3f %.3f Td %s ET" % (line.font, line.left, line.bottom, line.glyphs)
        for line in value
    )


def _move_to_page(value: _ValueContent, place: TextField) -> _ValueContent:
    """From its field's corner to the page's."""
    if isinstance(value, _DrawnValue):
        return value._replace(left=place.left + value.left, bottom=place.bottom + value.bottom)
    return tuple(
        line._replace(left=place.left + line.left, bottom=place.bottom + line.bottom)
        for line in value
    )


def _typeset_value_lines(
    name: str, value: str, place: TextField, pen: _ValueFont
) -> Iterator[_TypedLine]:
    """The lines of a value."""
    if not value:
        return
    lines = list(_break_lines(value, place, pen)) if place.several else [value]
    leading = _VALUE_LEADING * place.size
    room = place.height - 2 * _VALUE_MARGIN if place.several else leading
    if len(lines) * leading > max(room, leading) or any(
        _measure_excess_width(line, place, pen) > 0 for line in lines
    ):
        raise ValueTooLong(name)
    top = (
        place.height - _VALUE_MARGIN - place.size
        if place.several
        else (place.height - _VALUE_CAPITAL_HEIGHT * place.size) / 2
    )
    font = f"/{pen.font} {place.size:g} Tf".encode()
    for number, line in enumerate(lines):
        glyphs = f"[<{encode_glyphs(pen.file, line, pen.language)}>] TJ".encode()
        yield _TypedLine(font, glyphs, _VALUE_MARGIN, top - number * leading)


def _break_lines(value: str, place: TextField, pen: _ValueFont) -> Iterator[str]:
    line = ""
    for word in value.split():
        longer = f"{line} {word}".strip()
        if line and _measure_excess_width(longer, place, pen) > 0:
            yield line
            longer = word
        line = longer
    yield line


def _measure_excess_width(text: str, place: TextField, pen: _ValueFont) -> float:
    """How much wider than its field a line is, in pt."""
    return pen.width(text) * place.size / 1000 - (place.width - 2 * _VALUE_MARGIN)
