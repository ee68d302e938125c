"""From content to a finished Sheet: templates, words and styles, without laying anything out."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from feuillet.compose.blank import PIXELS, emptied
from feuillet.compose.cited import numbered
from feuillet.compose.content import Content, content
from feuillet.compose.document import associations, imprint, other_forms
from feuillet.compose.form import at_the_desk, form
from feuillet.compose.links import dialled, linked
from feuillet.compose.margins import margins
from feuillet.compose.pages import environment, fault
from feuillet.compose.pictures import pixel
from feuillet.compose.prose import Prose, prose_for
from feuillet.compose.sheet import Line, Sheet
from feuillet.compose.slots import fill
from feuillet.compose.style import stylesheets
from feuillet.compose.view import DRAWING
from feuillet.compose.words import WordError, Words
from feuillet.editions import EDITIONS
from feuillet.findings import Finding, Place, error
from feuillet.folders import Folders, first
from feuillet.model import Kind, Library, Loaded, Pages, Procedure, Wording, completed, drawn
from feuillet.palette import STAND_INS
from feuillet.plain import plain_svg
from feuillet.profiles import PROFILES
from feuillet.select import Job

__all__ = ["Composed", "Line", "Sheet", "compose", "compose_blank"]

Composed = Sheet | tuple[Finding, ...]

# What stands for a picture takes all its room, whatever its own proportions.
WHOLE_SLOT = ("blank", ".slot img { object-fit: fill !important }")
# A sheet of paper has two.
SIDES = 2
# Line breaks between tags come from the templates' own layout. WeasyPrint makes empty lines of them inside a footnote.
BETWEEN_TAGS = re.compile(r">[ \t]*\n\s*<")


def compose(library: Library, job: Job, folders: Folders, today: date, *, alone: bool = False) -> Composed:
    """The sheet of a job, or the findings that stand in its way; `alone` without what must be proven with it."""
    if alone:
        return told(library, job, folders, lambda: sheet(library, job, folders, today))
    return told(library, job, folders, lambda: with_variants(library, job, folders, today, blank=False))


def compose_blank(library: Library, job: Job, folders: Folders, today: date) -> Composed:
    """The same sheet without what is particular to the organisation."""
    return told(library, job, folders, lambda: with_variants(library, job, folders, today, blank=True))


def told(library: Library, job: Job, folders: Folders, composing: Callable[[], Composed]) -> Composed:
    """What composing gives; what is wrong with words or templates as findings."""
    try:
        return composing()
    except WordError as lacking:
        place = library.locales[job.language].at("words", *lacking.key.split("."))
        return (error(place, str(lacking), lacking.rule),)
    except Exception as trouble:
        wrong = fault(trouble, folders.templates)
        if wrong is None:
            raise
        path = folders.path(wrong.file or first(folders.templates, f"kinds/{job.kind}/document.html.j2"))
        return (error(Place(path, wrong.line), wrong.message, "template"),)


def with_variants(library: Library, job: Job, folders: Folders, today: date, *, blank: bool) -> Composed:
    """The sheet, and what must be proven with it."""
    made = [sheet(library, each, folders, today, blank=blank) for each in (job, *at_the_desk(library, job))]
    sheets = tuple(each for each in made if isinstance(each, Sheet))
    if len(sheets) < len(made):
        return next(each for each in made if not isinstance(each, Sheet))
    return sheets[0]._replace(variants=sheets[1:])


def sheet(library: Library, job: Job, folders: Folders, today: date, *, blank: bool = False) -> Composed:
    brand = library.brands[job.organisation].value
    profile, edition = PROFILES[job.profile], EDITIONS[job.edition]
    colours = STAND_INS if blank else None
    styles, findings = stylesheets(folders, library.kinds[job.kind], brand, job.edition, job.profile, colours)
    if findings:
        return findings
    procedure_file = library.procedures[job.procedure]
    procedure = procedure_file.value
    loaded = library.wordings[job.procedure, job.language]
    kind = library.kinds[job.kind].value
    words = Words(library.locales[job.language].value)
    filled = linked(fill(library, job, words), profile)
    prose = prose_for(procedure, loaded.value, words)
    mark = imprint(library, job, today)
    line = prose.line
    assets = {filled.logo: library.logos[job.organisation]} if filled.logo else {}
    if not profile.is_paged:
        line, marked = lambda source: dialled(prose.line(source)), margins(words, mark, filled)
        styles = (*styles, ("margins", marked))
    elif blank:
        filled, assets = emptied(filled), {name: pixel(*colour) for name, colour in PIXELS.items()}
        styles = (*styles, WHOLE_SLOT)
    if kind.text == "full":
        assets |= {DRAWING + each: plain_svg(data).file for each, data in drawn(library, job.procedure).items()}
    said = telling(procedure, completed(loaded.value, procedure, words.bare, kind.sections), prose, kind)
    called = words(f"{edition.titles}.{kind.id}")
    title = f"{said.title.striptags()} – {called.striptags()}"
    values = {"t": words, "text": line, "kind": kind, "job": job, "title": title, "called": called, "content": said}
    values |= {"procedure": procedure, "imprint": mark, "associations": associations(library, procedure)}
    others = other_forms(library.organisations[job.organisation].value, kind, job)
    values |= {"edition": edition, "profile": profile, "slots": filled}
    values |= {"form": form(library, job, prose), "others": others}
    imposed = profile.is_imposed
    return Sheet(
        name=name(job),
        title=title,
        language=job.language,
        html=written(folders, kind, values),
        styles=styles,
        assets=assets,
        pages=page_numbers(kind.pages(job.edition), imposed=imposed),
        flows=flows(kind, imposed=imposed),
        lines=() if blank else tuple(each for each in filled.lines if each.slot in kind.slots),
        place=loaded.at(),
        profile=job.profile,
        edition=job.edition,
        form=kind.fields,
        sections=places(procedure_file, loaded, kind),
        blank=blank,
    )


def telling(procedure: Procedure, wording: Wording, prose: Prose, kind: Kind) -> Content:
    """What the kind prints; where it prints all, each sentence refers to where its figures were read."""
    numbers = numbered(procedure, wording, kind.sections)
    if kind.text == "full":
        return content(procedure, wording, prose._replace(numbers=numbers), kind.sections, numbers)
    return content(procedure, shortened(wording), prose, kind.sections, numbers)


def name(job: Job) -> str:
    """How findings call the document."""
    return f"{job.kind} of {job.organisation}" + (f" for `--person {job.person}`" if job.person != "adult" else "")


def written(folders: Folders, kind: Kind, values: Mapping[str, object]) -> str:
    html = environment(folders.templates).get_template(f"kinds/{kind.id}/document.html.j2").render(values)
    return BETWEEN_TAGS.sub("><", html)


def places(procedure: Loaded[Procedure], wording: Loaded[Wording], kind: Kind) -> Mapping[str, Place]:
    """Where the words of each section stand, and under the empty name those above the text."""
    elsewhere = {
        "alert": wording.at("alert_signs"),
        "sources": procedure.at("sources"),
        "authorship": procedure.at("status"),
        "associations": procedure.at("associations"),
    }
    own = {name: elsewhere.get(name) or wording.at("sections", name) for name in kind.sections}
    return {"": wording.at("title")} | own


def page_numbers(pages: Pages, *, imposed: bool) -> tuple[int, int]:
    """The least and the most pages, the pages of marks included."""
    return pages.least + SIDES * imposed, pages.most + SIDES * imposed


def flows(kind: Kind, *, imposed: bool) -> tuple[tuple[str, int], ...]:
    """How many pages of each panel have words, then of the marks: the bar's own, on one side of the sheet."""
    panels = tuple((panel.id, len(panel.widths)) for panel in kind.panels)
    return (*panels, *((("marks", 1),) if imposed else ()))


def shortened(wording: Wording) -> Wording:
    """The short texts alone, without drawings."""
    parts = ("sections", "benefits", "alternatives")
    short = {
        part: {name: passage.model_copy(update={"more": None}) for name, passage in getattr(wording, part).items()}
        for part in parts
    }
    return wording.model_copy(update={**short, "drawings": {}})
