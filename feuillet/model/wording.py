"""`<lang>.yaml`: the words of a procedure in one language, keyed to its facts."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import AfterValidator

from feuillet.model.fields import Ident, Language, Record, Text, refuse


class Passage(Record):
    """`short` stands in every document (one to three sentences); `more` is added where there is room."""

    short: Text
    more: Text | None = None


# The reference to the number of people in a risk's own sentence: no fact, since it follows from the frequency.
CASES = "cases"


def with_its_number(told: str) -> str:
    if f"{{{CASES}}}" not in told:
        raise refuse(f"the sentence has no number: write {{{CASES}}} where it says how many people")
    return told


class RiskWording(Record):
    """A risk in words: its name, what it is for the patient, what is done about it.

    `told` says in one sentence to how many it happens, for a page without room for a table.
    """

    name: Text
    short: Text
    action: Text
    told: Annotated[Text, AfterValidator(with_its_number)] | None = None


class BenefitWording(Passage):
    """A benefit in words; the drawing of one has a name beside it."""

    name: Text | None = None


class Named(Passage):
    """A passage with a name of its own, as an alternative has."""

    name: Text


class DrawingWording(Record):
    """A drawing in words: the caption under it, and what is seen, for who cannot see it."""

    title: Text
    description: Text


class Asked(Record):
    """A question that patients often ask, with its answer."""

    question: Text
    answer: Text


# What a file says of itself: no reader meets it.
OF_ITSELF = {"language", "translated_from", "same"}


class Wording(Record):
    """Everything said about a procedure in one language; texts are restricted Markdown with `{fact}` references."""

    language: Language
    # The language that these words were translated from; the original has none.
    translated_from: Language | None = None
    # Passages that rightly read as in another language, as `risks.infection.name`.
    same: tuple[Text, ...] = ()
    title: Text
    names: tuple[Text, ...] = ()
    # One sentence under the title.
    lead: Text
    # Captions of the first page's figures, by the id of the fact or risk.
    key_figures: dict[Ident, Text]
    sections: dict[Ident, Passage]
    # What the law asks to say of the act, by trait; each ends a section.
    traits: dict[Ident, Text]
    benefits: dict[Ident, BenefitWording]
    risks: dict[Ident, RiskWording]
    alternatives: dict[Ident, Named]
    alert_signs: dict[Ident, Text]
    drawings: dict[Ident, DrawingWording] = {}
    # The day itself, a line to tick each.
    day: tuple[Text, ...]
    asked: tuple[Asked, ...] = ()
    to_ask: tuple[Text, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, in the order of the file."""
        return tuple(texts_in(self.model_dump(exclude=OF_ITSELF)))


def texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            yield from (text for item in value.values() for text in texts_in(item))
        case list() | tuple():
            yield from (text for item in value for text in texts_in(item))
