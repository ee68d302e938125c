"""The last words of a paragraph: none stands alone on its line where the word before it can join it.

CSS would say `text-wrap: pretty`, which WeasyPrint 70 has not, nor every browser. A no-break space between the last two
words never adds a line: where the last had one of its own, the other joins it. For whoever lays out: what a document
says, and what is compared, has plain spaces.
"""

import re
from html import unescape

from feuillet.editions import EDITIONS, EditionName

NO_BREAK = "\u00a0"
INLINE = r"(?:[^<]|</?(?:a|br|span|strong|sup)\b[^>]*>)*"
PARAGRAPH = re.compile(rf"<(p|li|dt|dd|th|td|figcaption|label|h[1-6])\b[^>]*>{INLINE}</\1>")
# A line of its own in a heading.
FORM_NAME = re.compile(r'<(span) class="form-name">[^<]*</span>')
# A space of the text, and not one within a tag.
SPACE = re.compile(r" (?![^<>]*>)")
TAG = re.compile(r"<[^>]*>")
# What is as short as this looks lost, and with the word before it fits the narrowest column; in characters.
SHORT, TOGETHER = 10, 18
# A heading is larger, and in the standard edition it may hang in a column of its own.
HANGING = 12


def joined(html: str, edition: EditionName) -> str:
    """The document with the last two words of each paragraph on one line; lines that an imprint fills stay."""

    def whole(found: re.Match[str]) -> str:
        narrow = found[1].startswith("h") and not EDITIONS[edition].is_large
        return found[0] if "data-line" in found[0] else last_joined(found[0], HANGING if narrow else TOGETHER)

    return PARAGRAPH.sub(whole, FORM_NAME.sub(whole, html))


def last_joined(paragraph: str, most: int) -> str:
    end = paragraph.rindex("</")
    spaces = [found.start() for found in SPACE.finditer(paragraph[:end].rstrip())]
    if not spaces:
        return paragraph
    begin = spaces[-2] if spaces[1:] else paragraph.index(">") + 1
    before, last = seen(paragraph[begin : spaces[-1]]), seen(paragraph[spaces[-1] : end])
    if not is_lost(before, last, most):
        return paragraph
    return f"{paragraph[: spaces[-1]]}{NO_BREAK}{paragraph[spaces[-1] + 1 :]}"


def seen(html: str) -> str:
    return unescape(TAG.sub("", html)).strip(" \n")


def is_lost(before: str, last: str, most: int) -> bool:
    """Whether the last word would look lost alone, and the one before can join it.

    No number gets a no-break space in it, which a voice would read as two; references do not break.
    """
    if (before[-1:].isdigit() and last[:1].isdigit()) or last.startswith("["):
        return False
    return 0 < len(last) <= SHORT and len(before) + 1 + len(last) <= most
