"""From content to a finished Sheet: templates, words and styles, without laying anything out."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from feuillet.artwork import reduce_svg
from feuillet.compose.blank import PIXEL_COLOURS, empty_slots
from feuillet.compose.content import Content, build_content
from feuillet.compose.document import build_colophon, collect_associations, find_other_forms
from feuillet.compose.form import build_form, list_form_variants
from feuillet.compose.links import adapt_links_to_profile, link_emergency_numbers
from feuillet.compose.margins import build_margin_styles
from feuillet.compose.pictures import build_pixel_png
from feuillet.compose.prose import Prose, build_prose
from feuillet.compose.sheet import Sheet, SlotLine
from feuillet.compose.slots import fill_slots
from feuillet.compose.source_references import number_sources
from feuillet.compose.style import collect_stylesheets
from feuillet.compose.templates import build_environment, find_template_fault
from feuillet.compose.view import DRAWING_PREFIX
from feuillet.compose.words import LocaleWords, WordError
from feuillet.editions import EDITIONS
from feuillet.findings import Finding, Place, build_error
from feuillet.folders import Folders, find_first_file
from feuillet.model import (
    Kind,
    Library,
    Loaded,
    Pages,
    Procedure,
    Wording,
    complete_wording,
    find_drawings,
)
from feuillet.model.anatomy import PASSAGES, TOP, describe_section
from feuillet.palette import STAND_IN_PALETTE
from feuillet.profiles import PROFILES
from feuillet.select import Job

__all__ = ["Sheet", "SheetOrFindings", "SlotLine", "compose_blank", "compose_sheet"]

SheetOrFindings = Sheet | tuple[Finding, ...]

# What stands for a picture takes all its room, whatever its own proportions.
_BLANK_PICTURE_STYLE = ("blank", ".slot img { object-fit: fill !important }")
# A sheet of paper has two.
_SIDES_OF_PAPER = 2
# Line breaks between tags come from the templates' own layout. WeasyPrint makes empty lines of them
# inside a footnote.
_BREAK_BETWEEN_TAGS = re.compile(r">[ \t]*\n\s*<")


def compose_sheet(
    library: Library, job: Job, folders: Folders, today: date, *, alone: bool = False
) -> SheetOrFindings:
    """The sheet of a job, or the findings that stand in its way; `alone` without what must be
    proven with it.
    """
    if alone:
        return _turn_faults_into_findings(
            library, job, folders, lambda: build_sheet(library, job, folders, today)
        )
    return _turn_faults_into_findings(
        library,
        job,
        folders,
        lambda: _build_with_variants(library, job, folders, today, blank=False),
    )


def compose_blank(library: Library, job: Job, folders: Folders, today: date) -> SheetOrFindings:
    """The same sheet without what is particular to the organisation."""
    return _turn_faults_into_findings(
        library,
        job,
        folders,
        lambda: _build_with_variants(library, job, folders, today, blank=True),
    )


def _turn_faults_into_findings(
    library: Library, job: Job, folders: Folders, composing: Callable[[], SheetOrFindings]
) -> SheetOrFindings:
    """What composing gives; what is wrong with words or templates as findings."""
    try:
        return composing()
    except WordError as lacking:
        place = library.locales[job.language].at("words", *lacking.key.split("."))
        return (build_error(place, str(lacking), lacking.rule),)
    except Exception as trouble:
        wrong = find_template_fault(trouble, folders.templates)
        if wrong is None:
            raise
        path = folders.path(
            wrong.file or find_first_file(folders.templates, f"kinds/{job.kind}/document.html.j2")
        )
        return (build_error(Place(path, wrong.line), wrong.message, "template"),)


def _build_with_variants(
    library: Library, job: Job, folders: Folders, today: date, *, blank: bool
) -> SheetOrFindings:
    """The sheet, and what must be proven with it."""
    made = [
        build_sheet(library, each, folders, today, blank=blank)
        for each in (job, *list_form_variants(library, job))
    ]
    sheets = tuple(each for each in made if isinstance(each, Sheet))
    if len(sheets) < len(made):
        return next(each for each in made if not isinstance(each, Sheet))
    return sheets[0]._replace(variants=sheets[1:])


def build_sheet(
    library: Library, job: Job, folders: Folders, today: date, *, blank: bool = False
) -> SheetOrFindings:
    brand = library.brands[job.organisation].value
    profile, edition = PROFILES[job.profile], EDITIONS[job.edition]
    colours = STAND_IN_PALETTE if blank else None
    styles, findings = collect_stylesheets(
        folders, library.kinds[job.kind], brand, job.edition, job.profile, colours
    )
    if findings:
        return findings
    procedure_file = library.procedures[job.procedure]
    procedure = procedure_file.value
    loaded = library.wordings[job.procedure, job.language]
    kind = library.kinds[job.kind].value
    words = LocaleWords(library.locales[job.language].value)
    filled = adapt_links_to_profile(fill_slots(library, job, words), profile)
    prose = build_prose(procedure, loaded.value, words)
    mark = build_colophon(library, job, today)
    line = prose.line
    assets = {filled.logo: library.logos[job.organisation]} if filled.logo else {}
    if not profile.is_paged:
        line, marked = (
            lambda source: link_emergency_numbers(prose.line(source)),
            build_margin_styles(words, mark, filled),
        )
        styles = (*styles, ("margins", marked))
    elif blank:
        filled, assets = (
            empty_slots(filled, kind.slots_in(job.edition)),
            {name: build_pixel_png(*colour) for name, colour in PIXEL_COLOURS.items()},
        )
        styles = (*styles, _BLANK_PICTURE_STYLE)
    if kind.text == "full":
        assets |= {
            DRAWING_PREFIX + each: reduce_svg(data).file
            for each, data in find_drawings(library, job.procedure).items()
        }
    said = _tailor_content_to_kind(
        procedure, complete_wording(loaded.value, procedure, words.bare, kind.sections), prose, kind
    )
    called = words(f"{edition.titles}.{kind.id}")
    title = f"{said.title.striptags()} – {called.striptags()}"
    values = {
        "t": words,
        "text": line,
        "kind": kind,
        "job": job,
        "title": title,
        "called": called,
        "content": said,
    }
    values |= {
        "procedure": procedure,
        "imprint": mark,
        "associations": collect_associations(library, procedure),
    }
    others = find_other_forms(library.organisations[job.organisation].value, kind, job)
    values |= {"edition": edition, "profile": profile, "slots": filled}
    values |= {"form": build_form(library, job, prose), "others": others}
    imposed = profile.is_imposed
    return Sheet(
        name=_name_sheet(job),
        title=title,
        language=job.language,
        html=_render_kind_template(folders, kind, values),
        styles=styles,
        assets=assets,
        pages=_compute_page_limits(kind.pages(job.edition), imposed=imposed),
        flows=_count_flow_pages(kind, imposed=imposed),
        lines=() if blank else tuple(each for each in filled.lines if each.slot in kind.slots),
        place=loaded.at(),
        profile=job.profile,
        edition=job.edition,
        form=kind.fields,
        sections=_locate_sections(procedure_file, loaded, kind),
        blank=blank,
    )


def _tailor_content_to_kind(
    procedure: Procedure, wording: Wording, prose: Prose, kind: Kind
) -> Content:
    """What the kind prints; where it prints all, each sentence refers to where its figures were
    read.
    """
    numbers = number_sources(procedure, wording, kind.sections)
    if kind.text == "full":
        return build_content(
            procedure, wording, prose._replace(numbers=numbers), kind.sections, numbers
        )
    return build_content(procedure, _shorten_wording(wording), prose, kind.sections, numbers)


def _name_sheet(job: Job) -> str:
    """How findings call the document."""
    return f"{job.kind} of {job.organisation}" + (
        f" for `--person {job.person}`" if job.person != "adult" else ""
    )


def _render_kind_template(folders: Folders, kind: Kind, values: Mapping[str, object]) -> str:
    html = (
        build_environment(folders.templates)
        .get_template(f"kinds/{kind.id}/document.html.j2")
        .render(values)
    )
    return _BREAK_BETWEEN_TAGS.sub("><", html)


def _locate_sections(
    procedure: Loaded[Procedure], wording: Loaded[Wording], kind: Kind
) -> Mapping[str, Place]:
    """Where the words of each section stand, and under the empty name those above the text."""
    places = {}
    for section in (TOP, *kind.sections):
        row = describe_section(section)
        record: Loaded[Procedure] | Loaded[Wording] = procedure if row.is_fact else wording
        places[section] = record.at(*((row.key,) if row.key else (PASSAGES.key, section)))
    return places


def _compute_page_limits(pages: Pages, *, imposed: bool) -> tuple[int, int]:
    """The least and the most pages, the pages of marks included."""
    return pages.least + _SIDES_OF_PAPER * imposed, pages.most + _SIDES_OF_PAPER * imposed


def _count_flow_pages(kind: Kind, *, imposed: bool) -> tuple[tuple[str, int], ...]:
    """How many pages of each panel have words, then of the marks: the bar's own, on one side of the
    sheet.
    """
    panels = tuple((panel.id, len(panel.widths)) for panel in kind.panels)
    return (*panels, *((("marks", 1),) if imposed else ()))


def _shorten_wording(wording: Wording) -> Wording:
    """The short texts alone, without drawings."""
    parts = ("sections", "benefits", "alternatives")
    short = {
        part: {
            name: passage.model_copy(update={"more": None})
            for name, passage in getattr(wording, part).items()
        }
        for part in parts
    }
    return wording.model_copy(update={**short, "drawings": {}})
