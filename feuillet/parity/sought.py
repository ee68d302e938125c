"""What a document is found to tell of a procedure in its language."""

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from feuillet.checks.texts import said
from feuillet.compose import risk
from feuillet.compose.prose import Prose, prose_for
from feuillet.compose.view import capital
from feuillet.compose.words import Words
from feuillet.model import CASES, Library, Procedure, Rate, Risk, Step, Wording
from feuillet.parity.printed import Printed, found, plain
from feuillet.text import references, sentences

# A sentence is looked for without what ends it: the reference to a source may stand before the full stop.
ENDS = " .!?…"


class Speech(NamedTuple):
    """A procedure in one language, and what writes its texts."""

    procedure: Procedure
    wording: Wording
    words: Words
    prose: Prose

    def line(self, text: str) -> str:
        """A text of the content as it is printed."""
        return plain(self.prose.line(text))


def speech(library: Library, procedure: str, language: str) -> Speech:
    facts, words = library.procedures[procedure].value, Words(library.locales[language].value)
    wording = library.wordings[procedure, language].value
    return Speech(facts, wording, words, prose_for(facts, wording, words))


def texts(wording: Wording) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text of a language file with the steps to it, but for the sentences that are told with their own number."""
    found = said(wording)
    return ((steps, text) for steps, text in found if steps[-1:] != ("told",))


def naming(wording: Wording, figure: str) -> Iterator[tuple[Step, ...]]:
    """Where the texts name a figure."""
    return (steps for steps, text in texts(wording) if figure in references(text))


def says_sentence(speech: Speech, sentence: str, document: Printed) -> bool:
    """Whether a sentence of the content is printed, its figures written in."""
    return document.says(speech.line(sentence).rstrip(ENDS))


def figures_in(speech: Speech, document: Printed) -> frozenset[str]:
    """The figures that a printed sentence names."""
    said = (sentence for _, text in texts(speech.wording) for sentence in sentences(text) if references(sentence))
    return frozenset(
        name for sentence in said if says_sentence(speech, sentence, document) for name in references(sentence)
    )


def captioned(speech: Speech, document: Printed) -> Iterator[str]:
    """The key figures that stand beside their captions."""
    known = speech.procedure.facts
    for name in speech.procedure.key_figures:
        value = plain(speech.prose.figure(name)) if name in known else ""
        if value and document.says(f"{value} {speech.line(speech.wording.key_figures[name])}"):
            yield name


def rates_in(speech: Speech, document: Printed) -> Mapping[str, str]:
    """Each risk that is named: “yes” with its number, or where nobody knows one; “named” without."""
    numbers = {item.id: written(item.frequency, speech) for item in speech.procedure.risks}
    called = {name: speech.line(speech.wording.risks[name].name).casefold() for name in numbers}
    told: dict[str, str] = {}
    rows = (without_others(speech, called, row) for row in document.rows)
    for heard, after in (part for row in rows for part in named(tuple(called.values()), row)):
        for name in (name for name in called if called[name] == heard.casefold()):
            complete = not numbers[name] or any(found(number, after) for number in numbers[name])
            told[name] = "yes" if complete else told.get(name, "named")
    return told | {item.id: "yes" for item in speech.procedure.risks if in_a_sentence(item, speech, document)}


def without_others(speech: Speech, called: Mapping[str, str], row: str) -> str:
    """A row whose risks are spoken of in their own words: another's name in these begins nothing."""
    names = any_of(tuple(called.values()))
    for wording in (speech.wording.risks[name] for name in called):
        for text in (speech.line(wording.short), speech.line(wording.action)):
            if names.search(text):
                unnamed = names.sub("…", text)
                row = re.sub(re.escape(text), unnamed.replace("\\", r"\\"), row, flags=re.IGNORECASE)
    return row


def any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """One of the names as a whole, the longest first: a name may begin with another."""
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def in_a_sentence(item: Risk, speech: Speech, document: Printed) -> bool:
    """Whether a risk is told with its number in a sentence of its own."""
    said, rate = speech.wording.risks[item.id].told, item.frequency
    if not (said and isinstance(rate, Rate)):
        return False
    cases = risk.cases(rate, speech.prose.total, speech.words)
    return document.says(plain(capital(speech.prose._replace(own={CASES: cases}).line(said))).rstrip(ENDS))


def written(frequency: object, speech: Speech) -> tuple[str, ...]:
    """The forms in which a risk's number is printed; none for a frequency that nobody knows."""
    if not isinstance(frequency, Rate):
        return ()
    total = speech.prose.total
    return tuple(plain(form(frequency, total, speech.words)) for form in (risk.out_of, risk.cases))


def named(names: tuple[str, ...], row: str) -> Iterator[tuple[str, str]]:
    """Each risk that a row names, with what is said until it names another."""
    places = list(any_of(names).finditer(row)) if names else []
    for place, following in zip_longest(places, places[1:]):
        yield place[0], row[place.end() : following.start() if following else None]
