"""`templates/locales/<lang>.yaml`: the product's own words in one language."""

from typing import Literal

from feuillet.model.fields import Language, Record, Text


class Locale(Record):
    """Words by group and key; every locale has the same keys. `{name}` stands for a value put in."""

    language: Language
    name: Text
    direction: Literal["ltr", "rtl"] = "ltr"
    # What a file is called, by kind and edition, in words without accents or spaces.
    words: dict[str, dict[str, Text]]


def laid_over(ours: Locale, own: Locale) -> Locale:
    """Our locale with a project's words in the place of ours, or beside them."""
    groups = {*ours.words, *own.words}
    words = {group: {**ours.words.get(group, {}), **own.words.get(group, {})} for group in sorted(groups)}
    return ours.model_copy(update={"name": own.name, "words": words})
