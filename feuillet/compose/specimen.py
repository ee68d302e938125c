"""A specimen: what an organisation's choices look like, all components and all motifs on a few
pages, for whoever chooses. It is no document for patients.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from feuillet.art import ArtStyle, choose_art_style, draw_art, format_art_svg
from feuillet.art.motifs import MOTIFS
from feuillet.compose import Sheet, SheetOrFindings, build_sheet
from feuillet.compose.document import build_colophon
from feuillet.compose.shown_pictures import collect_shown_pictures
from feuillet.compose.slots import fill_slots
from feuillet.compose.template_values import build_template_values
from feuillet.compose.templates import build_environment
from feuillet.compose.words import LocaleWords
from feuillet.folders import Folders, find_first_file
from feuillet.messages import gettext as _
from feuillet.model import Ground, Library
from feuillet.palette import Palette, choose_palette
from feuillet.select import Job

# The kind whose page and components it borrows.
SPECIMEN_KIND = "handout"
_TEMPLATE, _STYLE = "specimen/document.html.j2", "specimen.css"
_GROUNDS: tuple[Ground, ...] = ("dark", "mid", "light", "white")
# In mm.
_SAMPLE_WIDTH, _SAMPLE_HEIGHT = 40.0, 24.0
_MOST_PAGES = 12


class _PaletteRow(NamedTuple):
    """A role of the palette: the colour that the brand gives for it, and the one that is used."""

    role: str
    wanted: str
    used: str


class _MotifSample(NamedTuple):
    """A motif on a ground, and whether it is the organisation's own."""

    motif: str
    ground: str
    asset: str
    is_chosen: bool


def compose_specimen(library: Library, job: Job, folders: Folders, today: date) -> SheetOrFindings:
    """The specimen of the job's organisation, with the texts of its procedure; or what stands in
    the way.
    """
    borrowed = build_sheet(library, job, folders, today)
    if not isinstance(borrowed, Sheet):
        return borrowed
    brand = library.brands[job.organisation].value
    palette = choose_palette(brand)[0]
    words = LocaleWords(library.locales[job.language].value)
    samples = _draw_samples(library, job, palette)
    values = build_template_values(library, job, words) | {
        "imprint": build_colophon(library, job, today),
        "slots": fill_slots(library, job, words),
        "palette": _list_palette_rows(library, job),
        "samples": tuple(samples),
    }
    html = build_environment(folders.templates).get_template(_TEMPLATE).render(values)
    style = find_first_file(folders.styles, _STYLE).read_text(encoding="utf-8")
    return borrowed._replace(
        name=_("specimen of {organisation}").format(organisation=job.organisation),
        html=html,
        styles=(*borrowed.styles, ("specimen", style)),
        assets=dict(borrowed.assets)
        | {sample.asset: file for sample, file in samples.items()}
        | collect_shown_pictures(library, job, folders, palette, html),
        pages=(1, _MOST_PAGES),
        sections={},
    )


def _list_palette_rows(library: Library, job: Job) -> tuple[_PaletteRow, ...]:
    palette, changes = choose_palette(library.brands[job.organisation].value)
    wanted = {change.role: change.wanted for change in changes}
    return tuple(
        _PaletteRow(role, wanted.get(role) or used, used)
        for role, used in palette._asdict().items()
    )


def _draw_samples(library: Library, job: Job, palette: Palette) -> Mapping[_MotifSample, bytes]:
    """Each motif on each ground, in the organisation's tones."""
    voice = library.brands[job.organisation].value.defaults.feuillet
    chosen = choose_art_style(voice, job.organisation)
    styles = (ArtStyle(motif, ground) for motif in MOTIFS for ground in _GROUNDS)
    return {
        _MotifSample(
            style.motif, style.ground, f"sample.{style.motif}.{style.ground}", style == chosen
        ): format_art_svg(draw_art(style, palette, _SAMPLE_WIDTH, _SAMPLE_HEIGHT))
        for style in styles
    }
