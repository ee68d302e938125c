"""Nothing is lost: every text of the HTML stands on a page."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from feuillet.layout.base import Placed

INLINE = {"a", "abbr", "b", "em", "i", "span", "strong"}
SILENT = {"head", "style", "svg", "title", "script"}
SHOWN = 60


class Blocks(HTMLParser):
    """Collects the text of each block, without spaces."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.open: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.silent += tag in SILENT
        self.end_of_block(tag)

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT
        self.end_of_block(tag)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.open.append(data)

    def end_of_block(self, tag: str) -> None:
        if tag in INLINE:
            return
        text = " ".join("".join(self.open).split())
        if text:
            self.blocks.append(text)
        self.open = []


def blocks(html: str) -> list[str]:
    parser = Blocks()
    parser.feed(html)
    parser.close()
    parser.end_of_block("")
    return parser.blocks


def solid(text: str) -> str:
    """Text without any space: lines and pages break where they will."""
    return "".join(text.split())


def missing_words(html: str, placed: Sequence[Placed]) -> Iterator[tuple[str, str]]:
    """Layout can drop text without a word of complaint (a box of fixed height at the end of a page does)."""
    flow = solid("".join(run.text for run in placed if not run.margin))
    furniture = solid("".join(run.text for run in placed if run.margin))
    # Counted, since the same words may stand in two places; what runs in the margins stands once in the HTML.
    for block, times in Counter(blocks(html)).items():
        if flow.count(solid(block)) + (solid(block) in furniture) < times:
            shown = block if len(block) <= SHOWN else block[:SHOWN] + "…"
            yield "missing-text", f"this text is on no page: “{shown}”; give it room"
