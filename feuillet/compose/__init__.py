"""From content to a finished Sheet: templates, words and styles, without laying anything out."""

import re
from datetime import date

from feuillet.compose.document import associations, imprint
from feuillet.compose.pages import environment, fault
from feuillet.compose.prose import Prose
from feuillet.compose.sheet import Line, Sheet
from feuillet.compose.slots import fill
from feuillet.compose.style import stylesheets
from feuillet.compose.view import content
from feuillet.compose.words import WordError, Words
from feuillet.findings import Finding, Place, error
from feuillet.load import Folders
from feuillet.model import Library
from feuillet.select import Job

__all__ = ["Composed", "Line", "Sheet", "compose"]

Composed = Sheet | tuple[Finding, ...]

# Line breaks between tags come from the templates' own layout. WeasyPrint makes empty lines of them inside a footnote.
BETWEEN_TAGS = re.compile(r">[ \t]*\n\s*<")


def compose(library: Library, job: Job, folders: Folders, today: date) -> Composed:
    """The sheet of a job, or the findings that stand in its way."""
    try:
        return sheet(library, job, folders, today)
    except WordError as lacking:
        place = library.locales[job.language].at("words", *lacking.key.split("."))
        return (error(place, str(lacking), lacking.rule),)
    except Exception as trouble:
        wrong = fault(trouble, folders.templates)
        if wrong is None:
            raise
        path = folders.path(wrong.file or folders.templates / "kinds" / job.kind / "document.html.j2")
        return (error(Place(path, wrong.line), wrong.message, "template"),)


def sheet(library: Library, job: Job, folders: Folders, today: date) -> Composed:
    brand = library.brands[job.organisation].value
    styles, findings = stylesheets(folders, library.kinds[job.kind], brand, job.edition, job.profile)
    if findings:
        return findings
    procedure = library.procedures[job.procedure].value
    loaded = library.wordings[job.procedure, job.language]
    kind = library.kinds[job.kind].value
    words = Words(library.locales[job.language].value)
    filled = fill(library, job, words)
    prose = Prose(procedure.facts, words)
    said = content(procedure, loaded.value, prose, kind.sections)
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
            associations=associations(library, procedure),
            slots=filled,
        )
    )
    return Sheet(
        name=f"{kind.id} of {job.organisation}",
        title=title,
        language=job.language,
        html=BETWEEN_TAGS.sub("><", html),
        styles=styles,
        assets={filled.logo: library.logos[job.organisation]} if filled.logo else {},
        pages=(kind.pages.least, kind.pages.most),
        lines=filled.lines,
        place=loaded.at(),
    )
