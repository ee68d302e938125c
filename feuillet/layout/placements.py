"""From WeasyPrint's box tree to plain values. The tree is private to WeasyPrint 70: its tests tell
when it changes.
"""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeAlias

from feuillet.layout.base import Area, Rectangle, SectionBox, SlotBox, TextRun
from feuillet.layout.colours import PAPER_WHITE, blend_colour

# CSS pixels to mm and to pt.
MM_PER_PIXEL = 25.4 / 96
POINTS_PER_PIXEL = 72 / 96

_ZERO_WIDTH_SPACE = "\u200b"

_Placement = TextRun | SlotBox | Area | SectionBox
# WeasyPrint publishes no types.
_Box: TypeAlias = Any


class _BoxContext(NamedTuple):
    """What the boxes around a box make of it; the names as in TextRun."""

    page: int
    element: Any = None
    slot: int = 0
    margin: bool = False
    ground: str = PAPER_WHITE
    areas: tuple[int, ...] = ()
    clip: Rectangle | None = None
    shown: bool = True
    panel: str = ""
    section: str = ""
    layers: int = 0
    holds_words: bool = False


class _Placements(NamedTuple):
    """Every run of text, slot, area and section, in the order of the tree, page by page."""

    placed: tuple[TextRun, ...]
    slots: tuple[SlotBox, ...]
    areas: tuple[Area, ...]
    blocks: tuple[SectionBox, ...]


def collect_placements(page_boxes: Sequence[_Box]) -> _Placements:
    slots, areas = count(1), count(1)
    items = [
        item
        for page, box in enumerate(page_boxes)
        for item in _iterate_placements(box, _BoxContext(page), slots, areas)
    ]
    return _Placements(
        tuple(item for item in items if isinstance(item, TextRun)),
        tuple(item for item in items if isinstance(item, SlotBox)),
        tuple(item for item in items if isinstance(item, Area)),
        tuple(item for item in items if isinstance(item, SectionBox)),
    )


def _iterate_placements(
    box: _Box, around: _BoxContext, slots: Iterator[int], areas: Iterator[int]
) -> Iterator[_Placement]:
    """The box itself and all that it holds; absolute boxes stand behind a placeholder."""
    box = getattr(box, "_box", box)
    if type(box).__name__ == "MarginBox":
        # A page that cuts what runs over it does not cut its margins.
        around = around._replace(margin=True, clip=None)
    if name := _find_slot_name(box, around.element):
        around = around._replace(slot=next(slots))
        yield SlotBox(around.slot, around.page, name, *_measure_content(box))
    if _is_layered(box, around):
        around = _enter_layers(around, box, next(areas))
    if _has_paint(box):
        around = around._replace(areas=(*around.areas, next(areas)))
        number, is_picture = around.areas[-1], hasattr(box, "replacement")
        holds = is_picture and around.holds_words
        yield Area(number, around.page, *_measure_border(box), around.layers, holds)
    if box.element is not around.element and _is_section_box(box):
        around = _enter_panel_or_section(around, box)
        left, top, _, height = _measure_border(box)
        yield SectionBox(around.page, around.panel, around.section, left, top, height)
    around = _enter_box(_enter_panel_or_section(around, box), box)
    # What joins the parts of an address is nothing that is seen or said.
    if isinstance(text := getattr(box, "text", None), str) and text != _ZERO_WIDTH_SPACE:
        yield _build_text_run(text, box, around)
    for child in getattr(box, "children", ()):
        yield from _iterate_placements(child, around, slots, areas)


def _is_layered(box: _Box, around: _BoxContext) -> bool:
    """Whether words are meant to stand over the picture that is in the box."""
    is_new = box.element is not None and box.element is not around.element
    return is_new and box.element.get("data-layers") is not None


def _enter_layers(around: _BoxContext, box: _Box, number: int) -> _BoxContext:
    within = box.element.get("data-layers") == "within"
    return around._replace(layers=number, holds_words=within)


def _enter_panel_or_section(around: _BoxContext, box: _Box) -> _BoxContext:
    """The panel or the section that the box is, for all that it holds."""
    if box.element is None:
        return around
    panel = box.element.get("data-panel", around.panel)
    section = box.element.get("id", "") if _is_section_box(box) else around.section
    return around._replace(panel=panel, section=section)


def _is_section_box(box: _Box) -> bool:
    return box.element is not None and box.element.tag == "section"


def _enter_box(around: _BoxContext, box: _Box) -> _BoxContext:
    """What the box makes of all that it holds."""
    style = box.style
    fill = (
        style["color"] if style["background_color"] == "currentcolor" else style["background_color"]
    )
    return around._replace(
        element=box.element,
        ground=blend_colour(fill, around.ground),
        clip=_intersect_rectangles(around.clip, _measure_padding(box))
        if style["overflow"] != "visible"
        else around.clip,
        shown=around.shown
        and style["opacity"] == 1
        and not style["transform"]
        and not style["clip"],
    )


def _build_text_run(text: str, box: _Box, around: _BoxContext) -> TextRun:
    return TextRun(
        around.page,
        text,
        *_measure_content(box),
        size=box.style["font_size"] * POINTS_PER_PIXEL,
        slot=around.slot,
        margin=around.margin,
        colour=blend_colour(box.style["color"], around.ground),
        ground=around.ground,
        areas=around.areas,
        clip=around.clip,
        shown=around.shown and box.style["visibility"] == "visible",
        panel=around.panel,
        section=around.section,
        layers=around.layers,
    )


def _has_paint(box: _Box) -> bool:
    # Every page has a background, most often an empty one, and nothing lies under it; a box without
    # height paints nothing.
    return hasattr(box, "replacement") or bool(
        box.background and type(box).__name__ != "PageBox" and box.border_height()
    )


def _find_slot_name(box: _Box, parent: object) -> str:
    # Anonymous boxes share the element of the box around them.
    if box.element is None or box.element is parent:
        return ""
    return str(box.element.get("data-slot", ""))


def _measure_content(box: _Box) -> Rectangle:
    """In mm, as all rectangles here."""
    return _convert_to_mm(box.content_box_x(), box.content_box_y(), box.width, box.height)


def measure_frame(box: _Box) -> tuple[float, float]:
    """Top and bottom of what a page holds."""
    _, top, _, height = _measure_content(box)
    return top, top + height


def _measure_padding(box: _Box) -> Rectangle:
    return _convert_to_mm(
        box.padding_box_x(), box.padding_box_y(), box.padding_width(), box.padding_height()
    )


def _measure_border(box: _Box) -> Rectangle:
    return _convert_to_mm(
        box.border_box_x(), box.border_box_y(), box.border_width(), box.border_height()
    )


def _convert_to_mm(x: float, y: float, width: float, height: float) -> Rectangle:
    return x * MM_PER_PIXEL, y * MM_PER_PIXEL, width * MM_PER_PIXEL, height * MM_PER_PIXEL


def _intersect_rectangles(one: Rectangle | None, other: Rectangle) -> Rectangle:
    """What two rectangles share; of no size where they share nothing."""
    if one is None:
        return other
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = (
        min(one[0] + one[2], other[0] + other[2]),
        min(one[1] + one[3], other[1] + other[3]),
    )
    return left, top, max(right - left, 0), max(bottom - top, 0)
