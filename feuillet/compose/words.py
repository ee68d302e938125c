"""The product's own words in one language, by `group.key`."""

from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.typography import typeset
from feuillet.model import Locale


class MissingWordError(KeyError):
    """A template asks for a word that the locale file does not have."""


class Words(NamedTuple):
    """Called with `group.key` and the values for its `{places}`; gives markup."""

    locale: Locale

    @property
    def language(self) -> str:
        return self.locale.language

    def __call__(self, key: str, **values: object) -> Markup:
        return typeset(self.language)(self.bare(key)).format(**values)

    def bare(self, key: str) -> str:
        """The word as it stands in the file."""
        group, _, name = key.partition(".")
        try:
            return self.locale.words[group][name]
        except KeyError:
            raise MissingWordError(key) from None
