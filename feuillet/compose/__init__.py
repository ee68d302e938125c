"""From content to a finished Sheet: templates, words and styles, without laying anything out."""

import re
from datetime import date

from feuillet.compose.document import associations, imprint
from feuillet.compose.form import form
from feuillet.compose.pages import TemplateError, environment, fault
from feuillet.compose.prose import Prose
from feuillet.compose.sheet import Line, Sheet
from feuillet.compose.slots import fill
from feuillet.compose.style import stylesheets
from feuillet.compose.view import content
from feuillet.compose.words import WordError, Words
from feuillet.findings import Finding, Place, error
from feuillet.load import Folders
from feuillet.model import Kind, Library, Wording
from feuillet.select import Job

__all__ = ["Composed", "Line", "Sheet", "compose"]

Composed = Sheet | tuple[Finding, ...]

# A sheet of paper has two.
SIDES = 2
# Line breaks between tags come from the templates' own layout. WeasyPrint makes empty lines of them inside a footnote.
BETWEEN_TAGS = re.compile(r">[ \t]*\n\s*<")


def compose(library: Library, job: Job, folders: Folders, today: date) -> Composed:
    """The sheet of a job, or the findings that stand in its way."""
    try:
        return sheet(library, job, folders, today)
    except WordError as wrong:
        place = library.locales[job.language].at("words", *wrong.key.split("."))
        return (error(place, str(wrong), wrong.rule),)
    except TemplateError as trouble:
        file, line, message = fault(trouble, folders.templates)
        path = folders.path(file or folders.templates / "kinds" / job.kind / "document.html.j2")
        return (error(Place(path, line), message, "template"),)


def sheet(library: Library, job: Job, folders: Folders, today: date) -> Sheet:
    procedure = library.procedures[job.procedure].value
    loaded = library.wordings[job.procedure, job.language]
    kind = library.kinds[job.kind].value
    words = Words(library.locales[job.language].value)
    filled = fill(library, job, words)
    prose = Prose(procedure.facts, words)
    wording = loaded.value if kind.text == "full" else shortened(loaded.value)
    said = content(procedure, wording, prose, kind.sections)
    title = f"{said.title.striptags()} – {words(f'kind.{kind.id}').striptags()}"
    html = (
        environment(folders.templates)
        .get_template(f"kinds/{kind.id}/document.html.j2")
        .render(
            t=words,
            text=prose.line,
            kind=kind,
            job=job,
            title=title,
            content=said,
            procedure=procedure,
            imprint=imprint(procedure, loaded.value, today),
            associations=associations(library, procedure, words),
            slots=filled,
            form=form(library, job, prose),
        )
    )
    brand = library.brands[job.organisation].value
    imposed = job.profile == "print" and kind.imposition is not None
    return Sheet(
        name=f"{kind.id} of {job.organisation}",
        title=title,
        language=job.language,
        html=BETWEEN_TAGS.sub("><", html),
        styles=stylesheets(folders.styles, kind, brand, job.edition, job.profile),
        assets={filled.logo: library.logos[job.organisation]} if filled.logo else {},
        pages=page_numbers(kind, imposed=imposed),
        flows=flows(kind, imposed=imposed),
        lines=filled.lines,
        place=loaded.at(),
        imposed=imposed,
        fields=kind.fields and job.profile == "screen",
    )


def page_numbers(kind: Kind, *, imposed: bool) -> tuple[int, int]:
    """The least and the most pages, the pages of marks included."""
    return kind.pages.least + SIDES * imposed, kind.pages.most + SIDES * imposed


def flows(kind: Kind, *, imposed: bool) -> tuple[tuple[str, int], ...]:
    """Each panel's pages, then the pages of marks; a kind without panels is one flow."""
    panels = tuple((panel.id, len(panel.widths)) for panel in kind.panels) or (("", kind.pages.most),)
    return (*panels, *((("marks", SIDES),) if imposed else ()))


def shortened(wording: Wording) -> Wording:
    """The short texts alone."""
    parts = ("sections", "benefits", "alternatives")
    return wording.model_copy(
        update={
            part: {name: passage.model_copy(update={"more": None}) for name, passage in getattr(wording, part).items()}
            for part in parts
        }
    )
