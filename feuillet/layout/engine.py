"""The only module that imports WeasyPrint (70). It lays out from memory: no file and no network can be reached."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from html import escape
from types import MappingProxyType
from typing import Any, NamedTuple
from unicodedata import bidirectional

from pydyf import PDF, Stream

from feuillet.compose.runts import joined
from feuillet.compose.sheet import Sheet
from feuillet.fonts import TYPING, families_named
from feuillet.layout.base import Base, Row, Words
from feuillet.layout.fonts import fonts_of, refuse_other_fonts, unlike, use_only_ours
from feuillet.layout.marks import Marks, marks
from feuillet.layout.pieces import pieces
from feuillet.layout.walk import MM, PT, frame, walk
from feuillet.pdf import finish, transparent
from feuillet.profiles import PROFILES

use_only_ours()

from weasyprint import CSS, HTML  # noqa: E402 - fontconfig reads its configuration on this import
from weasyprint.document import Document  # noqa: E402
from weasyprint.text.ffi import ffi, fontconfig  # noqa: E402
from weasyprint.urls import URLFetcher, URLFetcherResponse, URLFetchingError  # noqa: E402

from feuillet.layout.breaks import whole_lines  # noqa: E402 - as above
from feuillet.layout.hooks import draw_spaces, tagged  # noqa: E402
from feuillet.layout.rows import Rows, add_forms  # noqa: E402 - as above


def found() -> tuple[int, tuple[str, ...]]:
    """How many fonts fontconfig has found for us, and the configuration files that it has read."""
    configuration = fontconfig.FcInitLoadConfigAndFonts()
    count: int = fontconfig.FcConfigGetFonts(configuration, fontconfig.FcSetSystem).nfont
    listed = fontconfig.FcConfigGetConfigFiles(configuration)
    files = tuple(iter(lambda: fontconfig.FcStrListNext(listed), ffi.NULL))
    named = tuple(ffi.string(file).decode(errors="surrogateescape") for file in files)
    fontconfig.FcConfigDestroy(configuration)
    return count, named


refuse_other_fonts(*found())

ACCESSIBLE = "pdf/a-3a"
# A record keeps to the oldest standard, which every archive takes, where nothing in it is transparent.
RECORD, RECORD_TRANSPARENT = "pdf/a-1b", "pdf/a-2b"
SCHEME = "asset:"
# Which way a line is written, by the kind of its first letter (Unicode, annex 9); longer than any line, in pt.
SIDES = {"L": "ltr", "R": "rtl", "AL": "rtl"}
LONG = 4000


class FromMemory(URLFetcher):  # type: ignore[misc]  # WeasyPrint is untyped
    """Serves the sheet's own assets; refuses every other address before any file or socket is opened."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__()
        self.assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        name = url.removeprefix(SCHEME)
        if not url.startswith(SCHEME) or name not in self.assets:
            message = f"{url} is not an asset of this document"
            raise ValueError(message)
        return URLFetcherResponse(url, self.assets[name], headers)


class Collector(logging.Handler):
    """Keeps what is logged from WARNING upwards."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def collected() -> Iterator[list[str]]:
    """The complaints of WeasyPrint and fontTools while the block runs."""
    collector = Collector()
    loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools")]
    for logger in loggers:
        # Whoever sets logging up after us may switch off the loggers that exist, and the proof would hear nothing.
        logger.disabled = False
        logger.addHandler(collector)
    try:
        yield collector.messages
    finally:
        for logger in loggers:
            logger.removeHandler(collector)


@lru_cache(maxsize=64)
def stylesheet(name: str, text: str) -> tuple[CSS, tuple[str, ...]]:
    """A parsed stylesheet and the complaints about it; parsed once a process, since most documents share them."""
    with collected() as messages:
        try:
            # Without a base address, a relative @import is no complaint but an exception.
            css = CSS(string=text, base_url=SCHEME, url_fetcher=FromMemory({}))
        except URLFetchingError as refused:
            messages.append(str(refused))
            css = CSS(string="")
        except Exception as failure:  # noqa: BLE001 - what CSS can say is more than WeasyPrint has met
            messages.append(failed(failure))
            css = CSS(string="")
    if "@font-face" in text:
        messages.append("@font-face has no effect here: name a family in a brand’s file")
    return css, tuple(f"styles/{name}: {message}" for message in messages)


def failed(failure: Exception) -> str:
    """What is said of an exception inside WeasyPrint."""
    said = f"{type(failure).__name__}: {failure}".removesuffix(": ")
    return f"WeasyPrint failed on it ({said}); take out what was changed last in styles or templates"


class Drawn(NamedTuple):
    """The file, its pages, and the rows that were left blank."""

    pdf: bytes = b""
    pages: tuple[Any, ...] = ()
    rows: tuple[Row, ...] = ()
    faces: Mapping[str, str] = MappingProxyType({})


def drawn(sheet: Sheet, styles: list[CSS], messages: list[str]) -> Drawn:
    """Nothing, and a message, when WeasyPrint fails."""
    is_archived = PROFILES[sheet.profile].is_archived
    variant = RECORD if is_archived else ACCESSIBLE
    options = {"pdf_variant": variant, "pdf_forms": sheet.fields or None}
    try:
        with whole_lines():
            document = HTML(
                string=joined(sheet.html, sheet.edition), base_url=SCHEME, url_fetcher=FromMemory(sheet.assets)
            ).render(stylesheets=styles, **options)
        rows = Rows([page._page_box for page in document.pages] if sheet.blank else [])  # noqa: SLF001 - as below
        write = frozen if is_archived else accessible
        return Drawn(write(document, rows, options), tuple(document.pages), rows.known(), rows.faces)
    except MemoryError:
        # No fault of the document: whoever holds this process to its limit says so.
        raise
    except Exception as failure:  # noqa: BLE001 - as above
        messages.append(failed(failure))
        return Drawn()


def accessible(document: Document, rows: Rows, options: Mapping[str, str | bool | None]) -> bytes:
    """Tagged for who listens, and complete for who types."""

    def finisher(document: Document, pdf: PDF) -> None:
        draw_spaces(document, pdf)
        add_forms(pdf, rows.fonts)
        keep_sharp(pdf)

    with tagged(document, marks([page._page_box for page in document.pages]), rows):  # noqa: SLF001 - as below
        return finish(document.write_pdf(finisher=finisher, **options), TYPING)


def frozen(document: Document, rows: Rows, _options: Mapping[str, str | bool | None]) -> bytes:
    """Without tags and fields, for the patient's record."""

    def finisher(_document: Document, pdf: PDF) -> None:
        add_forms(pdf, rows.fonts)
        keep_sharp(pdf)

    with tagged(document, Marks({}, frozenset()), rows):
        written: bytes = document.write_pdf(pdf_variant=RECORD, finisher=finisher)
        if transparent(written):
            written = document.write_pdf(pdf_variant=RECORD_TRANSPARENT, finisher=finisher)
        return written


def keep_sharp(pdf: PDF) -> None:
    """No reader may smooth the pixels of a picture (ISO 19005-1, 6.2.4; ISO 19005-3, 6.2.8), whatever a style says."""
    for each in pdf.objects:
        if isinstance(each, Stream) and "Interpolate" in each.extra:
            each.extra["Interpolate"] = "false"


def paint(sheet: Sheet) -> Base:
    """Lay the sheet out; the same sheet gives the same bytes, and one that fails an empty file and the reason."""
    parsed = [stylesheet(name, text) for name, text in sheet.styles]
    css = "".join(text for _, text in sheet.styles)
    with collected() as messages, fonts_of(families_named(css).values()):
        pdf, pages, rows, faces = drawn(sheet, [css for css, _ in parsed], messages)
    boxes = [page._page_box for page in pages]  # noqa: SLF001 - what is where has no public name
    found = walk(boxes)
    return Base(
        pdf=pdf,
        sizes=tuple((page.width * MM, page.height * MM) for page in pages),
        placed=found.placed,
        slots=found.slots,
        areas=found.areas,
        frames=tuple(frame(box) for box in boxes),
        blocks=found.blocks,
        pieces=pieces(boxes),
        rows=rows,
        faces=faces,
        log=(*(told for _, complaints in parsed for told in complaints), *unlike(css), *messages),
    )


def pictured(file: bytes) -> tuple[bytes, float, float] | None:
    """A picture alone, 100 px wide; a tall one has room. None where WeasyPrint does not draw all of it."""
    html = f'<title>-</title><img src="{SCHEME}picture" alt="-">'
    style = CSS(
        string="@page { size: 100px 5000px; margin: 0 } body { margin: 0 } img { display: block; width: 100px }"
    )
    with collected() as messages:
        page = HTML(string=html, base_url=SCHEME, url_fetcher=FromMemory({"picture": file}))
        try:
            document = page.render(stylesheets=[style])
            written: bytes = document.write_pdf(finisher=lambda _document, pdf: keep_sharp(pdf))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            return None
    shown = (box for box in document.pages[0]._page_box.descendants() if hasattr(box, "replacement"))  # noqa: SLF001 - as above
    found = None if messages else next(shown, None)
    return (written, found.width * PT, found.height * PT) if found else None


def worded(asked: Words) -> tuple[bytes, float, float] | None:
    """Words alone; None where a letter is in no font of ours."""
    side = next((SIDES[each] for each in map(bidirectional, asked.text) if each in SIDES), "ltr")
    html = f'<html lang="{asked.language}"><title>-</title><p dir="{side}">{escape(asked.text)}'
    style = CSS(
        string=f"@page {{ size: {asked.room or LONG}pt {LONG}pt; margin: 0 }} body {{ margin: 0 }} p {{ margin: 0;"
        f"float: left; font: {asked.weight} {asked.size}pt/1.2 '{asked.family}'; font-variant-numeric: lining-nums }}"
    )
    with collected() as messages, fonts_of((asked.family,)):
        document = HTML(string=html, base_url=SCHEME, url_fetcher=FromMemory({})).render(stylesheets=[style])
        shown = next(box for box in document.pages[0]._page_box.descendants() if box.element_tag == "p")  # noqa: SLF001 - as above
        # A record's fonts list their glyphs (ISO 19005-1, 6.3.5); where others do, none may miss (ISO 14289-1, 7.21).
        file: bytes = document.write_pdf(pdf_variant=RECORD if asked.record else None)
    return None if messages else (file, shown.width * PT, shown.height * PT)


def rehearsed(styles: Iterable[tuple[str, str]]) -> None:
    """Parse the styles, and lay out one word: fontconfig reads its files, and WeasyPrint imports what it puts off."""
    for name, text in styles:
        stylesheet(name, text)
    HTML(string="<title>-</title><p>-", base_url=SCHEME, url_fetcher=FromMemory({})).write_pdf(pdf_variant=ACCESSIBLE)
