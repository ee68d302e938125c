"""The rows of the matrix: what must be the same in every kind, edition and language."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from feuillet.checks.support.texts import ProcedureWording, pair_wordings
from feuillet.messages import N_
from feuillet.model import Library, Procedure, Step, Wording
from feuillet.model.anatomy import REACHES, Reach
from feuillet.model.reach import find_reach, find_text_section
from feuillet.parity.document_text import DocumentText, contains_words, strip_html_tags
from feuillet.parity.mentions import (
    WordingProse,
    find_captioned_figures,
    find_figure_mentions,
    find_printed_figures,
    find_risk_mentions,
    list_comparable_passages,
    prints_sentence,
)
from feuillet.parity.reach import find_furthest_reach, find_risk_reach
from feuillet.text import find_figure_references, split_sentences

# Whom to call in France; a text that names one names a telephone, no figure.
_EMERGENCY_NUMBERS = ("15", "112", "114")
# The lines of whom else to call, by the keys of our words: the sender's own service, or the centre
# where the sender takes care of nobody.
_SERVICE, _SERVICE_LINES = "service", (("service", "day", "night"), ("centre", "phone"))


class MatrixRow(NamedTuple):
    """Something to be told; `sections` are those that print it, none where any may."""

    group: str
    id: str
    reach: Reach
    sections: tuple[str, ...]
    # Whether somebody else informs of it, so that a form need not name it.
    separate: bool = False


def list_matrix_rows(library: Library, name: str) -> tuple[MatrixRow, ...]:
    """Signs, risks, benefits, figures, numbers to call, local rows."""
    procedure = library.procedures[name].value
    return (
        *(MatrixRow(N_("alert sign"), sign, "names", ("alert",)) for sign in procedure.alert_signs),
        *(
            MatrixRow(N_("risk"), item.id, find_risk_reach(item), ("risks",), item.separate)
            for item in procedure.risks
        ),
        *(MatrixRow(N_("benefit"), item.id, "names", ("benefits",)) for item in procedure.benefits),
        *(MatrixRow(N_("key figure"), figure, "names", ()) for figure in procedure.key_figures),
        *_list_figure_rows(
            procedure, [pair for pair in pair_wordings(library) if pair.procedure.value.id == name]
        ),
        *(
            MatrixRow(N_("number"), number, "names", ("alert",))
            for number in (*_EMERGENCY_NUMBERS, _SERVICE)
        ),
        *(MatrixRow(N_("local row"), row, "short", ("before",)) for row in procedure.local),
    )


def _list_figure_rows(procedure: Procedure, spoken: list[ProcedureWording]) -> Iterator[MatrixRow]:
    """The figures that texts name, in whatever language; of several texts that name one, the
    commonest counts.
    """
    wordings = [pair.wording.value for pair in spoken]
    for name in dict.fromkeys(
        name
        for wording in wordings
        for _, text in list_comparable_passages(wording)
        for name in find_figure_references(text)
    ):
        places = [steps for wording in wordings for steps in find_figure_mentions(wording, name)]
        reach = (
            "names"
            if name in procedure.key_figures
            else find_furthest_reach(map(find_reach, places))
        )
        yield MatrixRow(
            N_("figure"), name, reach, tuple(dict.fromkeys(map(find_text_section, places)))
        )


def collect_mentions(speech: WordingProse, document: DocumentText) -> Mapping[tuple[str, str], str]:
    """What a document tells, by group and id: “yes”, or “named” for a risk without its number."""
    rates, figures = find_risk_mentions(speech, document), find_printed_figures(speech, document)
    with_number = (name for name, how in rates.items() if how == "yes")
    groups = {
        "alert sign": (
            name
            for name, text in speech.wording.alert_signs.items()
            if document.has(speech.line(text))
        ),
        "benefit": (
            name
            for name, said in speech.wording.benefits.items()
            if _prints_all_sentences(speech, said.short, document)
        ),
        "key figure": {*figures, *with_number, *find_captioned_figures(speech, document)},
        "figure": figures,
        "number": (
            *_find_emergency_numbers(speech, document),
            *((_SERVICE,) if _has_service_lines(speech, document) else ()),
        ),
        "local row": _find_labelled_lines(speech, "local", speech.procedure.local, document),
    }
    yes = {(group, name): "yes" for group, names in groups.items() for name in names}
    return yes | {("risk", name): how for name, how in rates.items()}


def _prints_all_sentences(speech: WordingProse, text: str, document: DocumentText) -> bool:
    return all(prints_sentence(speech, sentence, document) for sentence in split_sentences(text))


def _find_emergency_numbers(speech: WordingProse, document: DocumentText) -> Iterator[str]:
    """The emergency numbers in the product's own lines that are printed."""
    own = (word for group in speech.words.locale.words.values() for word in group.values())
    lines = (
        speech.line(word) for word in own if any(number in word for number in _EMERGENCY_NUMBERS)
    )
    said = [line for line in lines if document.says(line)]
    return (
        number
        for number in _EMERGENCY_NUMBERS
        if any(contains_words(number, line) for line in said)
    )


def _has_service_lines(speech: WordingProse, document: DocumentText) -> bool:
    return any(
        set(keys) == set(_find_labelled_lines(speech, "call", keys, document))
        for keys in _SERVICE_LINES
    )


def _find_labelled_lines(
    speech: WordingProse, group: str, keys: Iterable[str], document: DocumentText
) -> Iterator[str]:
    """The lines that bear their label, filled in or ruled."""
    known = speech.words.locale.words.get(group, {})
    return (
        key
        for key in keys
        if key in known and document.has(strip_html_tags(speech.words(f"{group}.{key}")))
    )


def find_mentions_in_reach(wording: Wording, name: str, reach: Reach) -> Iterator[tuple[Step, ...]]:
    """Where the texts of a language name the figure and a kind of that reach prints it."""
    return (
        steps
        for steps in find_figure_mentions(wording, name)
        if REACHES.index(find_reach(steps)) <= REACHES.index(reach)
    )
