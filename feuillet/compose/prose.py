"""A procedure's texts in one language, facts written in."""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from feuillet import text
from feuillet.compose.numbers import quantity
from feuillet.compose.pages import only_text
from feuillet.compose.typography import typeset
from feuillet.compose.words import Words
from feuillet.model import Quantity


class Prose(NamedTuple):
    """Turns the content's texts into markup."""

    facts: Mapping[str, Quantity]
    words: Words

    def inline(self, plain: str) -> Markup:
        """Plain text with its `{fact}` references replaced; a name that is no fact stays as it is written."""
        setter = typeset(self.words.language)
        # Splitting at references leaves text and names in turn.
        parts = text.REFERENCE.split(plain)
        return Markup("").join(self.fact(part) if n % 2 else setter(part) for n, part in enumerate(parts))

    def fact(self, name: str) -> Markup:
        return quantity(self.facts[name], self.words) if name in self.facts else Markup("{{{}}}").format(name)

    def blocks(self, source: str | None) -> Markup:
        return text.render(source, self.inline) if source else Markup("")

    def line(self, source: str) -> Markup:
        return text.render_line(only_text(source), self.inline)
