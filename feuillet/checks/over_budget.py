"""
A section, and a panel of a folded sheet, keeps to the number of words that there is room for.

PASS:
    kind: {words: {what: "10"}}
    fr: {sections: {what: {short: Un geste sur une vertèbre.}}}
FAIL:
    kind: {words: {what: "4"}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
PASS:
    kind: {text: short, words: {what: "4"}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
FAIL:
    kind: {panels: [{id: flap, widths: ["97"], sections: [what, risks], words: "6"}]}
    fr: {sections: {what: {short: Un geste sur une vertèbre.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Kind, Library, Loaded, Named, Passage, Wording
from feuillet.text import words

ID = "over-budget"
SEVERITY = Severity.ERROR
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for kind in library.kinds.values():
        for wording in library.wordings.values():
            yield from long_sections(kind.value, wording)
            yield from long_panels(kind.value, wording)
        yield from long_messages(kind.value, library)


def long_sections(kind: Kind, wording: Loaded[Wording]) -> Iterator[Problem]:
    for section, most in kind.words.items():
        over = length(kind, wording.value, section) - most
        if over > 0:
            message = f"`{section}` is {over} words too long for `{kind.id}` ({most} at most): cut it"
            yield wording.at("sections", section), message


def long_panels(kind: Kind, wording: Loaded[Wording]) -> Iterator[Problem]:
    """The fullest section of a panel that is too long is where to begin."""
    for panel in kind.panels:
        # A panel without sections is the cover.
        lengths = {section: length(kind, wording.value, section) for section in panel.sections or ("cover",)}
        over = sum(lengths.values()) - panel.words
        if over > 0:
            longest = max(lengths, key=lengths.__getitem__)
            place = wording.at("sections", longest)
            yield place, f"panel `{panel.id}` of `{kind.id}` is {over} words too long ({panel.words} at most): cut it"


def long_messages(kind: Kind, library: Library) -> Iterator[Problem]:
    """What an organisation says of itself has its own room."""
    most = kind.words.get("message")
    for organisation in library.organisations.values() if most is not None else ():
        for language, message in organisation.value.message.items():
            over = len(words(message)) - (most or 0)
            if over > 0:
                text = f"`message` is {over} words too long for `{kind.id}` ({most} at most): cut it"
                yield organisation.at("message", language), text


def length(kind: Kind, wording: Wording, section: str) -> int:
    """The words that a section prints, numbers and the product's own words left out."""
    passages = [passage for passage in (wording.sections.get(section), *listed(wording, section)) if passage]
    texts = [text for passage in passages for text in printed(passage, kind)]
    texts += {
        "risks": [risk.name for risk in wording.risks.values()],
        "alert": list(wording.alert_signs.values()),
        "cover": [wording.title, wording.lead],
    }.get(section, [])
    return sum(len(words(text)) for text in texts)


def listed(wording: Wording, section: str) -> tuple[Passage, ...]:
    """What a section prints besides its own text."""
    return {"benefits": tuple(wording.benefits.values()), "alternatives": tuple(wording.alternatives.values())}.get(
        section, ()
    )


def printed(passage: Passage, kind: Kind) -> Iterator[str]:
    if isinstance(passage, Named):
        yield passage.name
    yield passage.short
    if kind.text == "full" and passage.more:
        yield passage.more
