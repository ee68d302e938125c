"""A procedure in one language, ready to print: what a template asks for is made then, and nothing
else.

So no document asks the locale for a word that it does not print.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.document import describe_authorship
from feuillet.compose.drawings import PrintedDrawing, measure_drawing, render_drawing
from feuillet.compose.icon_arrays import FactBox, build_fact_box
from feuillet.compose.numbers import format_number
from feuillet.compose.prose import Prose
from feuillet.compose.risk_rows import RiskGroup, group_risks
from feuillet.compose.sources import format_citation
from feuillet.compose.view import (
    Choice,
    Evidence,
    KeyFigure,
    PrintedStep,
    Section,
    format_counted_classes,
    format_enumeration,
    render_alert_signs,
    render_benefits,
    render_choice,
    render_key_figure,
    render_section,
    render_steps,
)
from feuillet.model import Procedure, Wording

# Of text, and not of a tag.
_HYPHENATED_WORD = re.compile(r"\w+(?:-\w+)+(?![^<>]*>)")


def _keep_whole(word: re.Match[str]) -> Markup:
    return Markup('<span class="whole">{}</span>').format(word[0])


class Content(NamedTuple):
    """Everything that a template may print of a procedure; sections in the order of the kind."""

    procedure: Procedure
    wording: Wording
    prose: Prose
    # Of the sources, by key.
    numbers: Mapping[str, int]
    title: Markup
    sections: dict[str, Section]
    # By id.
    drawings: Mapping[str, PrintedDrawing]

    @property
    def heading(self) -> Markup:
        """The title at its largest: no line ends within a word that has a hyphen."""
        return Markup(_HYPHENATED_WORD.sub(_keep_whole, self.title))  # noqa: S704  (markup already)

    @property
    def names(self) -> Markup:
        """What else the procedure is called."""
        return format_enumeration(self.wording.names, self.prose)

    @property
    def message(self) -> Markup:
        """What a reader should keep in mind, whatever else."""
        return self.prose.told(self.wording.lead)

    @property
    def figures(self) -> tuple[KeyFigure, ...]:
        """Those of the first page."""
        return tuple(
            render_key_figure(name, self.procedure, self.wording, self.prose)
            for name in self.procedure.key_figures
        )

    @property
    def steps(self) -> tuple[PrintedStep, ...]:
        """How it is done, one after the other."""
        return render_steps(self.procedure, self.wording, self.prose, self.drawings)

    @property
    def cover(self) -> PrintedDrawing | None:
        """What a cover shows: the part that a drawing has for it."""
        covers = (each.crops.get("cover") for each in self.drawings.values())
        return next(filter(None, covers), None)

    @property
    def in_brief(self) -> PrintedDrawing | None:
        """The drawing that has a part, `zoom`, for a small place."""
        return next((each for each in self.drawings.values() if "zoom" in each.crops), None)

    @property
    def to_mark(self) -> PrintedDrawing | None:
        """What the doctor marks on a form."""
        marked = (each.id for each in self.procedure.drawings if each.is_to_mark)
        return next((self.drawings[name] for name in marked if name in self.drawings), None)

    @property
    def benefits(self) -> tuple[Evidence, ...]:
        """Controlled evidence first."""
        return render_benefits(self.procedure, self.wording, self.prose, self.numbers)

    @property
    def risk_groups(self) -> tuple[RiskGroup, ...]:
        """All of them by severity, those that nobody has counted last in their group."""
        return group_risks(self.procedure, self.wording, self.prose, self.numbers)

    @property
    def total(self) -> Markup:
        """What rates are out of."""
        return format_number(self.prose.total, self.wording.language)

    @property
    def counted(self) -> Markup:
        """Of what the rates of risks are: « personnes, ponctions ou naissances »."""
        return format_counted_classes(self.procedure, self.prose)

    @property
    def facts(self) -> FactBox:
        """What may be hoped for beside what may be feared."""
        return build_fact_box(self.procedure, self.wording, self.prose)

    @property
    def alternatives(self) -> tuple[Choice, ...]:
        """Doing nothing is one of them."""
        worded = (self.wording.alternatives[name] for name in self.procedure.alternatives)
        return tuple(render_choice(said, said.name, said.short, self.prose) for said in worded)

    @property
    def proposed(self) -> Choice:
        """The procedure itself, by its title, beside them."""
        return render_choice(self.wording.proposed, self.wording.title, "", self.prose)

    @property
    def emergency_signs(self) -> tuple[Markup, ...]:
        """The alert signs for 15 and 112."""
        return render_alert_signs(self.procedure, self.wording, self.prose, emergency=True)

    @property
    def service_signs(self) -> tuple[Markup, ...]:
        """Those for the service."""
        return render_alert_signs(self.procedure, self.wording, self.prose, emergency=False)

    @property
    def day(self) -> tuple[Markup, ...]:
        """What to do on the day, a line to tick each."""
        return tuple(map(self.prose.told, self.wording.day))

    @property
    def asked(self) -> tuple[tuple[Markup, Markup], ...]:
        """Questions with their answers."""
        return tuple(
            (self.prose.line(item.question), self.prose.told(item.answer))
            for item in self.wording.asked
        )

    @property
    def to_ask(self) -> tuple[Markup, ...]:
        """Questions for the talk."""
        return tuple(map(self.prose.line, self.wording.to_ask))

    @property
    def sources(self) -> tuple[Markup, ...]:
        """In the order of their numbers."""
        return tuple(
            format_citation(self.procedure.sources[key], self.prose.words) for key in self.numbers
        )

    @property
    def declared(self) -> tuple[Markup, ...]:
        """What the text says of its own making."""
        return tuple(describe_authorship(self.procedure.status, self.prose.words))


def build_content(  # noqa: PLR0913, PLR0917  (what decides what is printed)
    procedure: Procedure,
    wording: Wording,
    prose: Prose,
    section_ids: tuple[str, ...],
    numbers: Mapping[str, int],
    files: Mapping[str, bytes],
) -> Content:
    """A procedure for a kind with these sections; `numbers` are those of the sources, `files` the
    drawings by id.
    """
    drawings = {
        each.id: render_drawing(
            each, wording.drawings[each.id], measure_drawing(files[each.id]), prose
        )
        for each in procedure.drawings
        if each.id in wording.drawings and each.id in files
    }
    sections = {
        name: render_section(name, procedure, wording, prose, drawings) for name in section_ids
    }
    title = prose.line(wording.title)
    return Content(procedure, wording, prose, numbers, title, sections, drawings)
