"""Nothing is lost: every text of the HTML stands on a page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import NamedTuple

from feuillet.layout.base import TextRun
from feuillet.messages import gettext as _

_INLINE_TAGS = {"a", "abbr", "b", "em", "i", "span", "strong", "sup"}
_SILENT_TAGS = {"head", "style", "svg", "title", "script"}
# Elements that nothing closes.
_VOID_TAGS = {"br", "hr", "img", "input", "meta", "wbr"}
# How the class of an element begins that stands in the margins and not where it is written.
_RUNNING_CLASS = "running-"
_LONGEST_TEXT_QUOTE = 60


class _TextBlock(NamedTuple):
    """A text, and whether it is meant for the margins."""

    text: str
    running: bool = False


class _BlockParser(HTMLParser):
    """Collects the text of each block, without spaces."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[_TextBlock] = []
        self.open: list[str] = []
        self.silent = 0
        # How many elements are open from a running one on.
        self.running = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in _SILENT_TAGS
        self.end_of_block(tag)
        if self.running or (dict(attrs).get("class") or "").startswith(_RUNNING_CLASS):
            self.running += tag not in _VOID_TAGS

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in _SILENT_TAGS
        self.end_of_block(tag)
        # `<br/>` ends where it begins.
        self.running = max(0, self.running - (tag not in _VOID_TAGS))

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.open.append(data)

    def end_of_block(self, tag: str) -> None:
        if tag in _INLINE_TAGS:
            return
        text = " ".join("".join(self.open).split())
        if text:
            self.blocks.append(_TextBlock(text, bool(self.running)))
        self.open = []


def parse_text_blocks(html: str) -> list[_TextBlock]:
    parser = _BlockParser()
    parser.feed(html)
    parser.close()
    parser.end_of_block("")
    return parser.blocks


def _strip_spaces(text: str) -> str:
    """Text without any space: lines and pages break where they will."""
    return "".join(text.split())


def find_missing_texts(html: str, placed: Sequence[TextRun]) -> Iterator[tuple[str, str]]:
    """Layout can drop text without a word of complaint (a box of fixed height at the end of a page
    does).
    """
    flow = _strip_spaces("".join(run.text for run in placed if not run.margin))
    furniture = _strip_spaces("".join(run.text for run in placed if run.margin))
    # A single page has no other whose margin could repeat what it says itself.
    alone = len({run.page for run in placed}) == 1
    written = Counter(parse_text_blocks(html))
    # Counted, since the same words may stand in two places; what runs in the margins stands once in
    # the HTML.
    for block, times in written.items():
        text = _strip_spaces(block.text)
        if block.running:
            there = text in furniture or (alone and text in flow)
        else:
            there = (
                flow.count(text)
                + (text in furniture and _TextBlock(block.text, running=True) not in written)
                >= times
            )
        if not there:
            shown = (
                block.text
                if len(block.text) <= _LONGEST_TEXT_QUOTE
                else block.text[:_LONGEST_TEXT_QUOTE] + "…"
            )
            yield (
                "missing-text",
                _("this text is on no page: “{shown}”; give it room").format(shown=shown),
            )
