"""The hook on how WeasyPrint 70 breaks the last words of an element from those of the next one.

Pango lets a space at the end of a text stand over the edge, no-break spaces too; WeasyPrint then
takes the text for one that cannot be broken, and breaks it after its first word: « et » alone on a
line.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from typing import Any, TypeAlias

from weasyprint.layout import inline

# WeasyPrint publishes no types: layout, bytes of the line, where the next begins or None, width,
# height, baseline.
_FirstLine: TypeAlias = tuple[Any, int, int | None, float, float, float]

_NO_BREAK_SPACES = "\u00a0\u202f"
# As wide as a no-break space and no space: where the text breaks, it stands behind the break.
_STAND_IN_LETTER = "i"


@contextmanager
def correct_line_breaks() -> Iterator[None]:
    """While the block runs, a line is as full before a space that ends an element as before any
    other.
    """
    split = inline.split_first_line

    def mended(
        text: str,
        style: Any,  # noqa: ANN401  (WeasyPrint's, as the others)
        context: Any,  # noqa: ANN401
        max_width: float | None,
        *rest: Any,  # noqa: ANN401
        **named: Any,  # noqa: ANN401
    ) -> _FirstLine:
        found: _FirstLine = split(text, style, context, max_width, *rest, **named)
        if not text or max_width is None or not _is_broken_wrongly(text, found, max_width):
            return found

        def anew(changed: str, width: float) -> _FirstLine:
            again: _FirstLine = split(changed, style, context, width, *rest, **named)
            return again

        return _choose_fuller_line(text, found, max_width, anew)

    inline.split_first_line = mended
    try:
        yield
    finally:
        inline.split_first_line = split


def _is_broken_wrongly(text: str, found: _FirstLine, max_width: float) -> bool:
    """Whether a text that ends with a space has one word alone on its line, or stands over the
    edge.
    """
    resume = found[2]
    if resume is None:
        return text[-1] in _NO_BREAK_SPACES and found[3] > max_width
    return text[-1] in (" ", *_NO_BREAK_SPACES) and " " not in text.encode()[
        :resume
    ].decode().strip(" ")


def _choose_fuller_line(
    text: str, found: _FirstLine, max_width: float, anew: Callable[[str, float], _FirstLine]
) -> _FirstLine:
    """The first line as `anew` finds it without the space at its end; else the one found before."""
    if text[-1] == " ":
        bare = anew(text.rstrip(" "), max_width)
        return anew(text, inf) if bare[2] is None and bare[3] <= max_width else found
    other = anew(text[:-1] + _STAND_IN_LETTER, max_width)
    resume = other[2]
    if resume is None or resume > len(text[:-1].encode()):
        return found
    return other if found[2] is None or found[2] < resume else found
