"""What each page holds of each element: a page break shows in elements that have several pieces."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeAlias

from feuillet.layout.base import Piece, Strip
from feuillet.layout.marks import inside, is_text, leaves

# WeasyPrint publishes no types.
Box: TypeAlias = Any

# CSS pixels to mm.
MM = 25.4 / 96
# What stands in a line of somebody else, but for blocks abreast; and what repeats on each page.
IN_LINES = ("InlineBox", "LineBox")
ABREAST = "InlineBlockBox"
NEVER = ("TextBox", "MarginBox")
REPEATED = "thead"


class Holder(NamedTuple):
    """The piece around a box: its place among all pieces, its element, and the section that it stands in."""

    page: int
    place: int = -1
    element: Any = None
    section: str = ""


def pieces(page_boxes: Sequence[Box]) -> tuple[Piece, ...]:
    numbers: dict[Any, int] = {}
    places = count()
    return tuple(piece for page, box in enumerate(page_boxes) for piece in held(box, Holder(page), numbers, places))


def held(box: Box, holder: Holder, numbers: dict[Any, int], places: Iterator[int]) -> Iterator[Piece]:
    """The pieces of a box and of all that it holds."""
    element = box.element
    name = type(box).__name__
    if name in NEVER or (element is not None and element.tag == REPEATED):
        return
    if name in IN_LINES:
        for child in inside(box):
            if type(child).__name__ in (*IN_LINES, ABREAST):
                yield from held(child, holder, numbers, places)
        return
    # Anonymous boxes share the element of the box around them.
    if element is not None and element is not holder.element:
        section = element.get("id", "") if element.tag == "section" else holder.section
        number = numbers.setdefault(element, len(numbers))
        yield piece(box, holder._replace(section=section), number)
        holder = Holder(holder.page, next(places), element, section)
    for child in inside(box):
        yield from held(child, holder, numbers, places)


def piece(box: Box, holder: Holder, number: int) -> Piece:
    return Piece(
        element=number,
        around=holder.place,
        page=holder.page,
        section=holder.section,
        tag=str(box.element_tag),
        classes=tuple(box.element.get("class", "").split()),
        x=box.border_box_x() * MM,
        y=box.border_box_y() * MM,
        width=box.border_width() * MM,
        height=box.border_height() * MM,
        strips=tuple(strips(box)),
    )


def strips(box: Box) -> Iterator[Strip]:
    """The lines of a box itself, and of the boxes without a name in it; not the sign of a list."""
    for child in inside(box):
        if type(child).__name__ == "LineBox":
            parts = list(child.descendants())
            text = "".join(part.text for part in leaves(child))
            if not text and any(is_text(part) for part in parts):
                # Blocks abreast: what they say stands in lines of their own.
                continue
            if any(str(part.element_tag).startswith("br") for part in parts):
                text += "\n"
            room = box.content_box_x() + box.width - child.position_x
            yield Strip(text, child.position_x * MM, child.position_y * MM, child.width * MM, room * MM)
        elif child.element is box.element and child.element_tag == box.element_tag:
            yield from strips(child)
