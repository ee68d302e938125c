"""Small documents for layout: A4, 20 mm of margin, 12 pt."""

from collections.abc import Mapping

from feuillet.compose.sheet import Sheet, SlotLine
from feuillet.findings import Place
from feuillet.layout import Base, lay_out_sheet

PAGE = (
    '@page { size: A4; margin: 20mm } body { margin: 0; font: 12pt "Source Sans 3" } p '
    "{ margin: 0 }"
)
HTML = (
    "<!doctype html><html "
    'lang="{language}"><head><title>{title}</title></head><body>{body}</body></html>'
)
PLACE = Place("brochures/procedures/demo/en.yaml")
# Made for these tests: two by two grey points.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000200000002080000000057dd52f8"
    "0000000e49444154789c630c60606260000001a2005417a5adca0000000049454e44ae426082"
)


def sheet(
    body: str,
    css: str = "",
    *,
    assets: Mapping[str, bytes] | None = None,
    pages: tuple[int, int] = (1, 1),
    lines: tuple[SlotLine, ...] = (),
) -> Sheet:
    return Sheet(
        name="handout of club",
        title="Demo",
        language="en",
        html=HTML.format(language="en", title="Demo", body=body),
        styles=(("page.css", PAGE), ("demo.css", css)),
        assets=assets or {},
        pages=pages,
        lines=lines,
        place=PLACE,
    )


def laid(body: str, css: str = "") -> Base:
    return lay_out_sheet(sheet(body, css))
