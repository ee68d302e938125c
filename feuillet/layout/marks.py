"""Which boxes are decoration, and after which words a space is heard: WeasyPrint's box tree, before it is drawn."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

# WeasyPrint publishes no types.
Box: TypeAlias = Any

# After these a line breaks without a space.
JOINING = "-\u2010\u2011\u00ad/\u2014\u2013"


class Marks(NamedTuple):
    """Boxes to draw as artifacts, by the PDF name of the artifact's type; boxes of text to be followed by a space."""

    artifacts: Mapping[Box, str]
    spaced: frozenset[Box]


def marks(page_boxes: list[Box]) -> Marks:
    return Marks(
        {box: kind for page in page_boxes for box, kind in artifacts(page)},
        frozenset(box for page in page_boxes for box in spaced(page)),
    )


def real(box: Box) -> Box:
    """Absolute boxes stand behind a placeholder."""
    return getattr(box, "_box", box)


def inside(box: Box) -> tuple[Box, ...]:
    return tuple(real(child) for child in getattr(box, "children", ()))


def artifacts(box: Box, kind: str = "") -> Iterator[tuple[Box, str]]:
    """The boxes of page margins, and of elements that say they are nothing to hear."""
    if type(box).__name__ == "MarginBox":
        kind = "/Pagination"
    elif not kind and silent(box):
        kind = "/Layout"
    if kind:
        yield box, kind
    for child in inside(box):
        yield from artifacts(child, kind)


def silent(box: Box) -> bool:
    element = box.element
    return element is not None and (
        element.get("aria-hidden") == "true" or (element.tag == "img" and element.get("alt") == "")
    )


def is_text(box: Box) -> bool:
    return isinstance(getattr(box, "text", None), str)


def spaced(box: Box) -> Iterator[Box]:
    """The last words of each line, and words before white space that WeasyPrint does not draw."""
    if type(box).__name__ == "LineBox":
        words = [leaf for leaf in leaves(box) if leaf.text]
        last = [(word, None) for word in words[-1:]]
        yield from (one for one, after in (*pairwise(words), *last) if needs_space(one, after))
    for child in inside(box):
        yield from spaced(child)


def leaves(box: Box) -> Iterator[Box]:
    """Boxes of text in reading order; those of a block inside the line belong to that block's own lines."""
    for child in inside(box):
        if is_text(child):
            yield child
        elif type(child).__name__ == "InlineBox":
            yield from leaves(child)


def needs_space(one: Box, after: Box | None) -> bool:
    ended = not one.text.strip() or one.text[-1].isspace() or one.text[-1] in JOINING
    return not ended and (after is None or not after.text.strip())
