"""A procedure's texts in one language, figures written in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, Self

from markupsafe import Markup, escape

from feuillet import text
from feuillet.compose.numbers import format_measure, format_number, format_quantity, wrap_quantity
from feuillet.compose.risk import format_rate_in_sentence
from feuillet.compose.source_references import CitedText, insert_references
from feuillet.compose.sources import format_reference
from feuillet.compose.templates import require_text
from feuillet.compose.typography import build_typesetter
from feuillet.compose.words import LocaleWords
from feuillet.counting import choose_denominator
from feuillet.languages.typesetting import NO_BREAK_SPACE
from feuillet.model import Duration, Figure, Procedure, Quantity, Rate, Wording, find_figure_part


class Prose(NamedTuple):
    """Turns the content's texts into markup."""

    figures: Mapping[str, Figure]
    words: LocaleWords
    # What the document's rates are out of.
    total: int
    # The figure that a text is about.
    bold: str = ""
    # What is no figure of the procedure's: it stands in one text alone.
    own: Mapping[str, Markup] = MappingProxyType({})
    # Of the sources, by key; empty where the texts refer to none.
    numbers: Mapping[str, int] = MappingProxyType({})

    def inline(self, plain: str) -> Markup:
        """Plain text with its `{figure}` references replaced; a name that is none stays as it is
        written.
        """
        setter = build_typesetter(self.words.language)
        # Splitting at references leaves text and names in turn.
        parts = text.FIGURE_REFERENCE.split(plain)
        return Markup("").join(
            self.figure(part)
            if n % 2
            else setter(_tie_to_number(part) if n and self.counts(parts[n - 1]) else part)
            for n, part in enumerate(parts)
        )

    def counts(self, reference: str) -> bool:
        """Whether what a text names is a bare number, as « 5 » and « 154 »."""
        name, _, part = reference.partition(".")
        figure = self.figures.get(name)
        return part == "population" or (isinstance(figure, Quantity) and figure.unit == "count")

    def figure(self, reference: str) -> Markup:
        if reference in self.own:
            return self.own[reference]
        name, _, part = reference.partition(".")
        found = find_figure_part(self.figures[name], part) if name in self.figures else None
        said = Markup("{{{}}}").format(reference) if found is None else self.said(found, part)
        return Markup("<strong>{}</strong>").format(said) if reference == self.bold else said

    def said(self, found: Figure | Duration | int, part: str) -> Markup:
        match found:
            case Rate():
                return format_rate_in_sentence(found, self.total, self.words)
            case Quantity():
                return format_quantity(found, self.words)
            case Duration():
                return wrap_quantity(format_measure(found, self.words))
            case year if part == "year":
                # A year has no thousands.
                return escape(str(year))
            case people:
                return wrap_quantity(format_number(people, self.words.language))

    def blocks(self, source: str | None, last: tuple[int, ...] = ()) -> Markup:
        """Paragraphs and lists; a sentence refers to where its figures were read, the end to the
        `last` sources too.
        """
        if not source:
            return Markup("")
        cited = insert_references(source, self.figures, self.numbers, last)
        return text.render_text(cited.text, self._with_references(cited).inline)

    def told(self, source: str) -> Markup:
        """The same of a text that stands inside an element already."""
        cited = insert_references(source, self.figures, self.numbers)
        return self._with_references(cited).line(cited.text)

    def _with_references(self, cited: CitedText) -> Self:
        printed = {name: format_reference(each) for name, each in cited.references.items()}
        # A figure of the same name goes before.
        own = {name: each for name, each in printed.items() if name not in self.figures}
        return self._replace(own={**own, **self.own})

    def line(self, source: str) -> Markup:
        """A name, a title or a label: it refers to nothing."""
        return text.render_line(require_text(source), self.inline)


def build_prose(procedure: Procedure, wording: Wording, words: LocaleWords) -> Prose:
    """What writes a procedure's texts, without references to sources."""
    return Prose(procedure.figures, words, choose_denominator(procedure, wording))


def _tie_to_number(after: str) -> str:
    """What follows a bare number, its first word on the number's line: « 5 essais »."""
    return NO_BREAK_SPACE + after[1:] if after.startswith((" ", "\n")) else after
