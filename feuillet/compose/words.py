"""The product's own words in one language, by `group.key`."""

from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.typography import typeset
from feuillet.model import Locale


class WordError(Exception):
    """The locale file lacks a word that a template asks for, or has one that cannot be filled in."""

    def __init__(self, key: str, message: str, rule: str) -> None:
        super().__init__(message)
        self.key = key
        self.rule = rule


class Words(NamedTuple):
    """Called with `group.key` and the values for its `{places}`; gives markup."""

    locale: Locale

    @property
    def language(self) -> str:
        return self.locale.language

    def __call__(self, key: str, **values: object) -> Markup:
        word, setter = self.bare(key), typeset(self.language)
        # A name from a content file is text as well; a figure brings its own markup.
        set_values = {name: setter(value) if type(value) is str else value for name, value in values.items()}
        try:
            return setter(word).format(**set_values)
        except (KeyError, IndexError, ValueError):
            places = ", ".join(f"{{{name}}}" for name in values) or "nothing"
            message = f"the word `{key}` cannot be filled in: write {places} in braces, and no other brace"
            raise WordError(key, message, "broken-word") from None

    def bare(self, key: str) -> str:
        """The word as it stands in the file."""
        group, _, name = key.partition(".")
        try:
            return self.locale.words[group][name]
        except KeyError:
            raise WordError(key, f"the word `{key}` is missing: add it under `words`", "missing-word") from None
