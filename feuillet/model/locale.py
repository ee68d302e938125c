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
