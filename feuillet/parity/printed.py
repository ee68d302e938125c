"""What a composed document says, without its tags: blocks of text, and the rows and entries that hold them."""

import re
from html import unescape
from typing import NamedTuple

INLINE = re.compile(r"</?(?:a|span|strong|sup)\b[^>]*>")
TAG = re.compile(r"<[^>]+>")
# A row of a table or an entry of a list: what belongs together stands between two of these.
ROW = re.compile(r"</?(?:tr|li)\b[^>]*>")


class Printed(NamedTuple):
    """Texts with every space alike, so that they can be compared."""

    blocks: tuple[str, ...]
    rows: tuple[str, ...]

    def has(self, text: str) -> bool:
        """Whether a text stands somewhere as a block of its own, as a sign in a list does."""
        return text in self.blocks

    def says(self, words: str) -> bool:
        """Whether words stand in some block, as a sentence does in a paragraph."""
        return any(found(words, block) for block in self.blocks)


def printed(html: str) -> Printed:
    """What stands in the body of a document."""
    body = TAG.sub("\n", ROW.sub("\0", INLINE.sub("", html.partition("<body")[2].partition(">")[2])))
    rows = [unescape(row) for row in body.split("\0")]
    blocks = (spaced(block) for row in rows for block in row.split("\n"))
    return Printed(tuple(filter(None, blocks)), tuple(filter(None, map(spaced, rows))))


def plain(markup: str) -> str:
    """The same of a piece of markup: one line."""
    return spaced(unescape(TAG.sub(" ", INLINE.sub("", markup))))


def spaced(text: str) -> str:
    """Every space alike, those that do not break included."""
    return " ".join(text.split())


def found(words: str, text: str) -> bool:
    """Whether the words stand in the text: “7 in” is not found in “27 in”, nor in “0.7 in”."""
    # A search of the bare words costs a hundredth of one with their edges.
    return words in text and bool(re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w|[.,]\d)", text))
