"""How many words must go for a document to have its pages: tried, since no
reckoning foresees how lines and columns break anew.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

# A tag, with its name, or a text between two tags.
_PART = re.compile(r"<(?P<close>/?)(?P<tag>[a-z][a-z0-9]*)[^>]*>|(?P<text>[^<]+)|<[^>]*>")
# A layout takes a second: so many texts are tried, and so many times one is set again, at most.
_MOST_TEXTS, _MOST_TRIALS = 3, 8


class _SectionText(NamedTuple):
    """A text of a section: where it begins in the HTML, and its words."""

    begin: int
    text: str

    @property
    def words(self) -> int:
        return len(self.text.split())


class _SectionCut(NamedTuple):
    """That so many words must go from the longest text of a section."""

    section: str
    words: int


def find_cut_by_trial(
    html: str, sections: Iterable[str], guess: int, fits: Callable[[str], bool]
) -> _SectionCut | None:
    """The fewest words found that must go from the end of the longest text that has enough of them.

    `fits` says of a document's HTML whether it has its pages. None where no such cut is enough.
    """
    texts = [
        (text, section) for section in sections for text in _iterate_section_texts(html, section)
    ]
    texts.sort(key=lambda each: each[0].words, reverse=True)
    for text, section in texts[:_MOST_TEXTS]:
        if text.words > 1 and fits(_cut_words(html, text, text.words - 1)):
            return _SectionCut(section, _count_words_by_trial(html, text, guess, fits))
    return None


def _count_words_by_trial(
    html: str, text: _SectionText, guess: int, fits: Callable[[str], bool]
) -> int:
    """From 1 to all but one, with which it fits."""
    enough = text.words - 1
    least, tried = 0, min(max(guess, 1), enough)
    for _ in range(_MOST_TRIALS):
        if enough - least == 1:
            break
        if fits(_cut_words(html, text, tried)):
            enough = tried
        else:
            least = tried
        tried = (least + enough) // 2
    return enough


def _iterate_section_texts(html: str, section: str) -> Iterator[_SectionText]:
    """The texts between the tags of the section with this id, in the order of the HTML."""
    opened = re.search(rf'<section\b[^>]*\bid="{re.escape(section)}"[^>]*>', html)
    depth = 1
    for part in _PART.finditer(html, opened.end()) if opened else ():
        if part["tag"] == "section":
            depth += -1 if part["close"] else 1
        if not depth:
            return
        if part["text"] and part["text"].strip():
            yield _SectionText(part.start(), part["text"])


def _cut_words(html: str, text: _SectionText, count: int) -> str:
    kept = text.text.rsplit(maxsplit=count)[0]
    return html[: text.begin] + kept + html[text.begin + len(text.text) :]
