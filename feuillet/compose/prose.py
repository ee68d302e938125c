"""A procedure's texts in one language, facts written in."""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from feuillet import text
from feuillet.compose.numbers import quantity
from feuillet.compose.pages import only_text
from feuillet.compose.typography import NO_BREAK, typeset
from feuillet.compose.words import Words
from feuillet.model import Quantity


class Prose(NamedTuple):
    """Turns the content's texts into markup."""

    facts: Mapping[str, Quantity]
    words: Words
    # What is no fact of the procedure's: it stands in one text alone.
    figures: Mapping[str, Markup] = {}

    def inline(self, plain: str) -> Markup:
        """Plain text with its `{fact}` references replaced; a name that is no fact stays as it is written."""
        setter = typeset(self.words.language)
        # Splitting at references leaves text and names in turn.
        parts = text.REFERENCE.split(plain)
        return Markup("").join(
            self.fact(part) if n % 2 else setter(tied(part) if n and self.counts(parts[n - 1]) else part)
            for n, part in enumerate(parts)
        )

    def counts(self, name: str) -> bool:
        return name in self.facts and self.facts[name].unit == "count"

    def fact(self, name: str) -> Markup:
        if name in self.figures:
            return self.figures[name]
        return quantity(self.facts[name], self.words) if name in self.facts else Markup("{{{}}}").format(name)

    def blocks(self, source: str | None) -> Markup:
        return text.render(source, self.inline) if source else Markup("")

    def line(self, source: str) -> Markup:
        return text.render_line(only_text(source), self.inline)


def tied(after: str) -> str:
    """What follows a bare number, its first word on the number's line: « 5 essais »."""
    return NO_BREAK + after[1:] if after.startswith((" ", "\n")) else after
