"""The last words of a paragraph: none stands alone on its line where the word before it can join
it.

CSS would say `text-wrap: pretty`, which WeasyPrint 70 has not, nor every browser. A no-break space
between the last two words never adds a line: where the last had one of its own, the other joins it.
For whoever lays out: what a document says, and what is compared, has plain spaces.
"""

import re
from html import unescape

from feuillet.editions import EDITIONS, EditionName

_JOINING_SPACE = "\u00a0"
_INLINE_CONTENT = r"(?:[^<]|</?(?:a|br|span|strong|sup)\b[^>]*>)*"
_PARAGRAPH_ELEMENT = re.compile(
    rf"<(p|li|dt|dd|th|td|figcaption|label|h[1-6])\b[^>]*>{_INLINE_CONTENT}</\1>"
)
# A line of its own in a heading.
_FORM_NAME_ELEMENT = re.compile(r'<(span) class="form-name">[^<]*</span>')
# A space of the text, and not one within a tag.
_SPACE_OUTSIDE_TAGS = re.compile(r" (?![^<>]*>)")
_MARKUP_TAG = re.compile(r"<[^>]*>")
# What is as short as this, in characters, looks lost; with the word before, it fits any column.
LONGEST_RUNT, LONGEST_PAIR = 10, 18
# A heading is larger.
LONGEST_HEADING_PAIR = 14


def join_last_words(html: str, edition: EditionName) -> str:
    """The document with the last two words of each paragraph on one line; lines that an imprint
    fills stay.
    """

    def whole(found: re.Match[str]) -> str:
        narrow = found[1].startswith("h") and not EDITIONS[edition].is_large
        return (
            found[0]
            if "data-line" in found[0]
            else _join_paragraph_end(found[0], LONGEST_HEADING_PAIR if narrow else LONGEST_PAIR)
        )

    return _PARAGRAPH_ELEMENT.sub(whole, _FORM_NAME_ELEMENT.sub(whole, html))


def _join_paragraph_end(paragraph: str, most: int) -> str:
    end = paragraph.rindex("</")
    spaces = [found.start() for found in _SPACE_OUTSIDE_TAGS.finditer(paragraph[:end].rstrip())]
    if not spaces:
        return paragraph
    begin = spaces[-2] if spaces[1:] else paragraph.index(">") + 1
    before, last = (
        _strip_markup(paragraph[begin : spaces[-1]]),
        _strip_markup(paragraph[spaces[-1] : end]),
    )
    if not _is_runt(before, last, most):
        return paragraph
    return f"{paragraph[: spaces[-1]]}{_JOINING_SPACE}{paragraph[spaces[-1] + 1 :]}"


def _strip_markup(html: str) -> str:
    return unescape(_MARKUP_TAG.sub("", html)).strip(" \n")


def _is_runt(before: str, last: str, most: int) -> bool:
    """Whether the last word would look lost alone, and the one before can join it.

    No number gets a no-break space in it, which a voice would read as two; references do not break.
    """
    if (before[-1:].isdigit() and last[:1].isdigit()) or last.startswith("["):
        return False
    return 0 < len(last) <= LONGEST_RUNT and len(before) + 1 + len(last) <= most
