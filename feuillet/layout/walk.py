"""From WeasyPrint's box tree to plain values. The tree is private to WeasyPrint 70: its tests tell when it changes."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, TypeAlias

from feuillet.layout.base import Placed, SlotBox

# CSS pixels to mm and to pt.
MM = 25.4 / 96
PT = 72 / 96

Item = Placed | SlotBox
# WeasyPrint publishes no types.
Box: TypeAlias = Any


def walk(page_boxes: Sequence[Box]) -> tuple[tuple[Placed, ...], tuple[SlotBox, ...]]:
    """Every run of text and every slot, in the order of the tree, page by page."""
    numbers = count(1)
    items = [item for page, box in enumerate(page_boxes) for item in inside(box, page, numbers, 0, margin=False)]
    return (
        tuple(item for item in items if isinstance(item, Placed)),
        tuple(item for item in items if isinstance(item, SlotBox)),
    )


def inside(box: Box, page: int, numbers: Iterator[int], slot: int, *, margin: bool) -> Iterator[Item]:
    """The box itself and all that it holds; absolute boxes stand behind a placeholder."""
    box = getattr(box, "_box", box)
    margin = margin or type(box).__name__ == "MarginBox"
    if name := slot_name(box):
        slot = next(numbers)
        yield SlotBox(slot, page, name, *rectangle(box))
    if isinstance(text := getattr(box, "text", None), str):
        yield Placed(page, text, *rectangle(box), size=box.style["font_size"] * PT, slot=slot, margin=margin)
    for child in getattr(box, "children", ()):
        yield from inside(child, page, numbers, slot, margin=margin)


def slot_name(box: Box) -> str:
    element = box.element
    # Anonymous boxes share the element of the box around them.
    if element is None or box.element_tag != element.tag or type(box).__name__ == "LineBox":
        return ""
    return str(element.get("data-slot", ""))


def rectangle(box: Box) -> tuple[float, float, float, float]:
    """x, y, width, height of the content in mm."""
    return (
        box.content_box_x() * MM,
        box.content_box_y() * MM,
        box.width * MM,
        box.height * MM,
    )
