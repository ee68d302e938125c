"""`<lang>.yaml`: the words of a procedure in one language, keyed to its facts."""

from feuillet.model.fields import Ident, Language, Record, Text


class Passage(Record):
    """`short` stands in every document (one to three sentences); `more` is added where there is room."""

    short: Text
    more: Text | None = None


class RiskWording(Record):
    """A risk in words: its name, what it is for the patient, what is done about it."""

    name: Text
    short: Text
    action: Text


class BenefitWording(Passage):
    """A benefit in words; the drawing of one has a name beside it."""

    name: Text | None = None


class Named(Passage):
    """A passage with a name of its own, as an alternative has."""

    name: Text


class Asked(Record):
    """A question that patients often ask, with its answer."""

    question: Text
    answer: Text


class Wording(Record):
    """Everything said about a procedure in one language; texts are restricted Markdown with `{fact}` references."""

    language: Language
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
    # The day itself, a line to tick each.
    day: tuple[Text, ...]
    asked: tuple[Asked, ...] = ()
    to_ask: tuple[Text, ...]
