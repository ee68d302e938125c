"""The rows of print that an imprint may fill: found in WeasyPrint's box tree, cut out of what it draws.

Each run of a row becomes a form XObject of its own, empty for now, inside the marked content of its text: so an
imprint changes no tag.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import pydyf

from feuillet.fonts import alphabet, located
from feuillet.layout.base import Row, Run
from feuillet.layout.marks import inside, is_text, leaves, spaced

# WeasyPrint and pydyf publish no types.
Box: TypeAlias = Any
Document: TypeAlias = Any
Stream: TypeAlias = Any

# A comment in a content stream, where the drawing of a run begins.
BEGIN = b"%run"
FONT = re.compile(rb"/(\S+) (\S+) Tf")
# In CSS pixels: larger than any page of ours, so that no run is cut.
BOX = (0, 0, 4000, 4000)


class Around(NamedTuple):
    """The slot around a box, the page, and whether the slot's lines stand in its middle."""

    page: int
    slot: Box = None
    centred: bool = False


class Rows:
    """The rows of a document; their fonts are known once it is drawn."""

    def __init__(self, pages: list[Box]) -> None:
        self.found = [each for number, page in enumerate(pages) for each in rows(page, Around(number))]
        boxes = [box for line, _ in self.found for box in leaves(line)]
        self.numbers: Mapping[Box, int] = {box: number for number, box in enumerate(boxes, 1)}
        self.fonts: dict[int, tuple[str, float]] = {}
        self.faces: dict[str, str] = {}

    def cut(self, stream: Stream, box: Box) -> None:
        """Take out what was drawn since BEGIN, and call the run's form there; its colour stays in force."""
        operations = stream.stream
        start = len(operations) - operations[::-1].index(BEGIN) - 1
        drawn = operations[start + 1 :]
        del operations[start:]
        fonts = [found for each in drawn if isinstance(each, bytes) and (found := FONT.fullmatch(each))]
        if not fonts:
            # White space alone is drawn with no font.
            operations += drawn
            return
        number, (name, size) = self.numbers[box], fonts[0].groups()
        self.fonts[number] = name.decode(), float(size)
        for font in stream._fonts.values():  # noqa: SLF001 - no public name
            if font.hash == name.decode() and font.hash not in self.faces:
                self.faces[font.hash] = located(font.family, font.file_content)
                complete(font)
        operations += [*drawn[: drawn.index(b"BT")], b"/%s Do" % run_name(number).encode()]

    def known(self) -> tuple[Row, ...]:
        return tuple(self.row(line, around) for line, around in self.found)

    def row(self, line: Box, around: Around) -> Row:
        slot = around.slot
        first = next(leaves(line))
        ends = frozenset(spaced(line))
        style = first.style
        return Row(
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
            runs=tuple(self.run(box, spaced=box in ends) for box in leaves(line)),
        )

    def run(self, box: Box, *, spaced: bool) -> Run:
        number = self.numbers[box]
        font, size = self.fonts.get(number, ("", 0.0))
        return Run(number if font else 0, key(box), box.text, font, size, box.position_x, box.width, spaced)


def rows(box: Box, around: Around) -> Iterator[tuple[Box, Around]]:
    """Each line in a slot that has a run with a key."""
    if type(box).__name__ == "LineBox":
        if around.slot is not None and any(key(leaf) for leaf in leaves(box)):
            yield box, around
    elif (
        box.element is not None
        and box.element.get("data-slot")
        and box.element is not getattr(around.slot, "element", None)
    ):
        around = around._replace(slot=box, centred=is_centred(box.style))
    for child in inside(box):
        yield from rows(child, around)


def is_centred(style: Mapping[str, Any]) -> bool:
    """Blocks of WeasyPrint 70 stand at the top, whatever is said of them."""
    return "grid" in style["display"] and "center" in style["align_content"]


def key(box: Box) -> str:
    return str(box.element.get("data-line", "")) if is_text(box) and box.element is not None else ""


def run_name(number: int) -> str:
    return f"Run{number}"


def complete(font: Any) -> None:  # noqa: ANN401  (WeasyPrint's)
    """Embed every glyph that an imprint may draw with, not only those drawn here."""
    whole = alphabet(font.file_content)
    font.to_unicode.update({glyph: text for glyph, text in whole.texts.items() if glyph not in font.to_unicode})
    font.widths.update({glyph: width for glyph, width in whole.widths.items() if glyph not in font.widths})


def add_forms(pdf: pydyf.PDF, fonts: Mapping[int, tuple[str, float]]) -> None:
    """A form for each run, as large as its page, that names its font alone; the pages share their resources."""
    page = next(each for each in pdf.objects if isinstance(each, dict) and each.get("Type") == "/Page")
    resources = pdf.objects[int(page["Resources"].split()[0])]
    for number, (font, _) in sorted(fonts.items()):
        extra = {"Type": "/XObject", "Subtype": "/Form", "BBox": pydyf.Array(BOX), "Resources": page["Resources"]}
        form = pydyf.Stream([b"BT /%s 1 Tf ET" % font.encode()], pydyf.Dictionary(extra))
        pdf.add_object(form)
        resources["XObject"][run_name(number)] = form.reference
