"""The rows of print that an imprint may fill: found in WeasyPrint's box tree, cut out of what it
draws.

Each run of a row becomes a form XObject of its own, empty for now, inside the marked content of its
text: so an imprint changes no tag.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import pydyf

from feuillet.fonts import build_alphabet, name_font_file
from feuillet.layout.base import SlotRow, SlotRun
from feuillet.layout.marks import (
    find_spaced_boxes,
    is_text_box,
    iterate_text_boxes,
    list_child_boxes,
)

# WeasyPrint and pydyf publish no types.
_Box: TypeAlias = Any
_Stream: TypeAlias = Any

# A comment in a content stream, where the drawing of a run begins.
RUN_START = b"%run"
_FONT_OPERATION = re.compile(rb"/(\S+) (\S+) Tf")
# In CSS pixels: larger than any page of ours, so that no run is cut.
_RUN_FORM_BOX = (0, 0, 4000, 4000)


class _SlotContext(NamedTuple):
    """The slot around a box, the page, and whether the slot's lines stand in its middle."""

    page: int
    slot: _Box = None
    centred: bool = False


class SlotRows:
    """The rows of a document; their fonts are known once it is drawn."""

    def __init__(self, pages: list[_Box]) -> None:
        self.found = [
            each
            for number, page in enumerate(pages)
            for each in _find_slot_rows(page, _SlotContext(number))
        ]
        boxes = [box for line, _ in self.found for box in iterate_text_boxes(line)]
        self.numbers: Mapping[_Box, int] = {box: number for number, box in enumerate(boxes, 1)}
        self.fonts: dict[int, tuple[str, float]] = {}
        self.faces: dict[str, str] = {}

    def cut(self, stream: _Stream, box: _Box) -> None:
        """Take out what was drawn since RUN_START, and call the run's form; its colour stays."""
        operations = stream.stream
        start = len(operations) - operations[::-1].index(RUN_START) - 1
        drawn = operations[start + 1 :]
        del operations[start:]
        fonts = [
            found
            for each in drawn
            if isinstance(each, bytes) and (found := _FONT_OPERATION.fullmatch(each))
        ]
        if not fonts:
            # White space alone is drawn with no font.
            operations += drawn
            return
        number, (name, size) = self.numbers[box], fonts[0].groups()
        self.fonts[number] = name.decode(), float(size)
        for font in stream._fonts.values():  # noqa: SLF001 - no public name
            if font.hash == name.decode() and font.hash not in self.faces:
                self.faces[font.hash] = name_font_file(font.family, font.file_content)
                _embed_alphabet(font)
        operations += [*drawn[: drawn.index(b"BT")], b"/%s Do" % _format_run_name(number).encode()]

    def known(self) -> tuple[SlotRow, ...]:
        return tuple(self.row(line, around) for line, around in self.found)

    def row(self, line: _Box, around: _SlotContext) -> SlotRow:
        slot = around.slot
        first = next(iterate_text_boxes(line))
        ends = frozenset(find_spaced_boxes(line))
        style = first.style
        return SlotRow(
            page=around.page,
            slot=str(slot.element.get("data-slot")),
            edge=slot.content_box_x(),
            left=first.position_x,
            right=slot.content_box_x() + slot.width,
            top=slot.content_box_y(),
            bottom=slot.content_box_y() + slot.height,
            baseline=first.position_y + first.baseline,
            leading=line.height,
            flush_right=style["text_align_all"] in ("right", "end"),
            wraps=style["white_space"] == "normal",
            centred=around.centred,
            runs=tuple(self.run(box, spaced=box in ends) for box in iterate_text_boxes(line)),
        )

    def run(self, box: _Box, *, spaced: bool) -> SlotRun:
        number = self.numbers[box]
        font, size = self.fonts.get(number, ("", 0.0))
        return SlotRun(
            number if font else 0,
            _find_imprint_key(box),
            box.text,
            font,
            size,
            box.position_x,
            box.width,
            spaced,
        )


def _find_slot_rows(box: _Box, around: _SlotContext) -> Iterator[tuple[_Box, _SlotContext]]:
    """Each line in a slot that has a run with a key."""
    if type(box).__name__ == "LineBox":
        if around.slot is not None and any(
            _find_imprint_key(leaf) for leaf in iterate_text_boxes(box)
        ):
            yield box, around
    elif (
        box.element is not None
        and box.element.get("data-slot")
        and box.element is not getattr(around.slot, "element", None)
    ):
        around = around._replace(slot=box, centred=_is_vertically_centred(box.style))
    for child in list_child_boxes(box):
        yield from _find_slot_rows(child, around)


def _is_vertically_centred(style: Mapping[str, Any]) -> bool:
    """Blocks of WeasyPrint 70 stand at the top, whatever is said of them."""
    return "grid" in style["display"] and "center" in style["align_content"]


def _find_imprint_key(box: _Box) -> str:
    return (
        str(box.element.get("data-line", ""))
        if is_text_box(box) and box.element is not None
        else ""
    )


def _format_run_name(number: int) -> str:
    return f"Run{number}"


def _embed_alphabet(font: Any) -> None:  # noqa: ANN401  (WeasyPrint's)
    """Embed every glyph that an imprint may draw with, not only those drawn here."""
    whole = build_alphabet(font.file_content)
    font.to_unicode.update(
        {glyph: text for glyph, text in whole.texts.items() if glyph not in font.to_unicode}
    )
    font.widths.update(
        {glyph: width for glyph, width in whole.widths.items() if glyph not in font.widths}
    )


def add_run_forms(pdf: pydyf.PDF, fonts: Mapping[int, tuple[str, float]]) -> None:
    """A form for each run, as large as its page, that names its font alone; the pages share their
    resources.
    """
    page = next(
        each for each in pdf.objects if isinstance(each, dict) and each.get("Type") == "/Page"
    )
    resources = pdf.objects[int(page["Resources"].split()[0])]
    for number, (font, _) in sorted(fonts.items()):
        extra = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": pydyf.Array(_RUN_FORM_BOX),
            "Resources": page["Resources"],
        }
        form = pydyf.Stream([b"BT /%s 1 Tf ET" % font.encode()], pydyf.Dictionary(extra))
        pdf.add_object(form)
        resources["XObject"][_format_run_name(number)] = form.reference
