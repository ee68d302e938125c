"""What each page holds of each element: a page break shows in elements that have several pieces."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeAlias

from feuillet.layout.base import Fragment, PrintLine
from feuillet.layout.marks import is_text_box, iterate_text_boxes, list_child_boxes

# WeasyPrint publishes no types.
_Box: TypeAlias = Any

# CSS pixels to mm.
_PIXEL_IN_MM = 25.4 / 96
# What stands in a line of somebody else, but for blocks abreast; and what repeats on each page.
_INLINE_BOXES = ("InlineBox", "LineBox")
_ABREAST = "InlineBlockBox"
_NEVER = ("TextBox", "MarginBox")
_REPEATED_HEAD = "thead"


class _FragmentHolder(NamedTuple):
    """The piece around a box: its place among all pieces, its element, and the section that it
    stands in.
    """

    page: int
    place: int = -1
    element: Any = None
    section: str = ""


def collect_fragments(page_boxes: Sequence[_Box]) -> tuple[Fragment, ...]:
    numbers: dict[Any, int] = {}
    places = count()
    return tuple(
        piece
        for page, box in enumerate(page_boxes)
        for piece in _iterate_fragments(box, _FragmentHolder(page), numbers, places)
    )


def _iterate_fragments(
    box: _Box, holder: _FragmentHolder, numbers: dict[Any, int], places: Iterator[int]
) -> Iterator[Fragment]:
    """The pieces of a box and of all that it holds."""
    element = box.element
    name = type(box).__name__
    if name in _NEVER or (element is not None and element.tag == _REPEATED_HEAD):
        return
    if name in _INLINE_BOXES:
        for child in list_child_boxes(box):
            if type(child).__name__ in (*_INLINE_BOXES, _ABREAST):
                yield from _iterate_fragments(child, holder, numbers, places)
        return
    # Anonymous boxes share the element of the box around them.
    if element is not None and element is not holder.element:
        section = element.get("id", "") if element.tag == "section" else holder.section
        number = numbers.setdefault(element, len(numbers))
        yield _build_fragment(box, holder._replace(section=section), number)
        holder = _FragmentHolder(holder.page, next(places), element, section)
    for child in list_child_boxes(box):
        yield from _iterate_fragments(child, holder, numbers, places)


def _build_fragment(box: _Box, holder: _FragmentHolder, number: int) -> Fragment:
    return Fragment(
        element=number,
        around=holder.place,
        page=holder.page,
        section=holder.section,
        tag=str(box.element_tag),
        classes=tuple(box.element.get("class", "").split()),
        x=box.border_box_x() * _PIXEL_IN_MM,
        y=box.border_box_y() * _PIXEL_IN_MM,
        width=box.border_width() * _PIXEL_IN_MM,
        height=box.border_height() * _PIXEL_IN_MM,
        strips=tuple(_list_print_lines(box)),
    )


def _list_print_lines(box: _Box) -> Iterator[PrintLine]:
    """The lines of a box itself, and of the boxes without a name in it; not the sign of a list."""
    for child in list_child_boxes(box):
        if type(child).__name__ == "LineBox":
            parts = list(child.descendants())
            text = "".join(part.text for part in iterate_text_boxes(child))
            if not text and any(is_text_box(part) for part in parts):
                # Blocks abreast: what they say stands in lines of their own.
                continue
            if any(str(part.element_tag).startswith("br") for part in parts):
                text += "\n"
            room = box.content_box_x() + box.width - child.position_x
            yield PrintLine(
                text,
                child.position_x * _PIXEL_IN_MM,
                child.position_y * _PIXEL_IN_MM,
                child.width * _PIXEL_IN_MM,
                room * _PIXEL_IN_MM,
            )
        elif child.element is box.element and child.element_tag == box.element_tag:
            yield from _list_print_lines(child)
