"""Where a line may end within an e-mail or a web address: before a sign, never after a hyphen.

A hyphen at the end of a line would be read as one that only divides the word.
"""

import re

from markupsafe import Markup, escape

from feuillet.text import ADDRESS

PARTS = re.compile(r"[@./]*[^@./]+(?:[@./]+$)?")


def undivided(word: str) -> tuple[str, ...]:
    """The parts of an address that stay whole; nothing of any other word."""
    return tuple(PARTS.findall(word)) if ADDRESS.search(word) else ()


def whole_addresses(text: str) -> Markup:
    """The text with the parts of its addresses, `.whole`, and `.joint` where a line may end."""
    return Markup(" ").join(map(whole, text.split(" ")))


def whole(word: str) -> Markup:
    parts = map(Markup('<span class="whole">{}</span>').format, undivided(word))
    return Markup('<span class="joint"></span>').join(parts) or escape(word)
