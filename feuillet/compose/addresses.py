"""Where a line may end within an e-mail or a web address: before a sign, never after a hyphen.

A hyphen at the end of a line would be read as one that only divides the word.
"""

import re

from markupsafe import Markup, escape

from feuillet.text import ADDRESS_PATTERN

_ADDRESS_PARTS = re.compile(r"[@./]*[^@./]+(?:[@./]+$)?")


def split_address(word: str) -> tuple[str, ...]:
    """The parts of an address that stay whole; nothing of any other word."""
    return tuple(_ADDRESS_PARTS.findall(word)) if ADDRESS_PATTERN.search(word) else ()


def mark_address_breaks(text: str) -> Markup:
    """The text with the parts of its addresses, `.whole`, and `.joint` where a line may end."""
    return Markup(" ").join(map(_mark_word_breaks, text.split(" ")))


def _mark_word_breaks(word: str) -> Markup:
    parts = map(Markup('<span class="whole">{}</span>').format, split_address(word))
    return Markup('<span class="joint"></span>').join(parts) or escape(word)
