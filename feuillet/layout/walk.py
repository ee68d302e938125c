"""From WeasyPrint's box tree to plain values. The tree is private to WeasyPrint 70: its tests tell when it changes."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeAlias

from feuillet.layout.base import Area, Block, Placed, Rectangle, SlotBox
from feuillet.layout.colours import WHITE, on_top

# CSS pixels to mm and to pt.
MM = 25.4 / 96
PT = 72 / 96

JOINT = "\u200b"

Item = Placed | SlotBox | Area | Block
# WeasyPrint publishes no types.
Box: TypeAlias = Any


class Around(NamedTuple):
    """What the boxes around a box make of it; the names as in Placed."""

    page: int
    element: Any = None
    slot: int = 0
    margin: bool = False
    ground: str = WHITE
    areas: tuple[int, ...] = ()
    clip: Rectangle | None = None
    shown: bool = True
    panel: str = ""
    section: str = ""


class Found(NamedTuple):
    """Every run of text, slot, area and section, in the order of the tree, page by page."""

    placed: tuple[Placed, ...]
    slots: tuple[SlotBox, ...]
    areas: tuple[Area, ...]
    blocks: tuple[Block, ...]


def walk(page_boxes: Sequence[Box]) -> Found:
    slots, areas = count(1), count(1)
    items = [item for page, box in enumerate(page_boxes) for item in inside(box, Around(page), slots, areas)]
    return Found(
        tuple(item for item in items if isinstance(item, Placed)),
        tuple(item for item in items if isinstance(item, SlotBox)),
        tuple(item for item in items if isinstance(item, Area)),
        tuple(item for item in items if isinstance(item, Block)),
    )


def inside(box: Box, around: Around, slots: Iterator[int], areas: Iterator[int]) -> Iterator[Item]:
    """The box itself and all that it holds; absolute boxes stand behind a placeholder."""
    box = getattr(box, "_box", box)
    if type(box).__name__ == "MarginBox":
        # A page that cuts what runs over it does not cut its margins.
        around = around._replace(margin=True, clip=None)
    if name := slot_name(box, around.element):
        around = around._replace(slot=next(slots))
        yield SlotBox(around.slot, around.page, name, *content(box))
    if paints(box):
        around = around._replace(areas=(*around.areas, next(areas)))
        yield Area(around.areas[-1], around.page, *border(box))
    if box.element is not around.element and is_section(box):
        around = named(around, box)
        left, top, _, height = border(box)
        yield Block(around.page, around.panel, around.section, left, top, height)
    around = influenced(named(around, box), box)
    # What joins the parts of an address is nothing that is seen or said.
    if isinstance(text := getattr(box, "text", None), str) and text != JOINT:
        yield placed(text, box, around)
    for child in getattr(box, "children", ()):
        yield from inside(child, around, slots, areas)


def named(around: Around, box: Box) -> Around:
    """The panel or the section that the box is, for all that it holds."""
    if box.element is None:
        return around
    panel = box.element.get("data-panel", around.panel)
    section = box.element.get("id", "") if is_section(box) else around.section
    return around._replace(panel=panel, section=section)


def is_section(box: Box) -> bool:
    return box.element is not None and box.element.tag == "section"


def influenced(around: Around, box: Box) -> Around:
    """What the box makes of all that it holds."""
    style = box.style
    fill = style["color"] if style["background_color"] == "currentcolor" else style["background_color"]
    return around._replace(
        element=box.element,
        ground=on_top(fill, around.ground),
        clip=common(around.clip, padding(box)) if style["overflow"] != "visible" else around.clip,
        shown=around.shown and style["opacity"] == 1 and not style["transform"] and not style["clip"],
    )


def placed(text: str, box: Box, around: Around) -> Placed:
    return Placed(
        around.page,
        text,
        *content(box),
        size=box.style["font_size"] * PT,
        slot=around.slot,
        margin=around.margin,
        colour=on_top(box.style["color"], around.ground),
        ground=around.ground,
        areas=around.areas,
        clip=around.clip,
        shown=around.shown and box.style["visibility"] == "visible",
        panel=around.panel,
        section=around.section,
    )


def paints(box: Box) -> bool:
    # Every page has a background, most often an empty one, and nothing lies under it.
    return hasattr(box, "replacement") or bool(box.background and type(box).__name__ != "PageBox")


def slot_name(box: Box, parent: object) -> str:
    # Anonymous boxes share the element of the box around them.
    if box.element is None or box.element is parent:
        return ""
    return str(box.element.get("data-slot", ""))


def content(box: Box) -> Rectangle:
    """In mm, as all rectangles here."""
    return in_mm(box.content_box_x(), box.content_box_y(), box.width, box.height)


def frame(box: Box) -> tuple[float, float]:
    """Top and bottom of what a page holds."""
    _, top, _, height = content(box)
    return top, top + height


def padding(box: Box) -> Rectangle:
    return in_mm(box.padding_box_x(), box.padding_box_y(), box.padding_width(), box.padding_height())


def border(box: Box) -> Rectangle:
    return in_mm(box.border_box_x(), box.border_box_y(), box.border_width(), box.border_height())


def in_mm(x: float, y: float, width: float, height: float) -> Rectangle:
    return x * MM, y * MM, width * MM, height * MM


def common(one: Rectangle | None, other: Rectangle) -> Rectangle:
    """What two rectangles share; of no size where they share nothing."""
    if one is None:
        return other
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return left, top, max(right - left, 0), max(bottom - top, 0)
