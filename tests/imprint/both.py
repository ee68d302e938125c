"""A document made in two ways: imprinted on a blank, and laid out whole."""

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from feuillet.compose import compose_blank, compose_sheet
from feuillet.compose.blank import Particulars, collect_particulars
from feuillet.compose.sheet import Sheet
from feuillet.compose.slots import fill_slots
from feuillet.compose.voice import draw_slot_pictures
from feuillet.compose.words import LocaleWords
from feuillet.findings import Finding
from feuillet.imprint import Blank, imprint_document
from feuillet.model import Library, Loaded, Organisation
from feuillet.palette import choose_palette
from feuillet.pipeline.layout_and_proof import draw_logo, lay_out_and_prove
from feuillet.select import Job
from tests.compose.content import FOLDERS, project
from tests.sample import CLINIC, PROCEDURE

TODAY = date(2026, 11, 23)


class Both(NamedTuple):
    """The two files."""

    imprinted: bytes
    whole: bytes


@cache
def blank(sheet_html: str, job: Job, library: "Hashed") -> Blank:
    del sheet_html
    sheet = compose_blank(library.value, job, FOLDERS, TODAY)
    assert isinstance(sheet, Sheet)
    laid = lay_out_and_prove(sheet._replace(variants=()))
    assert laid.findings == ()
    assert laid.blank is not None
    return laid.blank


class Hashed(NamedTuple):
    """A library as an argument that can be remembered by its identity."""

    value: Library

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hashed)


def said(library: Library, job: Job) -> Particulars:
    words = LocaleWords(library.locales[job.language].value)
    colours, _ = choose_palette(library.brands[job.organisation].value)
    filled = fill_slots(library, job, words)
    logo = library.logos[job.organisation] if filled.logo else b""
    return collect_particulars(filled, colours, logo, draw_slot_pictures(library, job))


def imprinted(library: Library, job: Job) -> tuple[bytes, tuple[Finding, ...]]:
    sheet = compose_blank(library, job, FOLDERS, TODAY)
    assert isinstance(sheet, Sheet)
    values = said(library, job)
    bare = job._replace(organisation="")
    drawing = draw_logo(values.logo).drawing if values.logo else None
    css = "".join(text for _, text in sheet.styles)
    return imprint_document(
        blank(sheet.html + css + bare.kind, job, Hashed(library)), values, drawing
    )


def both(library: Library, job: Job) -> Both:
    file, findings = imprinted(library, job)
    assert findings == ()
    sheet = compose_sheet(library, job, FOLDERS, TODAY)
    assert isinstance(sheet, Sheet)
    laid = lay_out_and_prove(sheet._replace(variants=()))
    assert laid.findings == ()
    return Both(file, laid.file)


def clinic(**changes: object) -> Library:
    """The real content, its clinic changed."""
    library = project()
    loaded = library.organisations[CLINIC]
    changed = Organisation.model_validate({**loaded.value.model_dump(mode="json"), **changes})
    return library._replace(
        organisations={**library.organisations, CLINIC: Loaded(changed, loaded.path, loaded.marks)}
    )


def with_logo(library: Library, file: bytes) -> Library:
    return library._replace(logos={**library.logos, CLINIC: file})


# Fields of a job.
def job(kind: str, organisation: str = CLINIC, **more: Any) -> Job:  # noqa: ANN401
    return Job(PROCEDURE, organisation, kind, "fr")._replace(**more)


__all__ = ["Both", "both", "clinic", "imprinted", "job", "said", "with_logo"]
