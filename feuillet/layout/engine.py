"""Lays out with WeasyPrint (70), from memory: no file and no network can be reached."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, NamedTuple

from pydyf import PDF, Stream

from feuillet.compose.runts import join_last_words
from feuillet.compose.sheet import Sheet, TextIdentity
from feuillet.fonts import FIELD_FONT, parse_font_tokens
from feuillet.layout.base import Base, SlotRow
from feuillet.layout.filling import fill_pages
from feuillet.layout.fonts import (
    describe_changed_fonts,
    refuse_other_fonts,
    use_only_our_fonts,
    use_package_fonts,
)
from feuillet.layout.fragments import collect_fragments
from feuillet.layout.marks import Marks, collect_marks
from feuillet.layout.placements import MM_PER_PIXEL, collect_placements, measure_frame
from feuillet.pdf import finish_pdf, has_transparency
from feuillet.profiles import PROFILES

use_only_our_fonts()

from weasyprint import CSS, HTML  # noqa: E402 - fontconfig reads its configuration on this import
from weasyprint.document import Document  # noqa: E402
from weasyprint.text.ffi import ffi, fontconfig  # noqa: E402
from weasyprint.urls import URLFetcher, URLFetcherResponse, URLFetchingError  # noqa: E402

from feuillet.layout.breaks import correct_line_breaks  # noqa: E402 - as above
from feuillet.layout.hooks import draw_spaces, extend_tagging  # noqa: E402
from feuillet.layout.slot_rows import SlotRows, add_run_forms  # noqa: E402 - as above
from feuillet.messages import gettext as _  # noqa: E402
from feuillet.messages import keep_by_language  # noqa: E402


def _inspect_fontconfig() -> tuple[int, tuple[str, ...]]:
    """How many fonts fontconfig has found for us, and the configuration files that it has read."""
    configuration = fontconfig.FcInitLoadConfigAndFonts()
    count: int = fontconfig.FcConfigGetFonts(configuration, fontconfig.FcSetSystem).nfont
    listed = fontconfig.FcConfigGetConfigFiles(configuration)
    files = tuple(iter(lambda: fontconfig.FcStrListNext(listed), ffi.NULL))
    named = tuple(ffi.string(file).decode(errors="surrogateescape") for file in files)
    fontconfig.FcConfigDestroy(configuration)
    return count, named


refuse_other_fonts(*_inspect_fontconfig())

_ACCESSIBLE_VARIANT = "pdf/a-3a"
# A record keeps to the oldest standard, which every archive takes, if nothing is transparent.
RECORD_VARIANT, _TRANSPARENT_RECORD_VARIANT = "pdf/a-1b", "pdf/a-2b"
ASSET_SCHEME = "asset:"


class _MemoryFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint is untyped
    """Serves the sheet's own assets; refuses every other address before any file or socket is
    opened.
    """

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__()
        self.assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        name = url.removeprefix(ASSET_SCHEME)
        if not url.startswith(ASSET_SCHEME) or name not in self.assets:
            message = _("{url} is not an asset of this document").format(url=url)
            raise ValueError(message)
        return URLFetcherResponse(url, self.assets[name], headers)


class _ComplaintCollector(logging.Handler):
    """Keeps what is logged from WARNING upwards."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def collect_complaints() -> Iterator[list[str]]:
    """The complaints of WeasyPrint and fontTools while the block runs."""
    collector = _ComplaintCollector()
    loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools")]
    for logger in loggers:
        # Whoever sets logging up after us may switch off the loggers that exist, and the proof
        # would hear nothing.
        logger.disabled = False
        logger.addHandler(collector)
    try:
        yield collector.messages
    finally:
        for logger in loggers:
            logger.removeHandler(collector)


@keep_by_language(64)
def _parse_stylesheet(name: str, text: str) -> tuple[CSS, tuple[str, ...]]:
    """A parsed stylesheet and the complaints about it; parsed once a process, since most documents
    share them.
    """
    with collect_complaints() as messages:
        try:
            # Without a base address, a relative @import is no complaint but an exception.
            css = CSS(string=text, base_url=ASSET_SCHEME, url_fetcher=_MemoryFetcher({}))
        except URLFetchingError as refused:
            messages.append(str(refused))
            css = CSS(string="")
        except Exception as failure:  # noqa: BLE001
            # What CSS can say is more than WeasyPrint has met.
            messages.append(_describe_failure(failure))
            css = CSS(string="")
    if "@font-face" in text:
        messages.append(_("@font-face has no effect here: name a family in a brand’s file"))
    return css, tuple(
        _("styles/{name}: {message}").format(name=name, message=message) for message in messages
    )


def _describe_failure(failure: Exception) -> str:
    """What is said of an exception inside WeasyPrint."""
    said = f"{type(failure).__name__}: {failure}".removesuffix(": ")
    return _(
        "WeasyPrint failed on it ({said}); take out what was changed last in styles or templates"
    ).format(said=said)


# WeasyPrint's, by name.
_EngineOptions = Mapping[str, str | bool | None]


class _EngineOutput(NamedTuple):
    """The file, its pages, and the rows that were left blank."""

    pdf: bytes = b""
    pages: tuple[Any, ...] = ()
    rows: tuple[SlotRow, ...] = ()
    faces: Mapping[str, str] = MappingProxyType({})


def _draw_document(sheet: Sheet, styles: list[CSS], messages: list[str]) -> _EngineOutput:
    """Nothing, and a message, when WeasyPrint fails."""
    is_archived = PROFILES[sheet.profile].is_archived
    variant = RECORD_VARIANT if is_archived else _ACCESSIBLE_VARIANT
    options = {"pdf_variant": variant, "pdf_forms": sheet.fields or None}
    try:
        with correct_line_breaks():
            document = HTML(
                string=join_last_words(sheet.html, sheet.edition),
                base_url=ASSET_SCHEME,
                url_fetcher=_MemoryFetcher(sheet.assets),
            ).render(stylesheets=styles, **options)
        fill_pages(_list_page_boxes(document.pages))
        rows = SlotRows(_list_page_boxes(document.pages) if sheet.blank else [])
        write = _draw_record_pdf if is_archived else _draw_accessible_pdf
        file = write(document, rows, options, sheet.identity)
        return _EngineOutput(file, tuple(document.pages), rows.known(), rows.faces)
    except MemoryError:
        # No fault of the document: whoever holds this process to its limit says so.
        raise
    except Exception as failure:  # noqa: BLE001 - as above
        messages.append(_describe_failure(failure))
        return _EngineOutput()


def _list_page_boxes(pages: Iterable[Any]) -> list[Any]:
    """The box of each page: what is where has no public name."""
    return [page._page_box for page in pages]  # noqa: SLF001


def _draw_accessible_pdf(
    document: Document, rows: SlotRows, options: _EngineOptions, identity: TextIdentity | None
) -> bytes:
    """Tagged for who listens, and complete for who types."""

    def finisher(document: Document, pdf: PDF) -> None:
        draw_spaces(document, pdf)
        add_run_forms(pdf, rows.fonts)
        forbid_smoothing(pdf)

    marks = collect_marks(_list_page_boxes(document.pages))
    with extend_tagging(document, marks, rows):
        written = document.write_pdf(finisher=finisher, **options)
        return finish_pdf(written, FIELD_FONT, identity)


def _draw_record_pdf(
    document: Document, rows: SlotRows, _options: _EngineOptions, _identity: TextIdentity | None
) -> bytes:
    """Without tags and fields, for the patient's record."""

    def finisher(_document: Document, pdf: PDF) -> None:
        add_run_forms(pdf, rows.fonts)
        forbid_smoothing(pdf)

    with extend_tagging(document, Marks({}, frozenset()), rows):
        written: bytes = document.write_pdf(pdf_variant=RECORD_VARIANT, finisher=finisher)
        if has_transparency(written):
            written = document.write_pdf(pdf_variant=_TRANSPARENT_RECORD_VARIANT, finisher=finisher)
        return written


def forbid_smoothing(pdf: PDF) -> None:
    """No reader may smooth the pixels of a picture (ISO 19005-1, 6.2.4; ISO 19005-3, 6.2.8),
    whatever a style says.
    """
    for each in pdf.objects:
        if isinstance(each, Stream) and "Interpolate" in each.extra:
            each.extra["Interpolate"] = "false"


def build_base(sheet: Sheet) -> Base:
    """Lay the sheet out; the same sheet gives the same bytes, and one that fails an empty file and
    the reason.
    """
    parsed = [_parse_stylesheet(name, text) for name, text in sheet.styles]
    css = "".join(text for _unused, text in sheet.styles)
    with collect_complaints() as messages, use_package_fonts(parse_font_tokens(css).values()):
        pdf, pages, rows, faces = _draw_document(sheet, [css for css, _unused in parsed], messages)
    boxes = _list_page_boxes(pages)
    found = collect_placements(boxes)
    return Base(
        pdf=pdf,
        sizes=tuple((page.width * MM_PER_PIXEL, page.height * MM_PER_PIXEL) for page in pages),
        placed=found.placed,
        slots=found.slots,
        areas=found.areas,
        frames=tuple(measure_frame(box) for box in boxes),
        blocks=found.blocks,
        pieces=collect_fragments(boxes),
        rows=rows,
        faces=faces,
        log=(
            *(told for _unused, complaints in parsed for told in complaints),
            *describe_changed_fonts(css),
            *messages,
        ),
    )


def render_page(html: str, css: str, assets: Mapping[str, bytes]) -> Document:
    """Something that stands alone, laid out in this style."""
    page = HTML(string=html, base_url=ASSET_SCHEME, url_fetcher=_MemoryFetcher(assets))
    return page.render(stylesheets=[CSS(string=css)])


def warm_up_engine(styles: Iterable[tuple[str, str]]) -> None:
    """Parse the styles, and lay out one word: fontconfig reads its files, and WeasyPrint imports
    what it puts off.
    """
    for name, text in styles:
        _parse_stylesheet(name, text)
    HTML(
        string="<title>-</title><p>-", base_url=ASSET_SCHEME, url_fetcher=_MemoryFetcher({})
    ).write_pdf(pdf_variant=_ACCESSIBLE_VARIANT)
