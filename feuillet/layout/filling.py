"""Room to write that takes what is left of its page: a page that is not full gets lines, never a
hole.

WeasyPrint 70 has no length for “down to the foot”: the box is made higher once all pages stand and
before they are drawn, which moves nothing, since it is the last of its page.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from feuillet.layout.marks import list_child_boxes

# WeasyPrint publishes no types.
_Box: TypeAlias = Any

_FILL_ATTRIBUTE = "data-fill"


def fill_pages(page_boxes: list[_Box]) -> None:
    """Each box that says `data-fill` ends where the page's text may end, or its footnote begins."""
    for page in page_boxes:
        foot = _find_foot(page)
        for box in _find_fills(page):
            end = box.content_box_y() + box.height + box.padding_bottom + box.border_bottom_width
            box.height += max(0, foot - end)


def _find_foot(page: _Box) -> float:
    notes = (each for each in list_child_boxes(page) if type(each).__name__ == "FootnoteAreaBox")
    tops = [each.position_y for each in notes if each.children]
    return min(tops, default=page.content_box_y() + page.height)


def _find_fills(box: _Box) -> Iterator[_Box]:
    for child in list_child_boxes(box):
        element = child.element
        if element is not None and element.get(_FILL_ATTRIBUTE) is not None:
            yield child
        else:
            yield from _find_fills(child)
