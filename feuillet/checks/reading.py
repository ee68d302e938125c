"""A language's texts part by part, in the order in which a document reads them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.checks.phrases import even
from feuillet.checks.texts import said
from feuillet.findings import Place
from feuillet.model import Loaded, Step, Wording
from feuillet.model.reach import TOP, section_of

COVER = "cover"
Text = tuple[tuple[Step, ...], str]


class Use(NamedTuple):
    """A word where it is first met: what is read there, and what stands before and after in the same text."""

    place: Place
    word: str
    text: str
    before: str
    after: str

    @property
    def in_brackets(self) -> bool:
        """Whether the word stands in brackets, or brackets follow it."""
        return self.before.rfind("(") > self.before.rfind(")") or self.after.lstrip().startswith("(")


def parts(wording: Wording) -> dict[str, list[Text]]:
    """The cover, then each section with the lists that it prints, then what else there may be."""
    found: dict[str, list[Text]] = {}
    for steps, text in said(wording):
        found.setdefault(part_of(steps), []).append((steps, text))
    return found


def part_of(steps: tuple[Step, ...]) -> str:
    """The section that prints the text, the top of the document, or else its own group."""
    group = str(steps[0])
    return COVER if group in TOP else section_of(steps) or group


def first_uses(wording: Loaded[Wording], pattern: re.Pattern[str]) -> Iterator[Use]:
    """Each group 1 of the pattern where a document first has it: one of all texts, or one of the short texts alone."""
    texts = [text for part in parts(wording.value).values() for text in part]
    short = [text for text in texts if text[0][-1] != "more"]
    yield from dict.fromkeys((*first_in(wording, texts, pattern), *first_in(wording, short, pattern)))


def first_in(wording: Loaded[Wording], texts: list[Text], pattern: re.Pattern[str]) -> Iterator[Use]:
    met: set[str] = set()
    beside = {steps: even(text) for steps, text in texts if steps[-1] == "short"}
    for steps, written in texts:
        text = even(written)
        for found in pattern.finditer(text):
            if found[1].casefold() not in met:
                met.add(found[1].casefold())
                # What a `more` says stands below its `short`.
                above = beside.get((*steps[:-1], "short"), "") if steps[-1] == "more" else ""
                before, after = text[: found.start()], text[found.end() :]
                yield Use(wording.at(*steps), found[1], f"{above} {text}", before, after)
