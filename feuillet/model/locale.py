"""`templates/locales/<lang>.yaml`: the product's own words in one language."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from feuillet.messages import gettext as _
from feuillet.model.fields import Language, NonEmptyText, Record, build_refusal


def _require_plain_words(words: tuple[str, ...]) -> tuple[str, ...]:
    if not words:
        raise build_refusal(_("the term has no plain words: write one at least, or take it out"))
    return words


# The groups of words that lists of people are read with.
GROUPS_OF_LISTS = frozenset({"list", "column", "column-vague", "column-wanting"})


class Lexicon(Record):
    """What the checks of plain language know of a language; an empty list asks for nothing."""

    # They promise without a figure, unless they stand in one of `clear`.
    vague: tuple[NonEmptyText, ...] = ()
    clear: tuple[NonEmptyText, ...] = ()
    # Abbreviations that everybody knows.
    known: tuple[NonEmptyText, ...] = ()
    # Shortened words, and what to write for them.
    shortened: dict[NonEmptyText, NonEmptyText] = {}
    # Medical terms, each with plain words, one of which stands by it where it is first used.
    terms: dict[
        NonEmptyText, Annotated[tuple[NonEmptyText, ...], AfterValidator(_require_plain_words)]
    ] = {}
    # Numbers in words, what they count, and shares in words.
    numbers: tuple[NonEmptyText, ...] = ()
    units: tuple[NonEmptyText, ...] = ()
    shares: tuple[NonEmptyText, ...] = ()
    # They send a reader to ask.
    asking: tuple[NonEmptyText, ...] = ()
    # Procedures of other fields, which betray a passage that was copied from another sheet.
    procedures: tuple[NonEmptyText, ...] = ()

    def with_more(self, own: "Lexicon") -> "Lexicon":
        """Both lists; where one word stands in both, what `own` says of it."""
        lists = {name: (*getattr(self, name), *getattr(own, name)) for name in _LEXICON_LISTS}
        shortened, terms = {**self.shortened, **own.shortened}, {**self.terms, **own.terms}
        return Lexicon(shortened=shortened, terms=terms, **lists)


_LEXICON_LISTS = ("vague", "clear", "known", "numbers", "units", "shares", "asking", "procedures")


class Locale(Record):
    """Words by group and key; every locale has the same keys. `{name}` stands for a value put
    in.
    """

    language: Language
    name: NonEmptyText
    direction: Literal["ltr", "rtl"] = "ltr"
    # The language that these words were translated from; the original has none.
    translated_from: Language | None = None
    # Words that rightly read as in another language, as `form.date`.
    same: tuple[NonEmptyText, ...] = ()
    lexicon: Lexicon = Lexicon()
    # What a file is called, by kind and edition, in words without accents or spaces.
    words: dict[str, dict[str, NonEmptyText]]


def merge_locales(ours: Locale, own: Locale) -> Locale:
    """Our locale with a project's words in the place of ours, or beside them, and what its lexicon
    adds.
    """
    groups = dict.fromkeys((*ours.words, *own.words))
    words = {group: {**ours.words.get(group, {}), **own.words.get(group, {})} for group in groups}
    lexicon = ours.lexicon.with_more(own.lexicon)
    same = {"same": (*ours.same, *own.same)}
    return ours.model_copy(update={"name": own.name, "words": words, "lexicon": lexicon, **same})
