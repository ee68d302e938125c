"""Restricted Markdown: paragraphs, bold, lists and links; everything else is printed as it is
written.

A figure is written `{duration}`, a part of one `{leak.year}`; whoever renders decides what stands
there.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

_MARKDOWN_PARSER = MarkdownIt("zero").enable(["emphasis", "link", "list", "escape"])
# Without one of these signs, or the number or dash of a list, a text is its own words: no need to
# parse it.
_MARKDOWN_SIGN = re.compile(r"[*_\[\]\\\n\r]|^\s*(?:[-+]|\d+[.)])(?:\s|$)")
FIGURE_REFERENCE = re.compile(r"\{([a-z0-9][a-z0-9-]*(?:\.[a-z]+)?)\}")
# A full stop, question or exclamation mark that ends a sentence: followed by a space and not by a
# lower-case letter.
_SENTENCE_END = re.compile(r"(?<=[.?!…])[\s\u00a0\u202f]+(?=[^a-zà-ÿ])")
# Of a page, a person or a publication; what ends the sentence is no part of it.
ADDRESS_PATTERN = re.compile(
    r"((?:\b[a-z][a-z0-9+.-]*://|\bwww\.|(?:\bdoi:\s?)?\b10\.\d{4,9}/)[^\s«»]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:[/?#][^\s«»]*)?)(?<![.,;:!?…)])"
)
_WORD_PATTERN = re.compile(r"(?:\{[^{}\s]+\}|[\w{}])+(?:['’\-](?:\{[^{}\s]+\}|[\w{}])+)*")

# Words of a sentence that a finding quotes.
_LONGEST_OPENING = 5

_InlineRenderer = Callable[[str], Markup]


def render_text(text: str, inline: _InlineRenderer = escape) -> Markup:
    """HTML of a text; `inline` turns each run of plain text into markup."""
    return Markup("").join(_render_token(token, inline) for token in _parse_markdown(text))


def render_line(text: str, inline: _InlineRenderer = escape) -> Markup:
    """The same for a text that stands inside an element already: no paragraph of its own."""
    return Markup("").join(
        _render_token(token, inline)
        for token in _flatten_tokens(_MARKDOWN_PARSER.parseInline(text))
    )


@lru_cache(maxsize=8192)
def _parse_markdown(text: str) -> tuple[Token, ...]:
    """Parsed once: several checks and every document read the same texts."""
    return tuple(_flatten_tokens(_MARKDOWN_PARSER.parse(text)))


def _flatten_tokens(tokens: list[Token]) -> Iterator[Token]:
    """Tokens in order, inline ones replaced by their parts; hidden paragraphs (tight lists) left
    out.
    """
    for token in tokens:
        if token.type == "inline":
            yield from token.children or ()
        elif not token.hidden:
            yield token


def _render_token(token: Token, inline: _InlineRenderer) -> Markup:
    match token.type:
        case "text" | "text_special":
            return inline(token.content)
        case "em_open" | "em_close":
            # Italics are not part of our Markdown.
            return escape(token.markup)
        case "link_open":
            return Markup('<a href="{}">').format(token.attrGet("href"))
        case _:
            pattern = Markup("</{}>") if token.nesting < 0 else Markup("<{}>")
            return pattern.format(token.tag)


# Every check reads the same texts.
@lru_cache(maxsize=8192)
def strip_markdown(text: str) -> str:
    """The words alone: what a reader hears, `{fact}` references left as they are."""
    if not _MARKDOWN_SIGN.search(text):
        return " ".join(text.split())
    parts = (
        token.content
        if token.type in ("text", "text_special")
        else ""
        if token.tag in ("strong", "a", "em")
        else " "
        for token in _parse_markdown(text)
    )
    return " ".join("".join(parts).split())


def find_figure_references(text: str) -> tuple[str, ...]:
    """The figures that a text refers to."""
    return tuple(FIGURE_REFERENCE.findall(text))


def has_italics(text: str) -> bool:
    """Whether a text marks words as italics, which we print as they are written."""
    return any(token.type == "em_open" for token in _parse_markdown(text))


def find_link_addresses(text: str) -> tuple[str, ...]:
    """The addresses that a text links to."""
    return tuple(
        str(token.attrGet("href")) for token in _parse_markdown(text) if token.type == "link_open"
    )


@lru_cache(maxsize=8192)
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a list item or a paragraph ends one even without a full stop."""
    lines = (
        piece
        for block in re.split(r"\n\s*\n|\n\s*[-*]\s|\n\s*\d+[.)]\s", text)
        for piece in (strip_markdown(block),)
    )
    return tuple(sentence for line in lines for sentence in _SENTENCE_END.split(line) if sentence)


def split_words(text: str) -> tuple[str, ...]:
    """The words of a text; a `{fact}` counts as one."""
    return tuple(_WORD_PATTERN.findall(strip_markdown(text)))


def quote_opening(sentence: str) -> str:
    """The first words of a sentence, enough to find it."""
    found = sentence.split()
    return " ".join(found[:_LONGEST_OPENING]) + (" …" if found[_LONGEST_OPENING:] else "")
