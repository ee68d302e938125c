"""What a composed document says, without its tags: blocks of text, and the rows and entries that
hold them.
"""

import re
from html import unescape
from typing import NamedTuple

_INLINE_TAG = re.compile(r"</?(?:a|span|strong|sup)\b[^>]*>")
_ANY_TAG = re.compile(r"<[^>]+>")
# A row of a table or an entry of a list: what belongs together stands between two of these.
_ROW_TAG = re.compile(r"</?(?:tr|li)\b[^>]*>")


class DocumentText(NamedTuple):
    """Texts with every space alike, so that they can be compared."""

    blocks: tuple[str, ...]
    rows: tuple[str, ...]

    def has(self, text: str) -> bool:
        """Whether a text stands somewhere as a block of its own, as a sign in a list does."""
        return text in self.blocks

    def says(self, words: str) -> bool:
        """Whether words stand in some block, as a sentence does in a paragraph."""
        return any(contains_words(words, block) for block in self.blocks)


def parse_document_text(html: str) -> DocumentText:
    """What stands in the body of a document."""
    body = _ANY_TAG.sub(
        "\n", _ROW_TAG.sub("\0", _INLINE_TAG.sub("", html.partition("<body")[2].partition(">")[2]))
    )
    rows = [unescape(row) for row in body.split("\0")]
    blocks = (_normalise_spaces(block) for row in rows for block in row.split("\n"))
    return DocumentText(
        tuple(filter(None, blocks)), tuple(filter(None, map(_normalise_spaces, rows)))
    )


def strip_html_tags(markup: str) -> str:
    """The same of a piece of markup: one line."""
    return _normalise_spaces(unescape(_ANY_TAG.sub(" ", _INLINE_TAG.sub("", markup))))


def _normalise_spaces(text: str) -> str:
    """Every space alike, those that do not break included."""
    return " ".join(text.split())


def contains_words(words: str, text: str) -> bool:
    """Whether the words stand in the text: “7 in” is not found in “27 in”, nor in “0.7 in”."""
    # A search of the bare words costs a hundredth of one with their edges.
    return words in text and bool(re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w|[.,]\d)", text))
