"""From content to a finished Sheet: templates, words and styles, without laying anything out."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from feuillet.art import format_art_svg
from feuillet.artwork.photo import GreyPhoto
from feuillet.compose.blank import PIXEL_COLOURS, empty_slots
from feuillet.compose.document import build_colophon
from feuillet.compose.form import Form, list_form_variants
from feuillet.compose.links import adapt_links_to_profile
from feuillet.compose.margins import build_margin_styles
from feuillet.compose.pictures import build_pixel_png
from feuillet.compose.sheet import Sheet, SlotLine, TextIdentity
from feuillet.compose.shown_pictures import collect_shown_pictures
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.slots import fill_slots
from feuillet.compose.style import collect_stylesheets
from feuillet.compose.template_values import build_template_values
from feuillet.compose.templates import build_environment, find_template_fault
from feuillet.compose.voice import draw_slot_pictures
from feuillet.compose.words import LocaleWords, WordError
from feuillet.findings import Finding, Place, build_error
from feuillet.folders import Folders, find_first_file
from feuillet.messages import gettext as _
from feuillet.model import Kind, Library, Loaded, Pages, Procedure, Wording
from feuillet.model.anatomy import PASSAGES, TOP, describe_section
from feuillet.palette import STAND_IN_PALETTE, choose_palette
from feuillet.persons import USUAL_PERSON
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
    palette = STAND_IN_PALETTE if blank else choose_palette(brand)[0]
    styles, findings = collect_stylesheets(
        folders,
        library.kinds[job.kind],
        brand,
        job.edition,
        job.profile,
        palette,
    )
    if findings:
        return findings
    loaded, kind = library.wordings[job.procedure, job.language], library.kinds[job.kind].value
    words = LocaleWords(library.locales[job.language].value)
    mark = build_colophon(library, job, today)
    own = _prepare_sender_part(library, job, words, blank=blank)
    values = build_template_values(library, job, words) | {"imprint": mark, "slots": own.slots}
    profile, title = PROFILES[job.profile], str(values["title"])
    imposed = profile.is_imposed
    # A web page has the words of its margins in its styles.
    margins = "" if profile.is_paged else build_margin_styles(words, mark, own.slots, title)
    html = _render_kind_template(folders, kind, values)
    return Sheet(
        name=_name_sheet(job),
        title=title,
        language=job.language,
        html=html,
        styles=(*styles, *own.styles, *((("margins", margins),) if margins else ())),
        assets=dict(own.assets) | collect_shown_pictures(library, job, folders, palette, html),
        pages=_compute_page_limits(
            _choose_pages(kind.pages(job.edition), values["form"]), imposed=imposed
        ),
        flows=_count_flow_pages(kind, imposed=imposed),
        lines=() if blank else tuple(each for each in own.slots.lines if each.slot in kind.slots),
        place=loaded.at(),
        profile=job.profile,
        edition=job.edition,
        form=kind.fields,
        sections=_locate_sections(library.procedures[job.procedure], loaded, kind),
        blank=blank,
        identity=TextIdentity(job.procedure, library.procedures[job.procedure].value.version),
    )


class _SenderPart(NamedTuple):
    """What a document has of its organisation: the slots, and the styles and pictures of these."""

    slots: SlotValues
    styles: tuple[tuple[str, str], ...]
    assets: Mapping[str, bytes]


def _prepare_sender_part(
    library: Library, job: Job, words: LocaleWords, *, blank: bool
) -> _SenderPart:
    """A blank has stand-ins."""
    profile, slots = PROFILES[job.profile], library.kinds[job.kind].value.slots_in(job.edition)
    filled = adapt_links_to_profile(fill_slots(library, job, words), profile)
    assets = {filled.logo: library.logos[job.organisation]} if filled.logo else {}
    assets |= {} if blank else _format_slot_pictures(library, job)
    if not blank:
        return _SenderPart(filled, (), assets)
    pixels = {name: build_pixel_png(*colour) for name, colour in PIXEL_COLOURS.items()}
    return _SenderPart(empty_slots(filled, slots), (_BLANK_PICTURE_STYLE,), pixels)


def _format_slot_pictures(library: Library, job: Job) -> dict[str, bytes]:
    """The files of the art, by the name of their slot."""
    return {
        name: picture.file if isinstance(picture, GreyPhoto) else format_art_svg(picture)
        for name, picture in draw_slot_pictures(library, job).items()
    }


def _name_sheet(job: Job) -> str:
    """How findings call the document."""
    return _("{kind} of {organisation}").format(kind=job.kind, organisation=job.organisation) + (
        _(" for `--person {person}`").format(person=job.person)
        if job.person != USUAL_PERSON
        else ""
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


def _choose_pages(pages: Pages, form: object) -> Pages:
    """Those of the edition; a form has as many as sides."""
    sides = len(form.sides) if isinstance(form, Form) else 0
    return pages.model_copy(update={"least": sides, "most": sides}) if sides else pages


def _compute_page_limits(pages: Pages, *, imposed: bool) -> tuple[int, int]:
    """The least and the most pages, the pages of marks included."""
    return pages.least + _SIDES_OF_PAPER * imposed, pages.most + _SIDES_OF_PAPER * imposed


def _count_flow_pages(kind: Kind, *, imposed: bool) -> tuple[tuple[str, int], ...]:
    """How many pages of each panel have words, then of the marks: the bar's own, on one side of the
    sheet.
    """
    panels = tuple((panel.id, len(panel.widths)) for panel in kind.panels)
    return (*panels, *((("marks", 1),) if imposed else ()))
