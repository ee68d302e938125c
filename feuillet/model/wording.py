"""`<lang>.yaml`: the words of a procedure in one language, keyed to its facts."""

from collections.abc import Iterator, Mapping, Sequence

from feuillet.model.fields import Ident, Language, NonEmptyText, Record, Step


class Passage(Record):
    """`short` stands in every document (one to three sentences); `more` is added where there is
    room.
    """

    short: NonEmptyText
    more: NonEmptyText | None = None


class RiskWording(Record):
    """A risk in words: its name, what it is for the patient, what is done about it."""

    name: NonEmptyText
    short: NonEmptyText
    action: NonEmptyText


class BenefitWording(Passage):
    """A benefit in words; the drawing of one has a name beside it."""

    name: NonEmptyText | None = None


class ChoiceAnswers(Record):
    """What is asked of every choice, so that they can be compared: for whom, what for, at what
    price.
    """

    when: NonEmptyText
    gain: NonEmptyText
    limit: NonEmptyText


class ChoiceWording(ChoiceAnswers):
    """Another choice in words; `short` says what it is, in every document that has room for it."""

    name: NonEmptyText
    short: NonEmptyText


class DrawingWording(Record):
    """A drawing in words: the caption under it, what is seen, for who cannot see it, and the words
    set over it.

    A step is the caption of its own drawing.
    """

    title: NonEmptyText | None = None
    description: NonEmptyText
    labels: dict[Ident, NonEmptyText] = {}


class Asked(Record):
    """A question that patients often ask, with its answer."""

    question: NonEmptyText
    answer: NonEmptyText


# What a file says of itself: no reader meets it.
FIELDS_OF_FILE = {"language", "translated_from", "same"}


class Wording(Record):
    """Everything said about a procedure in one language; texts are restricted Markdown with
    `{fact}` references.
    """

    language: Language
    # The language that these words were translated from; the original has none.
    translated_from: Language | None = None
    # Passages that rightly read as in another language, as `risks.infection.name`.
    same: tuple[NonEmptyText, ...] = ()
    title: NonEmptyText
    names: tuple[NonEmptyText, ...] = ()
    # The main message, large at the top of every document that informs.
    lead: NonEmptyText
    # Captions of the first page's figures, by the id of the fact or risk.
    key_figures: dict[Ident, NonEmptyText]
    sections: dict[Ident, Passage]
    # How it is done, one after the other: as many as there are drawings of steps.
    steps: tuple[NonEmptyText, ...] = ()
    # What the law asks to say of the act, by trait; each ends a section.
    traits: dict[Ident, NonEmptyText]
    benefits: dict[Ident, BenefitWording]
    risks: dict[Ident, RiskWording]
    # The procedure itself, asked what the other choices are asked.
    proposed: ChoiceAnswers
    alternatives: dict[Ident, ChoiceWording]
    alert_signs: dict[Ident, NonEmptyText]
    drawings: dict[Ident, DrawingWording] = {}
    # The day itself, a line to tick each.
    day: tuple[NonEmptyText, ...]
    asked: tuple[Asked, ...] = ()
    to_ask: tuple[NonEmptyText, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, in the order of the file."""
        return tuple(text for _unused, text in list_passages(self))


def list_passages(wording: Wording) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text of one language's words, with the steps that lead to it."""
    return iterate_strings(wording.model_dump(exclude=FIELDS_OF_FILE))


def iterate_strings(
    value: object, steps: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text within a value, with the steps that lead to it."""
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from iterate_strings(item, (*steps, key))
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield from iterate_strings(item, (*steps, index))
