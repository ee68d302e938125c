"""A picture or words laid out alone, for an imprint to put in its place on a page."""

from html import escape
from unicodedata import bidirectional

from feuillet.layout.base import StandaloneText
from feuillet.layout.engine import (
    ASSET_SCHEME,
    RECORD_VARIANT,
    collect_complaints,
    forbid_smoothing,
    render_page,
)
from feuillet.layout.fonts import use_package_fonts
from feuillet.layout.placements import POINTS_PER_PIXEL

# Which way a line is written, by the kind of its first letter (Unicode, annex 9).
_WRITING_DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}
# Longer than any line, in pt.
_LONGEST_LINE = 4000
_PICTURE_STYLE = (
    "@page { size: 100px 5000px; margin: 0 } body { margin: 0 } "
    "img { display: block; width: 100px }"
)


def draw_picture_page(file: bytes) -> tuple[bytes, float, float] | None:
    """A picture alone, 100 px wide; a tall one has room. None where not all of it is drawn."""
    html = f'<title>-</title><img src="{ASSET_SCHEME}picture" alt="-">'
    with collect_complaints() as messages:
        try:
            document = render_page(html, _PICTURE_STYLE, {"picture": file})
            written: bytes = document.write_pdf(
                finisher=lambda _document, pdf: forbid_smoothing(pdf)
            )
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - a picture can hold more than WeasyPrint has met
            return None
    page = document.pages[0]._page_box  # noqa: SLF001 - what is where has no public name
    shown = (box for box in page.descendants() if hasattr(box, "replacement"))
    found = None if messages else next(shown, None)
    return (
        (written, found.width * POINTS_PER_PIXEL, found.height * POINTS_PER_PIXEL)
        if found
        else None
    )


def draw_text_page(asked: StandaloneText) -> tuple[bytes, float, float] | None:
    """Words alone; None where a letter is in no font of ours."""
    side = _choose_direction(asked.text)
    html = f'<html lang="{asked.language}"><title>-</title><p dir="{side}">{escape(asked.text)}'
    css = (
        f"@page {{ size: {asked.room or _LONGEST_LINE}pt {_LONGEST_LINE}pt; margin: 0 }} "
        f"body {{ margin: 0 }} p {{ margin: 0; float: left; "
        f"font: {asked.weight} {asked.size}pt/1.2 '{asked.family}'; "
        "font-variant-numeric: lining-nums }"
    )
    with collect_complaints() as messages, use_package_fonts((asked.family,)):
        document = render_page(html, css, {})
        page = document.pages[0]._page_box  # noqa: SLF001 - as above
        shown = next(box for box in page.descendants() if box.element_tag == "p")
        # A record's fonts list their glyphs (ISO 19005-1, 6.3.5); where others do, none may miss
        # (ISO 14289-1, 7.21).
        file: bytes = document.write_pdf(pdf_variant=RECORD_VARIANT if asked.record else None)
    return (
        None
        if messages
        else (file, shown.width * POINTS_PER_PIXEL, shown.height * POINTS_PER_PIXEL)
    )


def _choose_direction(text: str) -> str:
    """That of the first letter that has one."""
    kinds = map(bidirectional, text)
    return next((_WRITING_DIRECTIONS[each] for each in kinds if each in _WRITING_DIRECTIONS), "ltr")
