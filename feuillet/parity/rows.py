"""The rows of the matrix: what must be the same in every kind, edition and language."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from feuillet.checks.texts import Pair, pairs
from feuillet.model import Library, Procedure, Wording
from feuillet.model.reach import Reach, of_text, section_of
from feuillet.parity.printed import Printed, found, plain
from feuillet.parity.reach import furthest, of_risk
from feuillet.parity.sought import Speech, captioned, figures_in, naming, rates_in, says_sentence, texts
from feuillet.text import references, sentences

# Whom to call in France; a text that names one names a telephone, no figure.
EMERGENCY = ("15", "112", "114")
SERVICE = ("service", "day", "night")


class Row(NamedTuple):
    """Something to be told; `sections` are those that print it, none where it may stand anywhere."""

    group: str
    id: str
    reach: Reach
    sections: tuple[str, ...]
    # Whether somebody else informs of it, so that a form need not name it.
    separate: bool = False


def rows(library: Library, name: str) -> tuple[Row, ...]:
    """Signs, risks, benefits, figures, numbers to call, local rows."""
    procedure = library.procedures[name].value
    return (
        *(Row("alert sign", sign, "names", ("alert",)) for sign in procedure.alert_signs),
        *(Row("risk", item.id, of_risk(item), ("risks",), item.separate) for item in procedure.risks),
        *(Row("benefit", item.id, "names", ("benefits",)) for item in procedure.benefits),
        *(Row("key figure", figure, "names", ()) for figure in procedure.key_figures),
        *figures(procedure, [pair for pair in pairs(library) if pair.procedure.value.id == name]),
        *(Row("number", number, "names", ("alert",)) for number in (*EMERGENCY, *SERVICE)),
        *(Row("local row", row, "short", ("before",)) for row in procedure.local),
    )


def figures(procedure: Procedure, spoken: list[Pair]) -> Iterator[Row]:
    """The figures that texts name, in whatever language; of several texts that name one, the commonest counts."""
    wordings = [pair.wording.value for pair in spoken]
    for name in dict.fromkeys(name for wording in wordings for _, text in texts(wording) for name in references(text)):
        places = [steps for wording in wordings for steps in naming(wording, name)]
        reach = "names" if name in procedure.key_figures else furthest(map(of_text, places))
        yield Row("figure", name, reach, tuple(dict.fromkeys(map(section_of, places))))


def told(speech: Speech, document: Printed) -> Mapping[tuple[str, str], str]:
    """What a document tells, by group and id: “yes”, or “named” for a risk without its number."""
    rates, figures = rates_in(speech, document), figures_in(speech, document)
    with_number = (name for name, how in rates.items() if how == "yes")
    groups = {
        "alert sign": (name for name, text in speech.wording.alert_signs.items() if document.has(speech.line(text))),
        "benefit": (name for name, said in speech.wording.benefits.items() if says_all(speech, said.short, document)),
        "key figure": {*figures, *with_number, *captioned(speech, document)},
        "figure": figures,
        "number": (*numbers(speech, document), *labelled(speech, "call", SERVICE, document)),
        "local row": labelled(speech, "local", speech.procedure.local, document),
    }
    yes = {(group, name): "yes" for group, names in groups.items() for name in names}
    return yes | {("risk", name): how for name, how in rates.items()}


def says_all(speech: Speech, text: str, document: Printed) -> bool:
    return all(says_sentence(speech, sentence, document) for sentence in sentences(text))


def numbers(speech: Speech, document: Printed) -> Iterator[str]:
    """The emergency numbers in the product's own lines that are printed."""
    own = (word for group in speech.words.locale.words.values() for word in group.values())
    lines = (speech.line(word) for word in own if any(number in word for number in EMERGENCY))
    said = [line for line in lines if document.says(line)]
    return (number for number in EMERGENCY if any(found(number, line) for line in said))


def labelled(speech: Speech, group: str, keys: Iterable[str], document: Printed) -> Iterator[str]:
    """The lines that bear their label, filled in or ruled."""
    known = speech.words.locale.words.get(group, {})
    return (key for key in keys if key in known and document.has(plain(speech.words(f"{group}.{key}"))))


def names_in(wording: Wording, name: str, reach: Reach) -> bool:
    """Whether the texts of a language name the figure where a kind of that reach prints it."""
    return any(furthest((of_text(steps), reach)) == of_text(steps) for steps in naming(wording, name))
