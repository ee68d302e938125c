"""What a document is found to tell of a procedure in its language."""

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from feuillet.compose import risk
from feuillet.compose.prose import Prose, build_prose
from feuillet.compose.words import LocaleWords
from feuillet.model import Library, Procedure, Rate, Step, Wording
from feuillet.model.wording import list_passages
from feuillet.parity.document_text import DocumentText, contains_words, strip_html_tags
from feuillet.text import find_figure_references, split_sentences

# A sentence is looked for without its end: the reference to a source may precede the full stop.
_SENTENCE_ENDINGS = " .!?…"


class WordingProse(NamedTuple):
    """A procedure in one language, and what writes its texts."""

    procedure: Procedure
    wording: Wording
    words: LocaleWords
    prose: Prose

    def line(self, text: str) -> str:
        """A text of the content as it is printed."""
        return strip_html_tags(self.prose.line(text))


def build_wording_prose(library: Library, procedure: str, language: str) -> WordingProse:
    facts, words = library.procedures[procedure].value, LocaleWords(library.locales[language].value)
    wording = library.wordings[procedure, language].value
    return WordingProse(facts, wording, words, build_prose(facts, wording, words))


def list_comparable_passages(wording: Wording) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text of a language file with the steps to it."""
    return list_passages(wording)


def find_figure_mentions(wording: Wording, figure: str) -> Iterator[tuple[Step, ...]]:
    """Where the texts name a figure."""
    return (
        steps
        for steps, text in list_comparable_passages(wording)
        if figure in find_figure_references(text)
    )


def prints_sentence(speech: WordingProse, sentence: str, document: DocumentText) -> bool:
    """Whether a sentence of the content is printed, its figures written in."""
    return document.says(speech.line(sentence).rstrip(_SENTENCE_ENDINGS))


def find_printed_figures(speech: WordingProse, document: DocumentText) -> frozenset[str]:
    """The figures that a printed sentence names."""
    said = (
        sentence
        for _, text in list_comparable_passages(speech.wording)
        for sentence in split_sentences(text)
        if find_figure_references(sentence)
    )
    return frozenset(
        name
        for sentence in said
        if prints_sentence(speech, sentence, document)
        for name in find_figure_references(sentence)
    )


def find_captioned_figures(speech: WordingProse, document: DocumentText) -> Iterator[str]:
    """The key figures that stand beside their captions."""
    known = speech.procedure.facts
    for name in speech.procedure.key_figures:
        value = strip_html_tags(speech.prose.figure(name)) if name in known else ""
        if value and document.says(f"{value} {speech.line(speech.wording.key_figures[name])}"):
            yield name


def find_risk_mentions(speech: WordingProse, document: DocumentText) -> Mapping[str, str]:
    """Each risk that is named: “yes” with its number or where none is known; “named” without."""
    numbers = {
        item.id: _list_number_forms(item.frequency, speech) for item in speech.procedure.risks
    }
    called = {name: speech.line(speech.wording.risks[name].name).casefold() for name in numbers}
    told: dict[str, str] = {}
    rows = (_remove_other_names(speech, called, row) for row in document.rows)
    for heard, after in (
        part for row in rows for part in _split_risk_row(tuple(called.values()), row)
    ):
        for name in (name for name in called if called[name] == heard.casefold()):
            complete = not numbers[name] or any(
                contains_words(number, after) for number in numbers[name]
            )
            told[name] = "yes" if complete else told.get(name, "named")
    return told


def _remove_other_names(speech: WordingProse, called: Mapping[str, str], row: str) -> str:
    """A row whose risks are spoken of in their own words: another's name there begins nothing."""
    names = _build_names_pattern(tuple(called.values()))
    for wording in (speech.wording.risks[name] for name in called):
        for text in (speech.line(wording.short), speech.line(wording.action)):
            if names.search(text):
                unnamed = names.sub("…", text)
                row = re.sub(
                    re.escape(text), unnamed.replace("\\", r"\\"), row, flags=re.IGNORECASE
                )
    return row


def _build_names_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """One of the names as a whole, the longest first: a name may begin with another."""
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _list_number_forms(frequency: object, speech: WordingProse) -> tuple[str, ...]:
    """The forms in which a risk's number is printed; none for a frequency that nobody knows."""
    if not isinstance(frequency, Rate):
        return ()
    total = speech.prose.total
    return tuple(
        strip_html_tags(form(frequency, total, speech.words))
        for form in (risk.format_rate, risk.format_cases)
    )


def _split_risk_row(names: tuple[str, ...], row: str) -> Iterator[tuple[str, str]]:
    """Each risk that a row names, with what is said until it names another."""
    places = list(_build_names_pattern(names).finditer(row)) if names else []
    for place, following in zip_longest(places, places[1:]):
        yield place[0], row[place.end() : following.start() if following else None]
