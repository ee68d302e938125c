"""Pictures drawn by us and by a browser, in the cells of one table each: how much they differ."""

import base64
import io
import re
from collections.abc import Iterable, Iterator, Mapping

from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Browser
from pypdfium2 import PdfDocument

from feuillet.fonts import find_upright_font
from feuillet.layout import lay_out_sheet
from feuillet.model.brand import SHIPPED_FAMILIES
from tests.layout.pages import sheet

# Of a cell, in CSS pixels; how many stand side by side, and on a page.
WIDTH, HEIGHT, ACROSS, CELLS = 240, 120, 5, 100
CELL = f"position: absolute; width: {WIDTH}px; height: {HEIGHT}px; overflow: hidden"
STYLE = (
    f"@page {{ size: {ACROSS * WIDTH}px {CELLS // ACROSS * HEIGHT}px; margin: 0 }} body {{ "
    "margin: 0 }"
    f"section {{ position: relative; height: {CELLS // ACROSS * HEIGHT}px; break-after: page }}"
    "img { display: block; width: 100%; height: 100%; object-fit: contain; object-position: "
    "left center }"
)
# Of 255: what the edges of two renderers may differ by, and fields of colour.
EDGE, FIELD = 40, 12
Pictures = Mapping[str, Image.Image]


def table(addresses: list[str]) -> str:
    """A cell a picture, on as many pages as it takes."""
    cells = (
        f'<div style="{CELL}; left: {n % ACROSS * WIDTH}px; top: {n // ACROSS * HEIGHT}px">'
        f'<img src="{address}" alt="a"></div>'
        for n, address in enumerate(addresses)
    )
    return f"<section>{''.join(cells)}</section>"


def pages(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    every = tuple(names)
    return (every[at : at + CELLS] for at in range(0, len(every), CELLS))


def cut(page: Image.Image, names: tuple[str, ...]) -> dict[str, Image.Image]:
    return {
        name: page.crop((left, top, left + WIDTH, top + HEIGHT))
        for n, name in enumerate(names)
        for left, top in ((n % ACROSS * WIDTH, n // ACROSS * HEIGHT),)
    }


def ours(files: Mapping[str, bytes]) -> Pictures:
    """As a document shows them that is laid out whole."""
    found: dict[str, Image.Image] = {}
    for names in pages(files):
        assets = {f"picture/{n}": files[name] for n, name in enumerate(names)}
        laid = lay_out_sheet(
            sheet(table([f"asset:{each}" for each in assets]), STYLE, assets=assets)
        )
        assert laid.log == ()
        with PdfDocument(laid.pdf) as pdf:
            page = pdf[0].render(scale=4 / 3).to_pil().convert("RGB")
        found |= cut(page, names)
    return found


def a_browsers(chromium: Browser, files: Mapping[str, bytes]) -> Pictures:
    """As Chromium shows the files that the plain ones were made of."""
    found: dict[str, Image.Image] = {}
    for names in pages(files):
        with chromium.new_page(
            viewport={"width": ACROSS * WIDTH, "height": CELLS // ACROSS * HEIGHT}
        ) as page:
            addresses = [address(files[name]) for name in names]
            page.set_content(f"<!doctype html><style>{STYLE}</style>{table(addresses)}")
            page.wait_for_function("[...document.images].every(each => each.complete)")
            shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        found |= cut(shot, names)
    return found


def address(file: bytes) -> str:
    """A picture as an address; with the fonts in it that it names, which no picture finds by
    itself.
    """
    if file.startswith(b"\x89PNG"):
        return f"data:image/png;base64,{base64.b64encode(file).decode()}"
    text = file.decode()
    fonts = "".join(
        map(font_face, (each for each in SHIPPED_FAMILIES if re.search(each, text, re.IGNORECASE)))
    )
    if fonts:
        head = re.search("<svg[^>]*>", text)
        assert head
        text = f"{text[: head.end()]}<style>{fonts}</style>{text[head.end() :]}"
    return f"data:image/svg+xml;base64,{base64.b64encode(text.encode()).decode()}"


def font_face(family: str) -> str:
    rules = []
    for weight in (400, 700):
        data = base64.b64encode(find_upright_font(family, weight).read_bytes()).decode()
        source = f"src: url(data:font/ttf;base64,{data})"
        rules.append(f"@font-face {{ font-family: '{family}'; font-weight: {weight}; {source} }}")
    return "".join(rules)


def unlike(one: Image.Image, other: Image.Image, more_than: int) -> float:
    """The share of points that differ by more from all points around the same place, either way."""
    return max(apart(one, other, more_than), apart(other, one, more_than))


def apart(one: Image.Image, other: Image.Image, more_than: int) -> float:
    most, least = other.filter(ImageFilter.MaxFilter(3)), other.filter(ImageFilter.MinFilter(3))
    differing = ImageChops.lighter(ImageChops.subtract(one, most), ImageChops.subtract(least, one))
    red, green, blue = differing.split()
    histogram = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(histogram[more_than:]) / sum(histogram)
