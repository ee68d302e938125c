"""A language's texts part by part, in the order in which a document reads them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.checks.support.phrases import normalise_words
from feuillet.findings import Place
from feuillet.model import Loaded, Step, Wording
from feuillet.model.reach import TOP_PASSAGES, find_text_section
from feuillet.model.wording import list_passages

COVER_PART = "cover"
_SteppedText = tuple[tuple[Step, ...], str]


class FirstUse(NamedTuple):
    """A word where it is first met: what is read there, and what stands before and after in the
    same text.
    """

    place: Place
    word: str
    text: str
    before: str
    after: str

    @property
    def in_brackets(self) -> bool:
        """Whether the word stands in brackets, or brackets follow it."""
        return self.before.rfind("(") > self.before.rfind(")") or self.after.lstrip().startswith(
            "("
        )


def split_into_parts(wording: Wording) -> dict[str, list[_SteppedText]]:
    """The cover, then each section with the lists that it prints, then what else there may be."""
    found: dict[str, list[_SteppedText]] = {}
    for steps, text in list_passages(wording):
        found.setdefault(_find_reading_part(steps), []).append((steps, text))
    return found


def _find_reading_part(steps: tuple[Step, ...]) -> str:
    """The section that prints the text, the top of the document, or else its own group."""
    group = str(steps[0])
    return COVER_PART if group in TOP_PASSAGES else find_text_section(steps) or group


def find_first_uses(wording: Loaded[Wording], pattern: re.Pattern[str]) -> Iterator[FirstUse]:
    """Each group 1 of the pattern where a document first has it: one of all texts, or one of the
    short texts alone.
    """
    texts = [text for part in split_into_parts(wording.value).values() for text in part]
    short = [text for text in texts if text[0][-1] != "more"]
    yield from dict.fromkeys(
        (
            *_find_first_occurrences(wording, texts, pattern),
            *_find_first_occurrences(wording, short, pattern),
        )
    )


def _find_first_occurrences(
    wording: Loaded[Wording], texts: list[_SteppedText], pattern: re.Pattern[str]
) -> Iterator[FirstUse]:
    met: set[str] = set()
    beside = {steps: normalise_words(text) for steps, text in texts if steps[-1] == "short"}
    for steps, written in texts:
        text = normalise_words(written)
        for found in pattern.finditer(text):
            if found[1].casefold() not in met:
                met.add(found[1].casefold())
                # What a `more` says stands below its `short`.
                above = beside.get((*steps[:-1], "short"), "") if steps[-1] == "more" else ""
                before, after = text[: found.start()], text[found.end() :]
                yield FirstUse(wording.at(*steps), found[1], f"{above} {text}", before, after)
