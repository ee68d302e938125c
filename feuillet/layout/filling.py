"""Room to write that takes what is left of its page: a page that is not full gets lines, never a
hole.

WeasyPrint 70 has no length for “down to the foot”: the box is made higher once all pages stand and
before they are drawn, which moves nothing, since it is the last of its page. Its lines are its
background: what would stand in it is laid out before, and goes on over the page.
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
            missing = foot - box.position_y - box.margin_height()
            if missing > 0:
                _extend_box(box, missing)


def _find_foot(page: _Box) -> float:
    notes = (each for each in list_child_boxes(page) if type(each).__name__ == "FootnoteAreaBox")
    tops = [each.position_y for each in notes if each.children]
    return float(min(tops, default=page.content_box_y() + page.height))


def _find_fills(box: _Box) -> Iterator[_Box]:
    for child in list_child_boxes(box):
        element = child.element
        if element is not None and element.get(_FILL_ATTRIBUTE) is not None:
            yield child
        else:
            yield from _find_fills(child)


def _extend_box(box: _Box, missing: float) -> None:
    """The box with its background, which was measured when it was laid out."""
    box.height += missing
    if box.background is None:
        return
    area = (box.border_box_x(), box.border_box_y(), box.border_width(), box.border_height())
    clipped = [box.rounded_border_box()]
    box.background = box.background._replace(
        layers=[
            layer._replace(painting_area=area, clipped_boxes=clipped)
            for layer in box.background.layers
        ]
    )
