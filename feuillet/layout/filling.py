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

_FILL_ATTRIBUTE, _HOLE = "data-fill", "hole"
# In px, as WeasyPrint counts: 25 mm is three lines to write on. Less is no hole.
_LEAST_HOLE = 25 / 25.4 * 96


def fill_pages(page_boxes: list[_Box]) -> None:
    """Each box that says `data-fill` ends where the page's text may end, or its footnote begins."""
    for page in page_boxes:
        foot = _find_foot(page)
        for box in _find_fills(page):
            missing = foot - box.position_y - box.margin_height()
            if missing > 0 and (not _is_for_hole(box) or _is_hole(page, box, missing)):
                _extend_box(box, missing)


def _is_for_hole(box: _Box) -> bool:
    """Whether the box is there for the case that what comes next goes over the page."""
    return bool(box.element.get(_FILL_ATTRIBUTE) == _HOLE)


def _is_hole(page: _Box, box: _Box, missing: float) -> bool:
    """Whether enough is left of the page, and nothing of the text stands there."""
    return missing > _LEAST_HOLE and not _has_text_below(page, box.position_y)


def _has_text_below(box: _Box, top: float) -> bool:
    """Whether a line or a picture of the flow begins below a place; what stands in a margin, or
    apart from the flow, does not count.
    """
    if type(box).__name__ in ("MarginBox", "FootnoteAreaBox") or not box.is_in_normal_flow():
        return False
    children = list_child_boxes(box)
    if type(box).__name__ == "LineBox" or not children:
        return bool(box.position_y >= top and box.height)
    return any(_has_text_below(child, top) for child in children)


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
