"""The product's own words in one language, by `group.key`."""

import re
from typing import NamedTuple

from markupsafe import Markup, escape

from feuillet.compose.templates import require_printable, require_text
from feuillet.compose.typography import build_typesetter
from feuillet.messages import gettext as _
from feuillet.model import Locale

_PLACE_IN_BRACES = re.compile(r"\{([a-z_]+)\}")


class WordError(Exception):
    """The locale file lacks a word that a template asks for, or has one that cannot be filled."""

    def __init__(self, key: str, message: str, rule: str) -> None:
        super().__init__(message)
        self.key = key
        self.rule = rule


class LocaleWords(NamedTuple):
    """Called with `group.key` and the values for its `{places}`; gives markup."""

    locale: Locale

    @property
    def language(self) -> str:
        return self.locale.language

    def __call__(self, key: str, **values: object) -> Markup:
        setter = build_typesetter(self.language)
        # A name from a content file is text as well; a figure brings its own markup.
        set_values = {
            name: setter(value) if type(value) is str else escape(require_printable(value))
            for name, value in values.items()
        }
        # Splitting at places leaves text and names in turn; a place reaches no further than the
        # value of its name.
        parts = _PLACE_IN_BRACES.split(self.bare(key))
        if any(
            part not in values if n % 2 else set(part) & set("{}") for n, part in enumerate(parts)
        ):
            places = ", ".join(f"{{{name}}}" for name in values) or "nothing"
            message = _(
                "the word `{key}` cannot be filled in: write {places} in braces, and no other brace"
            ).format(key=key, places=places)
            raise WordError(key, message, "broken-word")
        return Markup("").join(
            set_values[part] if n % 2 else setter(part) for n, part in enumerate(parts)
        )

    def bare(self, key: str) -> str:
        """The word as it stands in the file."""
        group, _unused, name = require_text(key).partition(".")
        try:
            return self.locale.words[group][name]
        except KeyError:
            raise WordError(
                key,
                _("the word `{key}` is missing: add it under `words`").format(key=key),
                "missing-word",
            ) from None
