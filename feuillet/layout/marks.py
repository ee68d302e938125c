"""Which boxes are decoration, and after which words a space is heard: WeasyPrint's box tree, before
it is drawn.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

# WeasyPrint publishes no types.
_Box: TypeAlias = Any

# After these a line breaks without a space.
_LINE_JOINING_SIGNS = "-\u2010\u2011\u00ad/\u2014\u2013"


class Marks(NamedTuple):
    """Boxes to draw as artifacts, by the PDF name of the artifact's type; boxes of text to be
    followed by a space.
    """

    artifacts: Mapping[_Box, str]
    spaced: frozenset[_Box]


def collect_marks(page_boxes: list[_Box]) -> Marks:
    return Marks(
        {box: kind for page in page_boxes for box, kind in _find_artifacts(page)},
        frozenset(box for page in page_boxes for box in find_spaced_boxes(page)),
    )


def unwrap_placeholder(box: _Box) -> _Box:
    """Absolute boxes stand behind a placeholder."""
    return getattr(box, "_box", box)


def list_child_boxes(box: _Box) -> tuple[_Box, ...]:
    return tuple(unwrap_placeholder(child) for child in getattr(box, "children", ()))


def _find_artifacts(box: _Box, kind: str = "") -> Iterator[tuple[_Box, str]]:
    """The boxes of page margins, and of elements that say they are nothing to hear."""
    if type(box).__name__ == "MarginBox":
        kind = "/Pagination"
    elif not kind and _is_decoration(box):
        kind = "/Layout"
    if kind:
        yield box, kind
    for child in list_child_boxes(box):
        yield from _find_artifacts(child, kind)


def _is_decoration(box: _Box) -> bool:
    element = box.element
    return element is not None and (
        element.get("aria-hidden") == "true" or (element.tag == "img" and element.get("alt") == "")
    )


def is_text_box(box: _Box) -> bool:
    return isinstance(getattr(box, "text", None), str)


def find_spaced_boxes(box: _Box) -> Iterator[_Box]:
    """The last words of each line, and words before white space that WeasyPrint does not draw."""
    if type(box).__name__ == "LineBox":
        words = [leaf for leaf in iterate_text_boxes(box) if leaf.text]
        last = [(word, None) for word in words[-1:]]
        yield from (one for one, after in (*pairwise(words), *last) if _needs_space(one, after))
    for child in list_child_boxes(box):
        yield from find_spaced_boxes(child)


def iterate_text_boxes(box: _Box) -> Iterator[_Box]:
    """Boxes of text in reading order; those of a block inside the line belong to that block's own
    lines.
    """
    for child in list_child_boxes(box):
        if is_text_box(child):
            yield child
        elif type(child).__name__ == "InlineBox":
            yield from iterate_text_boxes(child)


def _needs_space(one: _Box, after: _Box | None) -> bool:
    ended = not one.text.strip() or one.text[-1].isspace() or one.text[-1] in _LINE_JOINING_SIGNS
    return not ended and (after is None or not after.text.strip())
